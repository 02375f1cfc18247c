/** Words of the question where a request is. */
const en = {
  where: 'For which location is it?',
  several: 'You act for several.',
  later: 'Not now',
  needed: 'Nothing was sent: say for which location it is.',
};

export default en;
