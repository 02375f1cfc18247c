import { setTimeout as pause } from 'node:timers/promises';
import { verifyExport } from '../../server/domains/audit/verify-export.js';
import type { Api } from '../support/api.js';

/** The lease of a process that was killed while it sealed lasts 30 seconds. */
const PATIENCE_MS = 90_000;

/** What the verifier says of the exported chain. */
export interface AuditFound {
  blocks: number;
  events: number;
  faults: string[];
}

/** Exports the chain through the API once it holds so many events, and verifies it. */
export async function checkAudit(program: Api, wanted: number): Promise<AuditFound> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    const { status, text } = await program.get('/v1/audit-events/export');
    if (status !== 200) throw new Error(`The audit chain cannot be exported: ${text}`);
    const { blocks, events, faults } = await verifyExport(text.split('\n'), { checkpoints: [] });
    const found = { blocks, events, faults: faults.map(({ detail }) => detail) };
    if (events >= wanted || faults.length > 0 || performance.now() > end) {
      if (events < wanted) found.faults.push(`${events} events are sealed of ${wanted} that were written.`);
      return found;
    }
    await pause(1_000);
  }
}
