import { stateOf } from '../workflow.model.js';
import { summaryOf } from '../workflow/simulate.model.js';
import type { ServiceSimulation } from './simulations.dto.js';
import type { Simulation } from './simulations.service.js';

/** The report of a simulation. */
export function presentSimulation({ definition, results }: Simulation): ServiceSimulation {
  const simulated = results.map((one) => one.simulated);
  const nameOf = (key: string): string => stateOf(definition.workflow, key).name;
  return {
    checked: results.length,
    ...summaryOf(definition, simulated),
    requests: results.map(({ number, simulated: { id, outcome, moves, state, reason } }) => ({
      ...{ id, number, outcome, moves, reason },
      state: { key: state, name: nameOf(state) },
    })),
  };
}
