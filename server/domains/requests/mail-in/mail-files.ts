import type { ArrivedFile } from '../../../adapters/mail-in/mail-gate.js';
import type { Context } from '../../../kernel/context.js';
import { PorticoError } from '../../../kernel/errors.js';
import type { MailFiles } from './mail-in.ports.js';

/** One comment brings so many files. */
const MOST_FILES = 10;
/** A smaller picture inside a text is a logo of a signature. */
const SMALLEST_PICTURE = 10_000;
/** What mail programs add to prove who wrote. */
const PROOF = /^application\/(pgp-signature|(x-)?pkcs7-signature)$/;
/** What an upload may say of a file that it does not take; whatever else fails is ours. */
const REFUSALS: readonly string[] = [
  'file_type_not_allowed',
  'payload_too_large',
  'invalid_input',
  'forbidden',
];

/** Files of an e-mail that somebody meant to send. */
export function meantFiles(files: readonly ArrivedFile[]): ArrivedFile[] {
  return files.filter(
    ({ isInText, type, bytes }) => !PROOF.test(type) && !(isInText && bytes.length < SMALLEST_PICTURE),
  );
}

/** What a file is called where it is not taken. */
export const nameOf = ({ name, type }: ArrivedFile): string => (name.trim() || type).slice(0, 100);

/** What became of the files of an e-mail. */
export interface TakenFiles {
  /** Ids of documents. */
  documents: string[];
  /** Names of those that no upload takes. */
  refused: string[];
}

/** Uploads files as their sender; those that were never linked go by themselves after a day. */
export async function takeFiles(
  ctx: Context,
  shelf: MailFiles,
  files: readonly ArrivedFile[],
): Promise<TakenFiles> {
  const documents: string[] = [];
  const refused = files.slice(MOST_FILES).map(nameOf);
  for (const file of files.slice(0, MOST_FILES)) {
    const name = file.name.slice(0, 255);
    try {
      documents.push(await shelf.upload(ctx, { ...file, name }));
    } catch (error) {
      if (!(error instanceof PorticoError && REFUSALS.includes(error.code))) throw error;
      refused.push(nameOf(file));
    }
  }
  return { documents, refused };
}
