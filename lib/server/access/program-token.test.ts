import { expect, it } from 'vitest';
import { findProgramToken } from './program-token';

const token = 'aB-_'.repeat(11).slice(0, 43);
const basic = (pair: string) => `Basic ${Buffer.from(pair).toString('base64')}`;

it.each([
  [`Bearer ${token}`, token],
  [`bearer ${token}`, token],
  [basic(`ada:${token}`), token],
  [basic(`:${token}`), token],
  [basic(token), token],
  [basic(`ada:x${token}`), null],
  [basic(`${token}:`), null],
  [`Bearer ${token}x`, null],
  [`Digest ${token}`, null],
  [token, null],
  ['Basic !', null],
  [`Basic ${'a'.repeat(600)}`, null],
  ['', null],
  [undefined, null],
])('the token of %s is %s', (authorization, found) => {
  expect(findProgramToken(authorization)).toBe(found);
});
