import type { IocContainer } from '@tsoa/runtime';
import type { Request } from 'express';

/** Makes a controller for one call: tsoa keeps the answer's status and headers on the instance. */
export type ControllerFactory = <T>(controller: new (...args: never[]) => T) => T;

/** tsoa's door to our dependencies: `compose` puts the factory on the application. */
export function iocContainer(request: unknown): IocContainer {
  return { get: (request as Request).app.locals['controllers'] as ControllerFactory } as IocContainer;
}
