import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { fill } from '../../client/fill.js';
import type { CallOptions } from '../../client/typed-paths.js';
import type { Portal, Schemas } from '../../client/types.js';
import { emit } from '../../core/events.js';
import { dateTime } from '../../core/format-time.js';
import { PortalData } from '../../core/portal-data.js';
import { PortalElement } from '../../core/portal-element.js';
import { relativeTime } from '../../core/relative-time.js';
import { explain, notice } from '../../core/states.js';
import en from './messages.en.js';
import { styles } from './portal-notifications.styles.js';

type Notification = Schemas['Notification'];
type Inbox = Schemas['NotificationList'];

/** How many one "Show more" brings; a call gives no more than 100. */
const pageSize = 20;
/** The server counts no further. */
const most = 100;

/**
 * A bell with the number of what is unread, and a panel with the person's notifications. Live.
 * Put it into the head of the page: the panel opens below it, above everything else.
 *
 * @element portal-notifications
 * @fires {CustomEvent<{ notification: Notification }>} portal-notification-opened - The person chose a notification. Cancelable: then no link is followed.
 * @fires {CustomEvent<{ id: string | null; number: string | null; title: string | null; state: string | null; seen: null }>} portal-human-wanted - The person wants to talk to somebody (see `human`). Prevent it to offer something else than the form that asks for a human.
 * @csspart bell - The button.
 * @csspart badge - The number on it.
 * @csspart panel - What the button opens.
 * @csspart body - Everything in the panel, in each state.
 * @csspart list - The notifications.
 * @csspart open - One notification: a link with `href`, else a button.
 * @csspart more - The button "Show more".
 * @csspart help - The way to a human.
 * @csspart notice - A failure in words, or that there is nothing.
 * @csspart button - Every other button.
 * @csspart skeleton - Stands for what is loading.
 * @cssproperty [--portal-accent] - What is new, and the focus ring.
 * @cssproperty [--portal-danger] - The badge.
 */
export class PortalNotifications extends PortalElement<typeof en> {
  static override styles = [PortalElement.styles, styles];
  static override vocabulary = {
    name: 'portal-notifications',
    en,
    others: { de: () => import('./messages.de.js') },
  };
  static override properties: PropertyDeclarations = { href: {}, open: { type: Boolean } };

  /** Address of a request's page, with `{id}` and `{number}`: notifications of requests are links then. */
  declare href: string | undefined;
  /** Whether the panel is open; as an attribute, at first. */
  declare open: boolean;

  #data = new PortalData(this, {
    args: () => [] as const,
    load: (portal, _args, options) => this.#read(portal, options),
    refreshOn: ({ type }) => type === 'notification.added',
    lines: 6,
  });
  #wanted = pageSize;
  #failure: unknown;

  /** Loads again; what is shown stays until the answer is there. */
  refresh(): void {
    this.#data.refresh();
  }

  async #read(portal: Portal, options: CallOptions): Promise<Inbox> {
    const query = { limit: Math.min(100, this.#wanted) };
    return portal.get('/v1/notifications', { query, ...options });
  }

  override render(): TemplateResult {
    const { words, open } = this;
    const unread = this.#data.value?.unread ?? 0;
    const count = unread >= most ? words?.many : String(unread);
    const label = unread ? fill(words?.unread ?? '', { count }) : words?.title;
    return html`<button
        part="bell"
        type="button"
        aria-label=${label ?? nothing}
        popovertarget="panel"
        aria-haspopup="dialog"
        aria-expanded=${Boolean(open)}
        @click=${this.#toggle}
      >
        ${bell}${unread ? html`<span part="badge" aria-hidden="true">${count}</span>` : nothing}
      </button>
      <div
        part="panel"
        id="panel"
        popover="auto"
        role="dialog"
        aria-label=${words?.title ?? nothing}
        @toggle=${this.#toggled}
      >
        ${this.#data.render((inbox) => this.#inbox(inbox))}
      </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    const panel = this.#panel;
    if (!changed.has('open') || !panel || panel.matches(':popover-open') === Boolean(this.open)) return;
    if (this.open) {
      panel.showPopover();
      this.#place(panel);
    } else panel.hidePopover();
  }

  #inbox({ items, unread, nextCursor }: Inbox): TemplateResult {
    const words = this.words!;
    const more = nextCursor !== null && items.length < 100;
    return html`<header>
        <h2>${words.title}</h2>
        ${
          unread
            ? html`<button part="button" type="button" @click=${() => this.#mark({ upTo: items[0]!.id })}>
                ${words.readAll}
              </button>`
            : nothing
        }
      </header>
      ${this.#failure ? notice(explain(this.#failure, words)) : nothing}
      ${
        items.length
          ? html`<ul part="list">
              ${items.map((one) => this.#item(one))}
            </ul>`
          : notice(words.none, undefined, undefined, 'status')
      }
      ${more ? html`<button part="more" type="button" @click=${() => this.#more()}>${words.more}</button>` : nothing}`;
  }

  #item(notification: Notification): TemplateResult {
    const words = this.words!;
    const { id, text, createdAt, readAt, subject } = notification;
    const open = (event: Event) => this.#opened(event, notification);
    const content = html`${readAt ? nothing : html`<span class="new">${words.new} </span>`}<span class="text"
        >${text}</span
      >
      <time datetime=${createdAt} title=${dateTime(createdAt, this.language)}
        >${relativeTime(createdAt, this.language)}</time
      >`;
    const link = this.href && subject?.type === 'request';
    const values = subject as { id: string; number: string } | null;
    return html`<li class=${readAt ? 'read' : 'unread'}>
      ${
        link
          ? html`<a part="open" href=${fill(this.href!, values!, encodeURIComponent)} @click=${open}
              >${content}</a
            >`
          : html`<button part="open" type="button" @click=${open}>${content}</button>`
      }${
        readAt
          ? nothing
          : html`<button
              part="button"
              class="check"
              type="button"
              title=${words.read}
              aria-label=${fill(words.readOne, { text })}
              @click=${() => this.#mark({ notifications: [id] })}
            >
              ${check}
            </button>`
      }
    </li>`;
  }

  #opened(event: Event, notification: Notification): void {
    if (!emit(this, 'portal-notification-opened', { notification })) event.preventDefault();
    this.open = false;
    if (!notification.readAt) void this.#mark({ notifications: [notification.id] });
  }

  async #mark(body: Schemas['NotificationReadingInput']): Promise<void> {
    const { language } = this;
    this.#failure = undefined;
    try {
      await this.activePortal!.post('/v1/notification-readings', { body, language });
      this.refresh();
      // The button that was pressed goes with what it said.
      if (this.open) this.#panel?.querySelector<HTMLElement>('[part=body]')?.focus();
    } catch (error) {
      this.#failure = error;
      this.requestUpdate();
    }
  }

  #more(): void {
    this.#wanted += pageSize;
    this.refresh();
  }

  get #panel(): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>('[part=panel]');
  }

  /** The browser knows that the bell belongs to the panel, so that a press on it does not count as one elsewhere; we open it. */
  #toggle = (event: Event): void => {
    event.preventDefault();
    this.open = !this.open;
  };

  /** Escape and a click elsewhere close it too. A focus that was in the panel goes back to the bell, and is not lost to the page. */
  #toggled = (event: Event): void => {
    this.open = (event as ToggleEvent).newState === 'open';
    const { activeElement } = this.getRootNode() as Document | ShadowRoot;
    const isLost = !activeElement || activeElement === this || activeElement === document.body;
    if (!this.open && isLost) this.renderRoot.querySelector<HTMLElement>('[part=bell]')?.focus();
  };

  /** Below the bell, its end at the bell's end, as far as the window allows. */
  #place(panel: HTMLElement): void {
    const bell = this.renderRoot.querySelector('[part=bell]')!.getBoundingClientRect();
    const { clientWidth } = document.documentElement;
    const { width } = panel.getBoundingClientRect();
    const end = getComputedStyle(this).direction === 'rtl' ? bell.left : bell.right - width;
    panel.style.top = `${bell.bottom + 4}px`;
    panel.style.left = `${Math.max(8, Math.min(end, clientWidth - width - 8))}px`;
    panel.querySelector<HTMLElement>('[part=body]')?.focus();
  }
}

const icon = (path: string): TemplateResult =>
  html`<svg
    viewBox="0 0 24 24"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    stroke-width="2"
    stroke-linecap="round"
    stroke-linejoin="round"
  >
    <path d=${path}></path>
  </svg>`;

const bell = icon('M6 16V11a6 6 0 0 1 12 0v5l2 2H4zM10 21h4');
const check = icon('M5 12l5 5L20 7');
