import { expect, it } from 'vitest';
import { findSessionToken } from './session-cookie';

const token = 'a1B2'.repeat(8);

it.each([
  [`backstory-session=${token}`, false, token],
  [`other=1; backstory-session=${token}; more=2`, false, token],
  [`__Host-backstory-session=${token}`, true, token],
  // Over https a cookie that any page of a sister host could have set counts for nothing.
  [`backstory-session=${token}`, true, null],
  [`__Host-backstory-session=${token}`, false, null],
  [`xbackstory-session=${token}`, false, null],
  [`backstory-session=${token}x`, false, null],
  [`backstory-session=${token.slice(1)}-`, false, null],
  ['backstory-session=', false, null],
  ['', false, null],
  [undefined, false, null],
])('the session of the cookies %s, over https: %s, is %s', (cookies, secure, found) => {
  expect(findSessionToken(cookies, secure)).toBe(found);
});
