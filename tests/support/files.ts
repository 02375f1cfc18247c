/** The smallest PNG there is: one pixel. */
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** What a PDF looks like at its start. */
export const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<<>>\n%%EOF\n');

/** A PNG of exactly so many bytes: what follows the image is ignored by readers. */
export function pngOf(size: number): Buffer {
  return Buffer.concat([PNG, Buffer.alloc(size - PNG.length, 7)]);
}
