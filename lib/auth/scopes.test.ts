import { describe, expect, it } from 'vitest';
import { neededScope, readScopes } from './scopes';

describe('scopes of a token', () => {
  it('are read each once and in one order, and nothing else with them', () => {
    expect(readScopes(['reader:read', 'library:read', 'reader:read', 'admin', ''])).toEqual([
      'library:read',
      'reader:read',
    ]);
  });

  it.each([
    ['GET', '/articles/moscow', 'library:read'],
    ['HEAD', '/feed.xml', 'library:read'],
    ['GET', '/api/articles', 'library:read'],
    ['GET', '/api/reader/annotations', 'reader:read'],
    ['GET', '/api/reader/search', 'library:read'],
    ['GET', '/api/reader/readings/pier/onward', 'library:read'],
    ['PUT', '/api/reader/readings/pier/place', 'reader:write'],
    ['GET', '/api/reader/stories/pier/news', 'library:read'],
    ['PUT', '/api/reader/annotations/1', 'reader:write'],
    ['POST', '/api/desk/jobs', 'library:write'],
    ['GET', '/api/desk/jobs/0b9f-1', 'library:write'],
    ['POST', '/api/account/tokens', null],
    ['POST', '/api/people/role', null],
    ['DELETE', '/articles/moscow', null],
    ['POST', '/api/reader', null],
    ['POST', '/api/desk/jobs/../feeds', null],
  ])('%s %s needs %s', (method, path, scope) => {
    expect(neededScope(method, path)).toBe(scope);
  });
});
