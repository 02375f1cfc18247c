import type { Api, Schemas } from '../support/api.js';
import type { Story } from './ledger.js';

const AT_ONCE = 8;
/** Every so many stories are read through the API too; the database is compared whole. */
const EVERY = 10;

/** What readers of the API see of stories that were told to their end; empty when it is what was acknowledged. */
export async function checkThroughApi(program: Api, stories: readonly Story[]): Promise<string[]> {
  const faults: string[] = [];
  const whole = stories.filter(({ done }) => done.length > 0);
  const left = whole.filter((_, at) => at % EVERY === 0);
  const work = async (): Promise<void> => {
    for (let story = left.pop(); story; story = left.pop()) faults.push(...(await faultsOf(program, story)));
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return faults;
}

async function faultsOf(program: Api, { marker, requestId, recordId, done }: Story): Promise<string[]> {
  const faults: string[] = [];
  const { body } = await program.get<Schemas['TimelineEntryList']>(`/v1/requests/${requestId}/timeline`);
  const entries = done.filter((step) => !step.startsWith('record')).length;
  if (body.items?.length !== entries) faults.push(`${marker}: a timeline of ${body.items?.length} entries`);
  if (!recordId) return faults;
  const record = await program.get<Schemas['PortalRecordDetail']>(`/v1/records/${recordId}`);
  const product = done.filter((step) => step.startsWith('record')).at(-1);
  if (record.body.data?.['product'] !== product) faults.push(`${marker}: the record is not as it was left`);
  return faults;
}
