import { describe, expect, it } from 'vitest';
import { ownWords } from './own-words.model.js';

/** What people write, over what their programs put below it. */
const CASES: readonly [program: string, mail: string][] = [
  [
    'Gmail, in English',
    'Yes, Tuesday works.\n\nOn Mon, Nov 23, 2026 at 9:14 AM Kestrel <portal@kestrel.example> wrote:\n\n> New reply\n>\n> When can we come?',
  ],
  [
    'Gmail, whose sentence is broken over lines',
    'Yes, Tuesday works.\n\nOn Mon, Nov 23, 2026 at 9:14 AM Kestrel Pumps and Valves\n<portal@kestrel.example> wrote:\n> When can we come?',
  ],
  [
    'Gmail, in German',
    'Yes, Tuesday works.\n\nAm Mo., 23. Nov. 2026 um 09:14 Uhr schrieb Kestrel <portal@kestrel.example>:\n\n> Wann passt es?',
  ],
  [
    'Gmail, in French',
    'Yes, Tuesday works.\n\nLe lun. 23 nov. 2026 à 09:14, Kestrel <portal@kestrel.example> a écrit :\n\n> Quand ?',
  ],
  [
    'Apple Mail, with its signature of a telephone',
    'Yes, Tuesday works.\n\nSent from my iPhone\n\n> On 23 Nov 2026, at 09:14, Kestrel <portal@kestrel.example> wrote:\n> \n> When can we come?',
  ],
  [
    'Apple Mail, in German',
    'Yes, Tuesday works.\n\nVon meinem iPhone gesendet\n\n> Am 23.11.2026 um 09:14 schrieb Kestrel <portal@kestrel.example>:\n>\n> Wann?',
  ],
  [
    'Thunderbird',
    'Yes, Tuesday works.\n\n-- \nMara Lindqvist\nBrightwater AB\n\nOn 23/11/2026 09:14, Kestrel wrote:\n> When?',
  ],
  [
    'Outlook, in English',
    'Yes, Tuesday works.\n\nFrom: Kestrel <portal@kestrel.example>\nSent: Monday, November 23, 2026 9:14 AM\nTo: Mara Lindqvist <mara@brightwater.example>\nSubject: New reply to REQ-1001\n\nWhen can we come?',
  ],
  [
    'Outlook, in German, with its line',
    'Yes, Tuesday works.\n\n________________________________\nVon: Kestrel <portal@kestrel.example>\nGesendet: Montag, 23. November 2026 09:14\nAn: Mara Lindqvist\nBetreff: Neue Antwort zu REQ-1001\n\nWann?',
  ],
  [
    'Outlook, in French',
    'Yes, Tuesday works.\n\nDe : Kestrel <portal@kestrel.example>\nEnvoyé : lundi 23 novembre 2026 09:14\nÀ : Mara\nObjet : Nouvelle réponse\n\nQuand ?',
  ],
  [
    'Outlook of before',
    'Yes, Tuesday works.\n\n-----Original Message-----\nFrom: Kestrel\nSent: Monday\nSubject: x\n\nWhen?',
  ],
  [
    'Outlook of before, in German',
    'Yes, Tuesday works.\n\n-----Ursprüngliche Nachricht-----\nVon: Kestrel\nWann?',
  ],
  [
    'Outlook on Android',
    'Yes, Tuesday works.\n\nGet Outlook for Android<https://aka.ms/ghei36>\n________________________________\nFrom: Kestrel',
  ],
  [
    'a program in bold, as HTML becomes text',
    'Yes, Tuesday works.\n\n*From:* Kestrel <portal@kestrel.example>\n*Sent:* Monday, November 23, 2026 9:14 AM\n*To:* Mara\n*Subject:* New reply\n\nWhen?',
  ],
  ['Windows, with its ends of lines', 'Yes, Tuesday works.\r\n\r\n> When can we come?\r\n> Tell us.\r\n'],
  ['Gmail, with a logo', 'Yes, Tuesday works.\n\n[image: logo.png]\n\n-- \nMara\n[cid:x@y]'],
  ['nobody', '  Yes, Tuesday works.  \n\n'],
];

describe('what somebody wrote', () => {
  it.each(CASES)('is what stands above the quotation of %s', (_program, mail) => {
    expect(ownWords(mail)).toBe('Yes, Tuesday works.');
  });

  it('keeps answers between quoted lines with what they answer, and cuts what is quoted at the end', () => {
    const mail =
      '> When can we come?\n\nOn Tuesday.\n\n> To which door?\n\nThe north one.\n\n> Thank you\n> Kestrel';
    expect(ownWords(mail)).toBe('> When can we come?\n\nOn Tuesday.\n\n> To which door?\n\nThe north one.');
  });

  it.each([
    'On Monday I wrote: the pump is leaking, and nobody came.',
    'From: the cellar\nI hear a noise.',
    'Am Montag schrieb ich Ihnen schon, dass sie tropft.',
    'It is wet -- very wet.\n- under the pump\n- at the door',
    'Subject of my complaint: noise\nSent: nothing yet',
    'a > b, and 5 > 3',
    'Le robinet que votre monteur a écrit de changer fuit toujours.',
  ])('keeps what only looks a bit like a quotation: %s', (text) => {
    expect(ownWords(text)).toBe(text);
  });

  it('is nothing where there is only a quotation, or only a signature', () => {
    expect(ownWords('On Mon, Nov 23, 2026 at 9:14 AM Kestrel <p@k.example> wrote:\n> When?')).toBe('');
    expect(ownWords('-- \nMara Lindqvist\nBrightwater AB')).toBe('');
    expect(ownWords('Sent from my Galaxy')).toBe('');
    expect(ownWords(' \n \n')).toBe('');
  });

  it('is found before the test times out, in texts that were made to take long', () => {
    for (const one of ['on ', 'am ', 'x schrieb am ', 'le ', '2026-11-23 '])
      for (const text of [one.repeat(15_000), `${one.repeat(50)}\n`.repeat(300), `${one}\n`.repeat(10_000)])
        expect(ownWords(text)).toBe(text.trim().replaceAll(/ +$/gm, ''));
  });
});
