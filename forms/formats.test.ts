import { describe, expect, it } from 'vitest';
import { validate } from './validate.js';

type Row = [valid: string[], invalid: string[]];

const long = 'a'.repeat(63);
const ROWS: Record<string, Row> = {
  date: [
    [
      '2026-03-09',
      '2024-02-29',
      '2000-02-29',
      '0001-01-01',
      '0000-12-31',
      '9999-12-31',
      '2026-12-31',
      '2026-04-30',
    ],
    [
      '2026-02-29',
      '1900-02-29',
      '2026-02-30',
      '2026-04-31',
      '2026-13-01',
      '2026-00-10',
      '2026-01-00',
      '2026-1-1',
      '26-01-01',
      '2026-03-09T00:00:00Z',
      '2026/03/09',
      '09.03.2026',
      '+012345-01',
      '+12026-01-01',
      '',
      ' 2026-03-09',
      '2026-03-09\n',
      '٢٠٢٦-٠٣-٠٩',
    ],
  ],
  time: [
    [
      '14:30',
      '00:00',
      '23:59',
      '08:30:06',
      '08:30:06.283',
      '08:30:06Z',
      '08:30:06+00:20',
      '14:30-08:00',
      '08:30:06z',
    ],
    [
      '24:00',
      '14:60',
      '8:30',
      '14:30:60',
      '14:30:',
      '14.30',
      '14:30+24:00',
      '08:30:06.Z',
      '14:30 ',
      'noon',
      '',
    ],
  ],
  'date-time': [
    [
      '2026-03-09T14:30:00Z',
      '2026-03-09t14:30:00z',
      '2026-03-09T14:30:00.123456+01:00',
      '2024-02-29T00:00:00-23:59',
    ],
    [
      '2026-03-09',
      '2026-03-09T14:30',
      '2026-03-09T14:30:00',
      '2026-02-30T14:30:00Z',
      '2026-03-09 14:30:00Z',
      '2026-03-09T25:00:00Z',
      '2026-03-09T14:30:60Z',
      'T14:30:00Z',
      '',
    ],
  ],
  duration: [
    ['P3D', 'P1Y', 'P4W', 'PT0S', 'P1Y2M3DT4H5M6S', 'PT36H', 'P1M', 'PT1M'],
    ['P', 'PT', '3D', 'P1', 'P1D2H', 'P1W2D', 'P-1D', 'P1S', 'p1d?', 'P3D\n', ''],
  ],
  email: [
    [
      'name@example.com',
      'a.b+c@mail.example.co.uk',
      "o'neil@example.org",
      'x@1.example',
      'A@B.DE',
      `${'l'.repeat(64)}@example.com`,
    ],
    [
      'name',
      'name@',
      '@example.com',
      'name@example',
      'a..b@example.com',
      '.a@example.com',
      'a.@example.com',
      'a@-b.com',
      'a@b-.com',
      'a b@example.com',
      'a@b@c.de',
      'name@example.com.',
      `${'l'.repeat(65)}@example.com`,
      `a@${`${long}.`.repeat(4)}com`,
      'müller@example.de',
      '',
    ],
  ],
  hostname: [
    ['example.com', 'localhost', 'a-b.c', '1.2', `${long}.de`, 'xn--bcher-kva.example'],
    [
      '-a.com',
      'a-.com',
      'a..b',
      '.a',
      'a.',
      'a_b',
      `${long}a.de`,
      `${`${long}.`.repeat(3)}${long}`,
      'exämple',
      'a b',
      '',
    ],
  ],
  ipv4: [
    ['0.0.0.0', '127.0.0.1', '255.255.255.255', '192.168.10.1'],
    ['256.0.0.1', '1.2.3', '1.2.3.4.5', '01.2.3.4', '1.2.3.4 ', '1.2.3.-1', 'a.b.c.d', ''],
  ],
  ipv6: [
    [
      '::',
      '::1',
      '1::',
      'fe80::1',
      '2001:db8:0:0:0:0:2:1',
      '2001:DB8::A',
      '::ffff:192.168.0.1',
      '1:2:3:4:5:6:7:8',
    ],
    [
      ':',
      ':::',
      '1:2:3:4:5:6:7',
      '1:2:3:4:5:6:7:8:9',
      '12345::',
      '1::2::3',
      '::g',
      '::1%eth0',
      '::1/64',
      '[::1]',
      '::ffff:256.1.1.1',
      '::ffff:01.1.1.1',
      '::]@[::',
      '',
    ],
  ],
  uri: [
    [
      'https://example.com',
      'http://a.b/c?d=e&f=%20#g',
      'mailto:a@b.de',
      'urn:isbn:12',
      'ftp://user:pw@host:21/',
      'https://[::1]:8080/x',
    ],
    [
      'example.com',
      '//a.b',
      '/path',
      'http://a b',
      'http://a/<b>',
      'http://a/%zz',
      'http://a/#b#c',
      '1http://a',
      'http://exämple.com',
      'http://a\\b',
      '',
    ],
  ],
  uuid: [
    [
      '2eb8aa08-aa98-11ea-b4aa-73b441d16380',
      '00000000-0000-0000-0000-000000000000',
      '2EB8AA08-AA98-11EA-B4AA-73B441D16380',
    ],
    [
      '2eb8aa08aa9811eab4aa73b441d16380',
      '2eb8aa08-aa98-11ea-b4aa-73b441d1638',
      '2eb8aa08-aa98-11ea-b4aa-73b441d1638g',
      '{2eb8aa08-aa98-11ea-b4aa-73b441d16380}',
      '',
    ],
  ],
  phone: [
    ['+49 30 123456', '030/123456', '+1 (555) 010-9999', '123456', '+49 (0)30 1234.56'],
    ['12345', '+49', 'call me', '1234567890123456', '++49 30 123456', '030 12345 ext 6', '', '+'],
  ],
};

for (const [format, [valid, invalid]] of Object.entries(ROWS)) {
  describe(`format ${format}`, () => {
    it.each(valid)('takes %j', (value) => {
      expect(validate({ format }, value)).toEqual([]);
    });
    it.each(invalid)('refuses %j', (value) => {
      expect(validate({ format }, value)).toEqual([
        { pointer: '', code: 'format', params: { expected: format } },
      ]);
    });
  });
}

describe('formats that are not asserted', () => {
  it.each(['portal-multiline', 'no-such-format', 'toString', '__proto__'])('%s', (format) => {
    expect(validate({ format }, 'any\ntext')).toEqual([]);
  });

  it('look at strings only', () => {
    expect(validate({ format: 'date' }, 20260309)).toEqual([]);
  });
});
