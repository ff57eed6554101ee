import type { IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { isForUs, isOwnOrigin } from './own-host';

const asked = (host: string | undefined) =>
  isForUs({ headers: { host } } as IncomingMessage, ['news.example', '0.0.0.0']);

it.each([
  'news.example',
  'NEWS.example:8080',
  'news.example.',
  'localhost:3000',
  'a.localhost',
  '127.0.0.1',
  '[::1]:3000',
  '192.168.1.7:3000',
])('answers to %s', (host) => expect(asked(host)).toBe(true));

it.each([
  'evil.example',
  'news.example.evil.example',
  'evil.example:3000',
  'localhost.evil.example',
  '127.0.0.1.evil.example',
  '[evil]',
  '1.2.3.4.5',
])('does not answer to %s, which may be made to lead here', (host) => expect(asked(host)).toBe(false));

it('answers to who names no host, as no browser does', () => expect(asked(undefined)).toBe(true));

it.each([
  ['http://news.example:8080', 'news.example:8080', true],
  ['http://news.example:8080', 'news.example', true],
  ['https://site.example', 'inside:3000', true],
  ['http://news.example:8080', 'news.example:3000', false],
  ['http://evil.example', 'news.example', false],
  ['https://site.example.evil.example', 'news.example', false],
  ['http://[::1]:8080', '[::1]', true],
  ['null', 'news.example', false],
])('of an origin %s at the host %s says %s', (origin, host, own) => {
  expect(isOwnOrigin(origin, host, 'https://site.example')).toBe(own);
});
