import type { Request, RequestHandler, Response } from 'express';
import { describe, expect, it } from 'vitest';
import { resourceRoutes } from './resource-routes.js';

describe('routes by resource', () => {
  const routes = resourceRoutes();
  const answered: string[] = [];
  const route =
    (name: string): RequestHandler =>
    () =>
      void answered.push(name);
  routes.registry.get('/livez', route('livez'));
  routes.registry.get('/v1/requests', route('list'));
  routes.registry.post('/v1/requests', route('submit'));
  routes.registry.get('/v1/requests/:id', route('one'));
  routes.registry.get('/v1/requests/:id/timeline', route('timeline'));
  routes.registry.get('/v1/request-views', route('views'));

  it.each([
    ['GET', '/livez', 'livez'],
    ['GET', '/livez/', 'livez'],
    ['GET', '/v1/requests', 'list'],
    ['GET', '/v1/requests/', 'list'],
    ['POST', '/v1/requests', 'submit'],
    ['GET', '/v1/requests/req_1', 'one'],
    ['GET', '/v1/requests/req_1/', 'one'],
    ['GET', '/v1/requests/req_1/timeline', 'timeline'],
    ['GET', '/v1/request-views', 'views'],
    ['PUT', '/v1/requests', 'nobody'],
    ['GET', '/v1/requests/req_1/timeline/x', 'nobody'],
    ['GET', '/V1/requests', 'nobody'],
    ['GET', '/v1', 'nobody'],
    ['GET', '/', 'nobody'],
    ['GET', '//v1/requests', 'nobody'],
    ['GET', '/v1//requests', 'nobody'],
  ])('%s %s is answered by %s', (method, path, by) => {
    answered.length = 0;
    const req = { method, url: path, path, baseUrl: '' } as Request;
    void routes.answer(req, {} as Response, () => void answered.push('nobody'));
    expect(answered).toEqual([by]);
  });

  it('are found by path, for whoever asks which methods there are', () => {
    expect(routes.routerOf('/v1/requests/req_1')).toBe(routes.routerOf('/v1/requests'));
    expect(routes.routerOf('/v1/nothing')).toBeUndefined();
  });
});
