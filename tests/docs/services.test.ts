import { beforeAll, describe, expect, it } from 'vitest';
import type { ServiceDefinition } from '../../server/domains/requests/definition.js';
import { castOf, submit, type Cast } from '../support/actors.js';
import { bodyOf, type Schemas } from '../support/api.js';
import { writeDraft } from '../support/service-drafts.js';
import { usePortico } from '../support/start-portico.js';
import { blocksOf, read } from './markdown.js';

describe('docs/services.md', () => {
  const portico = usePortico();
  let cast: Cast;
  let definition: ServiceDefinition;
  beforeAll(async () => {
    cast = await castOf(portico.it);
    const [first] = blocksOf(read('docs/services.md')).filter(({ info }) => info === 'json');
    definition = JSON.parse(first?.text ?? '') as ServiceDefinition;
  });

  it('shows a service that can be published and submitted as it stands there', async () => {
    const { key } = definition;
    expect(bodyOf(await writeDraft(cast.program, key, definition)).problems).toEqual([]);
    bodyOf(await cast.program.post(`/v1/service-drafts/${key}/publications`, {}), 201);
    const { items } = bodyOf(await cast.mara.get<Schemas['ServiceList']>('/v1/services?search=leek'));
    expect(items.map((one) => one.key)).toEqual([key]);
    const request = await submit(cast.mara, { service: key, data: { pump: 'KP-80', problem: 'It leaks' } });
    expect(request.title).toBe('KP-80: It leaks');
  });
});
