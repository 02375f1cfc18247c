import type { InputError } from '../../../../kernel/errors.js';

/** Faults that a check tells as "what is wrong: how to mend it." become problems at one place. */
export function fromSentences(pointer: string, sentences: readonly string[]): InputError[] {
  return sentences.map((sentence) => {
    const at = sentence.lastIndexOf(': ');
    const fix = sentence.slice(at + 2);
    return at < 0
      ? { in: 'body', pointer, code: 'rule', detail: sentence, fix: 'Change it, or take it out.' }
      : {
          ...{ in: 'body', pointer, code: 'rule' },
          detail: `${sentence.slice(0, at)}.`,
          fix: fix.charAt(0).toUpperCase() + fix.slice(1),
        };
  });
}

/** A problem as one sentence: with its place, and where it began as a sentence just as it was. */
export function toSentence({ pointer, code, detail, fix }: InputError): string {
  if (code !== 'rule') return `${pointer}: ${detail} ${fix}`;
  return `${pointer}: ${detail.replace(/\.$/, '')}: ${fix.charAt(0).toLowerCase()}${fix.slice(1)}`;
}
