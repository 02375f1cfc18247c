import { IncomingMessage, ServerResponse } from 'node:http';
import type { Express } from 'express';

/**
 * The classes of a server's calls and answers. Express gives each its prototype when it comes, and to an object that gets another
 * prototype and then one more field, V8 makes a shape that is nobody else's: more than a kilobyte for each, for which nothing that it
 * learned about calls before is of use. These have the application's prototypes from the beginning.
 */
export class Messages {
  readonly IncomingMessage = class extends IncomingMessage {};
  readonly ServerResponse = class extends ServerResponse {};

  /** Makes them those of the application; one that has none of its own. */
  adopt(app: Express): void {
    const call = this.IncomingMessage.prototype;
    const answer = this.ServerResponse.prototype;
    Object.setPrototypeOf(call, app.request);
    Object.setPrototypeOf(answer, app.response);
    Object.assign(app, { request: call, response: answer });
  }
}
