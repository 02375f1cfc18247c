// What the company's own page adds to the elements: once a request is submitted, its files are shown, with a place to
// add more. The elements tell what happens by events that bubble up to the page.
const documents = document.querySelector('portal-documents');
const heading = document.querySelector('#papers');
const all = document.querySelector('#all-papers');

/** Shows the files of one request, or all. */
function show(number) {
  documents.request = number;
  heading.textContent = number ? `Papers and photos of ${number}` : 'Papers and photos';
  all.hidden = !number;
}

if (documents && all) {
  document.addEventListener('portal-request-submitted', ({ detail }) => show(detail.request.number));
  all.addEventListener('click', () => show(undefined));
}
