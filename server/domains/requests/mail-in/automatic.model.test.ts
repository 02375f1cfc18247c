import { describe, expect, it } from 'vitest';
import { automaticBy, seemsAutomatic } from './automatic.model.js';

const mailWith = (
  headers: Record<string, string>,
  subject = 'Re: your pump',
  envelopeFrom = 'mara@b.example',
) => ({
  header: (name: string) => headers[name] ?? null,
  subject,
  envelopeFrom,
});

describe('an e-mail that no person wrote', () => {
  it.each<[string, Record<string, string>]>([
    ['auto_submitted', { 'auto-submitted': 'auto-replied' }],
    ['auto_submitted', { 'auto-submitted': 'auto-generated; owner-email="x@y.example"' }],
    ['auto_submitted', { 'auto-submitted': '' }],
    ['precedence', { precedence: 'bulk' }],
    ['precedence', { precedence: 'auto_reply' }],
    ['precedence', { precedence: 'Junk' }],
    ['auto_reply', { 'x-autoreply': 'yes' }],
    ['auto_reply', { 'x-autorespond': 'Away' }],
    ['report', { 'content-type': 'multipart/report; report-type=delivery-status; boundary=x' }],
  ])('is known by what it says of itself: %s', (why, headers) => {
    expect(automaticBy(mailWith(headers))).toBe(why);
  });

  it('is a bounce where nobody wants to hear of it', () => {
    expect(automaticBy(mailWith({}, 'Undelivered', ''))).toBe('bounce');
  });

  it.each<[Record<string, string>, string, string]>([
    [{ 'x-auto-response-suppress': 'DR, OOF, AutoReply' }, 'Re: x', 'mara@b.example'],
    [{ 'list-id': '<all.b.example>' }, 'Re: x', 'mara@b.example'],
    [{}, 'Automatic reply: New reply to REQ-1001', 'mara@b.example'],
    [{}, 'Abwesenheitsnotiz: Neue Antwort', 'mara@b.example'],
    [{}, 'Automatische Antwort: Neue Antwort', 'mara@b.example'],
    [{}, 'Réponse automatique : x', 'mara@b.example'],
    [{}, 'Re: x', 'no-reply@b.example'],
    [{}, 'Re: x', 'bounces+123@b.example'],
  ])('is suspected by weaker signs, which staff looks at: %o, %s, %s', (headers, subject, from) => {
    const mail = mailWith(headers, subject, from);
    expect(automaticBy(mail)).toBeNull();
    expect(seemsAutomatic(mail)).toBe(true);
  });
});

describe('an e-mail that a person wrote', () => {
  it.each<[Record<string, string>, string, string]>([
    [{}, 'Re: your pump', 'mara@b.example'],
    [{ 'auto-submitted': 'no' }, 'Re: your pump', 'mara@b.example'],
    [{ precedence: 'first-class' }, '', 'mara@b.example'],
    [{ 'x-auto-response-suppress': 'RN' }, 'Out of office chairs', 'noreplytome@b.example'],
    [{ 'content-type': 'multipart/alternative; boundary=x' }, 'Our automatic reply valve', 'mara@b.example'],
  ])('is taken for one: %o, %s, %s', (headers, subject, from) => {
    const mail = mailWith(headers, subject, from);
    expect(automaticBy(mail)).toBeNull();
    expect(seemsAutomatic(mail)).toBe(false);
  });
});
