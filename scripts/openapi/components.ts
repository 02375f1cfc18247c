const header = (description: string, example: string | number): Record<string, unknown> => ({
  description,
  schema: { type: typeof example === 'number' ? 'integer' : 'string', examples: [example] },
});

const parameter = (
  name: string,
  description: string,
  example: string,
  schema: object = {},
): Record<string, unknown> => ({
  name,
  in: 'header',
  required: false,
  description,
  schema: { type: 'string', ...schema },
  example,
});

const problem = (description: string): Record<string, unknown> => ({
  description,
  headers: { 'X-Request-Id': { $ref: '#/components/headers/RequestId' } },
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** The problem responses that operations refer to, by status. */
export const PROBLEM_RESPONSES: Readonly<Record<string, string>> = {
  400: 'BadRequest',
  401: 'Unauthenticated',
  403: 'Forbidden',
  404: 'NotFound',
  409: 'Conflict',
  412: 'PreconditionFailed',
  413: 'PayloadTooLarge',
  415: 'UnsupportedMediaType',
  416: 'RangeNotSatisfiable',
  422: 'InvalidInput',
  428: 'PreconditionRequired',
  429: 'RateLimited',
  500: 'InternalError',
  503: 'Unavailable',
};

/** What operations share: headers, parameters and problem responses. */
export const COMPONENTS: Record<string, Record<string, unknown>> = {
  headers: {
    ETag: header('Strong entity tag of this representation (RFC 9110).', '"3-f2Kq0a"'),
    Location: header('Where the new thing can be read.', '/v1/requests/req_01JD3V8Q0Z6W4N2K9T5B7C1XYE'),
    RequestId: header("Names the call in the server's log.", 'rid_01JD3V8Q0Z6W4N2K9T5B7C1XYE'),
    RateLimit: header(
      'What is left of the limits (draft-ietf-httpapi-ratelimit-headers).',
      '"caller"; r=1199; t=60',
    ),
    RateLimitPolicy: header('The limits (draft-ietf-httpapi-ratelimit-headers).', '"caller"; q=1200; w=60'),
    RetryAfter: header('Seconds to wait before the next try.', 1),
    IdempotencyReplayed: header('`true` when this is the kept answer of an earlier call.', 'true'),
  },
  parameters: {
    IdempotencyKey: parameter(
      'Idempotency-Key',
      'Makes a repeated call safe: the same key with the same payload gets the kept answer of the first call for 24 hours.',
      '8e03978e-40d5-43dd-bc93-6894a57f9324',
      { minLength: 1, maxLength: 255 },
    ),
    IfMatch: parameter(
      'If-Match',
      'Go ahead only if the stored version still has one of these tags.',
      '"3-f2Kq0a"',
    ),
    IfNoneMatch: parameter(
      'If-None-Match',
      'Answer 304 if the representation still has this tag.',
      '"3-f2Kq0a"',
    ),
    Range: parameter('Range', 'One range of bytes (RFC 9110, section 14.2).', 'bytes=0-1023'),
    Dpop: parameter(
      'DPoP',
      'A proof of the key to which the token shall be bound (RFC 9449, section 4.2), signed with ES256 or EdDSA. Its `nonce` ' +
        'may be absent here; calls with the token need one. Whenever a proof was sent, `DPoP-Nonce` tells the one for the next.',
      'eyJ0eXAiOiJkcG9wK2p3dCIsImFsZyI6IkVTMjU2IiwiandrIjp7fX0.e30.c2lnbmF0dXJl',
      { maxLength: 2_048 },
    ),
    LastEventId: parameter(
      'Last-Event-ID',
      'The id of the last event that you saw; you get what came after it.',
      '1773050400-3-0',
    ),
  },
  responses: {
    BadRequest: problem('The request cannot be read: a parameter, a header or the JSON itself is faulty.'),
    Unauthenticated: problem(
      'Credentials are missing, wrong or run out; or the proof of the key to which the token is bound is not good.',
    ),
    Forbidden: problem('Known, but not allowed to do this.'),
    NotFound: problem('It does not exist, or you may not see it: the same bytes for both.'),
    Conflict: problem('It cannot be done in the present state.'),
    PreconditionRequired: problem('You did not say which version you change: send `If-Match`.'),
    PreconditionFailed: problem('What you change is newer than what you read.'),
    PayloadTooLarge: problem('The body is over the limit.'),
    UnsupportedMediaType: problem('The body has a media type that this operation does not take.'),
    RangeNotSatisfiable: problem('The file has no such bytes.'),
    InvalidInput: problem(
      'The input is well-formed but not valid; `errors` names each faulty value and how to mend it.',
    ),
    RateLimited: {
      ...problem('Too many calls; wait for `Retry-After` seconds.'),
      headers: {
        'X-Request-Id': { $ref: '#/components/headers/RequestId' },
        'Retry-After': { $ref: '#/components/headers/RetryAfter' },
      },
    },
    InternalError: problem('Our fault. Quote `requestId`.'),
    Unavailable: problem('The server cannot serve just now; try again.'),
  },
};
