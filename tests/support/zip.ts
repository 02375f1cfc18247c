import { inflateRawSync } from 'node:zlib';

/** The files of a ZIP archive by name, read by its central directory (APPNOTE 6.3, sections 4.3.12 and 4.3.16). */
export function unzip(bytes: Buffer): Map<string, Buffer> {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('This is no whole ZIP archive.');
  const files = new Map<string, Buffer>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)];
    const lengths = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [number, number, number];
    const local = bytes.readUInt32LE(at + 42);
    const name = bytes.toString('utf8', at + 46, at + 46 + lengths[0]);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const raw = bytes.subarray(start, start + size);
    if (files.has(name)) throw new Error(`${name} is in it twice.`);
    files.set(name, method === 8 ? inflateRawSync(raw) : raw);
    at += 46 + lengths[0] + lengths[1] + lengths[2];
  }
  return files;
}
