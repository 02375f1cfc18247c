import type { Attempt } from '../../deliveries/deliveries.model.js';
import type { Gate } from '../../deliveries/receivers.js';
import type { Clock } from '../../kernel/clock.js';
import type { Logger } from '../../kernel/log.js';
import { grantScope } from '../../kernel/scope.js';
import { systemContext } from '../../kernel/system-context.js';
import type { UnitOfWork } from '../../store/unit-of-work.js';
import { after, passOf, probing } from './circuit.model.js';
import { connectorEvent } from './connectors.events.js';
import type { ConnectorDocument, ConnectorsStore } from './connectors.store.js';
import { isWell, type CallError } from './success.model.js';

const GATES = { all: 'open', one: 'ajar', none: 'closed' } as const satisfies Record<string, Gate>;

/** What circuits are made of. */
export interface CircuitBreakerParts {
  connectors: ConnectorsStore;
  unitOfWork: UnitOfWork;
  clock: Clock;
  log: Logger;
}

/** Leaves systems alone that fail. The circuits stand in the database: all processes share them, and they outlive restarts. */
export class CircuitBreaker {
  constructor(private readonly parts: CircuitBreakerParts) {}

  /** Whether anything may go to a connector's system; of one that is gone nothing is known. */
  async gate(connectorId: string): Promise<Gate> {
    const circuit = await this.parts.connectors.circuitOf(connectorId);
    return circuit ? GATES[passOf(circuit, this.parts.clock())] : 'open';
  }

  /** Whether this call may go. While the circuit is open it is the one that tries, or it may not. */
  async mayPass({ _id, tenantId, circuit }: ConnectorDocument, call: string): Promise<boolean> {
    const now = this.parts.clock();
    const pass = passOf(circuit, now);
    if (pass !== 'one') return pass === 'all';
    // Of several that want to try at once, one finds it as it was.
    const same = { 'circuit.state': circuit.state, 'circuit.retryAt': circuit.retryAt };
    const known = { circuit: probing(circuit, call, now) };
    return this.parts.connectors.note(grantScope({ tenantId }), _id, known, same);
  }

  /** Notes what came of a call; opens or closes the circuit. */
  async noted(connector: ConnectorDocument, call: string, attempt: Attempt): Promise<void> {
    const { connectors, clock } = this.parts;
    const { _id, tenantId } = connector;
    const { at, error, status } = attempt;
    const known = error ? { lastFailure: { at, error: error as CallError, status } } : { lastSuccessAt: at };
    await connectors.note(grantScope({ tenantId }), _id, known);
    const well = isWell(attempt);
    if (well === null) return;
    const fresh = await connectors.circuitOf(_id);
    if (fresh && after(fresh, call, well, clock()) !== fresh) await this.change(connector, call, well);
  }

  /** Both look at the circuit as it is: of calls that end at once each counts, and it opens and closes once. */
  private async change({ _id, tenantId }: ConnectorDocument, call: string, well: boolean): Promise<void> {
    const { connectors, unitOfWork, clock } = this.parts;
    const scope = grantScope({ tenantId });
    await unitOfWork.run(systemContext('call-connectors', tenantId, this.parts), async (tx) => {
      const before = await connectors.byId(scope, _id, tx.session);
      if (!before) return;
      const circuit = after(before.circuit, call, well, clock());
      if (circuit === before.circuit) return;
      await connectors.note(scope, _id, { circuit }, {}, tx.session);
      const has = circuit.state;
      const had = before.circuit.state;
      const facts = { key: before.key, failures: circuit.failures };
      if (had === 'closed' && has === 'open') {
        tx.audit({ action: 'connector.open', subjectId: _id, facts });
        tx.announce(connectorEvent('connector.opened', before));
      } else if (had !== 'closed' && has === 'closed') {
        tx.audit({ action: 'connector.close', subjectId: _id, facts: { key: before.key } });
        tx.announce(connectorEvent('connector.closed', before));
      }
    });
  }
}
