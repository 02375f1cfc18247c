/** Lines that begin what is quoted, each on its own: programs put them between an answer and the mail that it answers. */
const BEGINS: readonly RegExp[] = [
  /^-{2,} ?(original message|original appointment|forwarded message|ursprüngliche nachricht|ursprünglicher termin|weitergeleitete nachricht|message d'origine) ?-{2,}$/i,
  /^(begin forwarded message|anfang der weitergeleiteten nachricht):$/i,
  /^_{20,}$/,
];

/** Sentences that introduce a quotation; mail programs break them over up to three lines. */
const INTRODUCES: readonly RegExp[] = [
  /^on .{4,300}\bwrote ?:$/i,
  /^am .{4,300}\bschrieb\b.{0,200}:$/i,
  /^.{4,200} schrieb am .{4,200}:$/i,
  /^le .{4,300}\ba écrit ?:$/i,
  /^\d{4}-\d\d-\d\d.{4,200}<[^<>\s]+@[^<>\s]+>:?$/,
];

/** The first line of a block of headers as Outlook writes it, and what must stand in the lines after it. */
const FROM = /^\*?(from|von|de) ?:\*? ?\S/i;
const SENT = /^\*?(sent|date|gesendet|datum|envoyé) ?:\*? ?\S/i;
const SUBJECT = /^\*?(subject|betreff|objet|to|an|à) ?:\*? ?\S/i;

/** What telephones add below every mail. */
const SENT_FROM =
  /^(sent from my \S.{0,60}|get outlook for (ios|android).{0,80}|von meinem \S.{0,60} gesendet|gesendet (von|mit) (meinem |outlook|der ).{0,60})\.?$/i;

/** What stands where a picture was. */
const PICTURE = /\[(cid|image): ?[^\]\n]{1,200}\]/g;

/** Looked at for a sentence or block that is broken over lines. */
const WRAPPED = 3;
const HEADERS = 6;
/** No sentence that introduces a quotation is longer. */
const LONGEST_SENTENCE = 700;

/** What somebody wrote, without the mail that they answer and without their signature. Empty where nothing else stands there. */
export function ownWords(text: string): string {
  const lines = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\u00a0', ' ')
    .replaceAll(PICTURE, '')
    .split('\n')
    .map((line) => line.trimEnd());
  const end = lines.findIndex((_line, at) => beginsQuotation(lines, at));
  const own = end < 0 ? lines : lines.slice(0, end);
  return withoutTail(own).join('\n').trim();
}

function beginsQuotation(lines: readonly string[], at: number): boolean {
  const line = (lines[at] ?? '').trim();
  if (line === '') return false;
  if (BEGINS.some((one) => one.test(line))) return true;
  if (isHeaderBlock(lines, at)) return true;
  for (let count = 1; count <= WRAPPED; count += 1) {
    const sentence = lines
      .slice(at, at + count)
      .join(' ')
      .replaceAll(/\s+/g, ' ')
      .trim();
    if (sentence.length > LONGEST_SENTENCE) break;
    if (INTRODUCES.some((one) => one.test(sentence))) return true;
  }
  return false;
}

function isHeaderBlock(lines: readonly string[], at: number): boolean {
  if (!FROM.test((lines[at] ?? '').trim())) return false;
  const after = lines.slice(at + 1, at + HEADERS).map((line) => line.trim());
  return after.some((line) => SENT.test(line)) && after.some((line) => SUBJECT.test(line));
}

/** Takes quoted lines at the end away, the signature below `-- `, and what telephones add. */
function withoutTail(lines: readonly string[]): string[] {
  const signature = lines.findIndex((line) => line === '--');
  const left = signature < 0 ? [...lines] : lines.slice(0, signature);
  while (left.length > 0) {
    const last = (left.at(-1) ?? '').trim();
    if (last !== '' && !last.startsWith('>') && !SENT_FROM.test(last)) break;
    left.pop();
  }
  return left;
}
