import type { NextRequest } from 'next/server';
import { isSecure } from '@/app/is-secure';
import type { Person } from '@/lib/auth/person';
import { type Permission, permissionOf } from '@/lib/auth/permission';
import type { Scope } from '@/lib/auth/scopes';
import { findProgramToken } from '@/lib/server/access/program-token';
import { countAgainstLimit } from '@/lib/server/access/rate-limit';
import { findSessionToken } from '@/lib/server/access/session-cookie';
import { clientAddressHeader } from '@/lib/server/client-address';
import { problem } from '@/lib/server/problem';
import { library } from '@/lib/store/library';

/**
 * For whom a program asks, by the token that it sends; null where none is sent, and the answer where it isn't good for
 * this. Beside a session it counts for nothing: a browser that was once given one as a password sends it with all.
 */
export async function programOf({ headers }: NextRequest, scope: Scope): Promise<Person | Response | null> {
  const token = findProgramToken(headers.get('authorization') ?? undefined);
  const isBeside = findSessionToken(headers.get('cookie') ?? undefined, await isSecure()) !== null;
  if (isBeside) return null;
  if (token === null) return isBearer(headers) ? problem(401, 'This is no token of this library.') : null;
  // A flood of made up tokens would each cost a question to the database.
  const wait = await countAgainstLimit('read', `program ${headers.get(clientAddressHeader) ?? 'somewhere'}`);
  if (wait > 0) return problem(429, `Too much at once. Try again in ${wait} s.`);
  const program = await (await library()).people.findProgram(token);
  if (!program) return problem(401, 'This token has ended, or is none of ours.');
  if (!program.scopes.includes(scope)) return problem(403, `This token is not good for ${scope}.`);
  return program.person;
}

const isBearer = (headers: Headers): boolean => /^bearer /i.test(headers.get('authorization') ?? '');

/** What a program may do to the library for an editor; as `programOf`. */
export async function programsPermission(
  request: NextRequest,
): Promise<Permission<'editor'> | Response | null> {
  const person = await programOf(request, 'library:write');
  if (person === null || person instanceof Response) return person;
  return permissionOf(person, 'editor') ?? problem(403, 'Only an editor’s token may do this.');
}
