import { checkAnswer } from '../../support/contract.js';
import type { Schemas } from '../../support/api.js';
import type { Fault } from './judge.js';
import type { Timed } from './send.js';

/** Every answer comes within so many milliseconds. */
export const LIMIT_MS = 1_000;

/**
 * What is wrong with an answer to an attack on a message with this body; null when nothing is. Slowness is for the caller to
 * judge.
 */
export function complaint(
  seen: Timed,
  faults: readonly Fault[],
  bodyOf: () => unknown = () => undefined,
): string | null {
  if (seen.status >= 500) return `answered ${seen.status}: ${seen.bytes.toString().slice(0, 300)}`;
  try {
    checkAnswer(seen);
  } catch (error) {
    return (error as Error).message.slice(0, 600);
  }
  if (seen.status < 400) {
    const [fault] = faults;
    return fault ? `accepted (${seen.status}) though the contract forbids ${at(fault)}` : null;
  }
  return complaintOfProblem(JSON.parse(seen.bytes.toString()) as Schemas['Problem'], faults, bodyOf);
}

const at = ({ part, pointer }: Fault): string => `${part} ${pointer || '(whole)'}`;

/** Half a character as `JSON.stringify` writes it; whole ones it leaves as they are. */
const HALF = /\\ud[89a-f]/i;

/** Problems that speak of fields. */
const FIELD_CODES = ['invalid_input', 'invalid_parameter'];

function complaintOfProblem(
  problem: Schemas['Problem'],
  faults: readonly Fault[],
  bodyOf: () => unknown,
): string | null {
  const { code, errors = [] } = problem;
  if (FIELD_CODES.includes(code) && errors.length === 0) return `${code} without errors`;
  // Reading a large body again takes its time.
  const body = errors.length > 0 ? bodyOf() : undefined;
  const lost = errors.find((error) => error.in === 'body' && !leadsSomewhere(error.pointer, body));
  if (lost) return `blames body ${lost.pointer}, which is nowhere in the body`;
  const inField = faults.filter(({ pointer }) => pointer !== '');
  if (inField.length === 0 || inField.length < faults.length) return null;
  if (code === 'payload_too_large') return null;
  // Half a character is met before the contract is asked.
  if (errors.some((error) => error.code === 'encoding') && HALF.test(JSON.stringify(body))) return null;
  const told = inField.some((fault) =>
    errors.some((error) => error.in === fault.part && related(error.pointer, fault.pointer)),
  );
  const blamed = errors.map((error) => `${error.in} ${error.pointer}`).join(', ');
  return told ? null : `${code} blames ${blamed || 'nothing'} instead of ${inField.map(at).join(', ')}`;
}

/** Whether a pointer leads to a value of the body, or to one that is missing in an object or list of it. */
function leadsSomewhere(pointer: string, body: unknown): boolean {
  const steps = pointer.split('/').slice(1, -1);
  const names = steps.map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  let value = body;
  for (const name of names) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return false;
    value = (value as Record<string, unknown>)[name];
  }
  return pointer === '' || value === undefined || (typeof value === 'object' && value !== null);
}

/** Whether one pointer is the other or lies below it. */
function related(a: string, b: string): boolean {
  return a === b || a.startsWith(`${b}/`) || b.startsWith(`${a}/`);
}
