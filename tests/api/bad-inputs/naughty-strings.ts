/**
 * Texts that have broken software before, in the spirit of the Big List of Naughty Strings: numbers that are none,
 * reserved words, foreign scripts, invisible and combining characters, lone surrogates, NUL, markup, injections, paths.
 */
export const NAUGHTY_STRINGS: readonly string[] = [
  ...['', ' ', '\t', '\n', '\r\n', '\u00a0', '\u3000', '\u200b', '\ufeff', '\u2028\u2029'],
  ...['undefined', 'null', 'nil', 'None', 'true', 'false', 'NaN', 'Infinity', '-Infinity', '[object Object]'],
  ...['0', '-0', '00', '1', '-1', '+1', '01', '1.0', '1.5', '1e1', '1E400', '1,000', '1_000', '0x1F', '0b1'],
  ...['9007199254740993', '99999999999999999999999', '-2147483649', '2147483648'],
  ...['1/0', '½', '١٢٣', '１００'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'length', '_id', '_bsontype'],
  ...['$gt', '$where', '$', '.', '..', 'a.b', '$set.a', '{"$gt":""}', '{"$where":"sleep(1000)"}', '[$ne]'],
  ...['\0', 'a\0b', '\x01\x02\x1b[31m', '\x7f', '\x80\x9f', '\ufffe\uffff', '\ufffd'],
  ...['\ud800', '\udc00', 'a\ud83d', '\udfff\ud800', '\ud800\ud800'],
  ...['😀', '👩‍👩‍👧‍👦', '🏳️‍🌈', '🇩🇪', 'é', 'e\u0301', 'ﬀ', 'ß', 'İ', 'ı', 'Å', '田中さん', '사회', 'Ω≈ç√∫'],
  ...['الكل', 'שלום', '\u202eabc', '\u2066abc\u2069', 'Z\u0351\u036b\u0343\u036a', '\u0300'.repeat(200)],
  ...['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' OR 1=1 --", "'; return true; //"],
  ...['${7*7}', '{{7*7}}', '<%= 7*7 %>', '`id`', '$(id)', '| id', '%s%s%s%n', '%00', '%', '%zz', '%c0%ae'],
  ...['../../../../etc/passwd', '..\\..\\boot.ini', '/dev/null', 'file:///etc/passwd', 'C:\\CON', 'aux.txt'],
  ...['javascript:alert(1)', 'http://127.0.0.1/', '//example.com', 'a\r\nSet-Cookie: a=b'],
  ...['a;b,c', '"', '\\'],
  ...['a'.repeat(256), 'a'.repeat(5_000), '(a+)+$'],
  ...[`${'a'.repeat(40)}!`, `${'a@'.repeat(100)}`, '\t'.repeat(500)],
  ...['2026-02-30', '0000-00-00', '275760-09-14', '1970-01-01T00:00:00Z'],
  ...['REQ-1e3', 'req_', 'doc_', 'req_[object]'],
];

/** Names of properties that reach behind an object, into a query or past the database's rules for names. */
export const HOSTILE_NAMES: readonly string[] = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'toJSON', 'hasOwnProperty', 'then'],
  ...['$gt', '$where', '$set', '$', 'a.b', '.', 'a\0b'],
  ...['', ' ', '_id', 'tenantId', '_bsontype', '0', '\ud800'],
];

/** Values of header fields, each a fault of its own kind; what HTTP itself forbids never reaches the server. */
export const NAUGHTY_HEADERS: Readonly<Record<string, readonly string[]>> = {
  'If-Match': ['*', '""', '"x"', 'W/"1-x"', '"1', '1', ',', '"1-x", "999999999999-y"', '"-1-x"'],
  'If-None-Match': ['*', '""', 'W/""', '"', ',,,', '"x"'.repeat(500)],
  Range: [
    ...['bytes=', 'bytes=-', 'bytes=-0', 'bytes=5-1'],
    ...['bytes=0-0', 'bytes=999999-', 'bytes=0-1,3-4', 'items=0-1'],
    ...['bytes=-99999999999999999999', 'bytes=99999999999999999999-', 'bytes=a-b'],
    ...['bytes=0x0-1', 'bytes 0-1'],
    ...[`bytes=${'0-0,'.repeat(1_000)}0-0`, 'bytes=1.5-2', 'bytes=-1-1'],
  ],
  'Last-Event-ID': [
    '0',
    '0-0-0',
    '999999999999-0-0',
    '-1-0-0',
    '1-1',
    'a-b-c',
    '999999999999999-1-1',
    '1e9-0-0',
  ],
  'Idempotency-Key': ['', 'x', 'x'.repeat(255), 'x'.repeat(256), 'x'.repeat(4_000), '"', '{"$gt":""}', 'a,b'],
  'Accept-Language': ['*', 'de;q=9', 'en;q=x', ';', ',,,', '__proto__', 'xx-YY', `${'de,'.repeat(1_000)}en`],
  Accept: ['', '*', 'text/html', 'application/json;q=0', '/', `${'a/b,'.repeat(1_000)}c/d`],
};

/** Media types and charsets that no operation takes, or that are none. */
export const NAUGHTY_CONTENT_TYPES: readonly string[] = [
  ...['', 'text/plain', 'text/html', 'application/xml', 'multipart/form-data; boundary=x', 'application'],
  ...['application/json; charset=klingon', 'application/json; charset=utf-7', 'application/json; charset="'],
  ...['application/jsonp', 'application/json-patch+json', '/', ';', 'application/x-www-form-urlencoded'],
];

/** Cursors as the server writes them, base64url of JSON, with something else in each part. */
export const NAUGHTY_CURSORS: readonly string[] = [
  ...[null, [], {}, 'x', ['createdAt', 1], { length: 4, 0: 'createdAt' }],
  ...[
    '2026-01-01',
    '',
    'x',
    '+275760-09-13T00:00:00.000Z',
    '-271821-04-20T00:00:00.000Z',
    { $gt: '' },
    0,
    null,
  ].flatMap((at) => [cursor(at, 'req_'), cursor(at, 'req_', -1)]),
  ...['', 'a\0b', '\ud800', { $gt: '' }, null, ['x']].map((id) => cursor('2026-01-01T00:00:00.000Z', id)),
].map((value) => Buffer.from(JSON.stringify(value)).toString('base64url'));

function cursor(at: unknown, id: unknown, direction = 1): unknown[] {
  return ['createdAt', direction, at, id];
}
