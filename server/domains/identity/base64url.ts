/**
 * The bytes of a canonical base64url text (RFC 4648, section 5, without padding); null for every other spelling of
 * them, so that there is one text for one value: no padding, no white space, no `+` or `/`, unused bits zero, not empty.
 */
export function canonicalBytes(text: string): Buffer | null {
  // The decoder skips what it does not know and drops unused bits; writing its result again shows both.
  const bytes = Buffer.from(text, 'base64url');
  return bytes.length > 0 && bytes.toString('base64url') === text ? bytes : null;
}
