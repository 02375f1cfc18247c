import { EventEmitter } from 'node:events';
import type { Request, Response } from 'express';
import { describe, expect, it } from 'vitest';
import { PorticoError } from '../kernel/errors.js';
import { parseBodies } from './bodies.js';

describe('bodies', () => {
  it('are not left out of a call whose caller has hung up before they were read', () => {
    const req = Object.assign(new EventEmitter(), {
      method: 'POST',
      path: '/v1/requests',
      headers: { 'content-type': 'application/json', 'content-length': '2' },
      is: () => 'application/json',
      complete: false,
      socket: { readable: false },
    });
    const passed: unknown[] = [];
    parseBodies()(req as unknown as Request, {} as Response, (error) => void passed.push(error));
    expect(passed).toEqual([expect.any(PorticoError)]);
  });
});
