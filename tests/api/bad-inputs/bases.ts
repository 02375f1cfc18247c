import { clientSecret, GRANT, MARA, submit, type Cast } from '../../support/actors.js';
import { bodyOf, type Api } from '../../support/api.js';
import { ANSWERS, service, workflow } from '../../support/services.js';
import { ORIGIN } from '../../support/start-portico.js';
import type { Message } from './message.js';

/** A message that its operation takes, and who sends it. */
export interface Base {
  api: Api;
  message: Message;
  /** Makes another, where a message is good once only. */
  fresh?: () => Promise<Message>;
}

/** A service whose one transition may be made again and again, so that its base stays good. */
export const CIRCLE = service({
  key: 'circle',
  name: 'Round and round',
  form: { type: 'object', properties: { note: { type: 'string', title: 'Note' } } },
  title: '{note}',
  attachments: { hint: 'Any.', max: 20, accept: [], required: false },
  workflow: {
    ...workflow,
    transitions: [
      ...workflow.transitions,
      {
        key: 'turn',
        name: 'Turn',
        from: ['submitted'],
        to: 'submitted',
        by: ['staff'],
        comment: 'optional',
        form: { type: 'object', properties: { turns: { type: 'integer', title: 'Turns' } } },
      },
    ],
  },
});

/** Good messages for every operation, by its id. What they write to grows: ask for new ones now and then. */
export async function basesFor(cast: Cast): Promise<Record<string, Base>> {
  const { mara, agent, program, anonymous, kestrel } = cast;
  const make = (): Promise<{ id: string }> => submit(mara, { service: CIRCLE.key, data: { note: 'x' } });
  const [read, talked, moved] = await Promise.all([make(), make(), make()]);
  const upload = async (): Promise<string> =>
    bodyOf(await mara.upload({ name: 'a.txt', request: read.id }, 'Some text'), 201).id;
  const file = await upload();
  const id = (value: string) => ({ path: { id: value } });
  const token = async (): Promise<Message> => ({
    ...EMPTY,
    body: { grant_type: GRANT, client_secret: await clientSecret(kestrel, MARA) },
  });
  const session = {
    user: { ...MARA, account: { externalId: MARA.account, name: MARA.accountName }, roles: ['member'] },
    components: ['portal-status'],
    origin: ORIGIN,
  };
  const { accountName: _name, ...user } = session.user;
  const answers = { service: CIRCLE.key, data: ANSWERS };
  return {
    readKeys: base(anonymous),
    live: base(anonymous),
    ready: base(anonymous),
    listDocuments: base(mara, { query: [`request=${read.id}`, 'limit=5'] }),
    uploadDocument: base(mara, {
      query: ['name=a.txt', `request=${talked.id}`, 'category=x'],
      body: Buffer.from('x'),
    }),
    readDocument: base(mara, id(file)),
    downloadDocument: base(mara, id(file)),
    createEmbedSession: base(program, { body: { ...session, user } }),
    followEvents: base(mara),
    readMe: base(mara),
    listRequests: base(agent, { query: ['status=open', 'limit=5', 'sort=createdAt'] }),
    submitRequest: base(mara, { body: answers }),
    readRequest: base(mara, id(read.id)),
    commentOnRequest: base(mara, { ...id(talked.id), body: { body: 'Hello', visibility: 'public' } }),
    readTimeline: base(mara, { ...id(read.id), query: ['limit=5'] }),
    transitionRequest: base(agent, {
      ...id(moved.id),
      body: { transition: 'turn', comment: 'Again', data: { turns: 1 } },
    }),
    listServices: base(mara),
    readService: base(mara, { path: { key: CIRCLE.key } }),
    issueToken: { api: anonymous, message: await token(), fresh: token },
  };
}

const EMPTY: Message = { path: {}, query: [], headers: {}, body: undefined };

function base(api: Api, message: Partial<Message> = {}): Base {
  return { api, message: { ...EMPTY, ...message } };
}
