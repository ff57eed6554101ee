import type { NextRequest } from 'next/server';
import { leaveNotice } from '@/app/(people)/notice';
import { holdSession } from '@/app/api/account/begin-session';
import { goTo, refuse, tooMany } from '@/app/api/form-route';
import type { Identity } from '@/lib/auth/identity';
import { isUnavailable } from '@/lib/base/unavailable';
import { countAgainstLimit } from '@/lib/server/access/rate-limit';
import { clientAddressHeader } from '@/lib/server/client-address';
import { library } from '@/lib/store/library';

/** A page of the way in by another's word, which is only passed through: never stored, in bounds, and never without an answer. */
export const passThrough =
  (answer: (request: NextRequest) => Promise<Response>) =>
  async (request: NextRequest): Promise<Response> => {
    const response = await answerSafely(request, answer);
    response.headers.set('cache-control', 'private, no-store');
    return response;
  };

async function answerSafely(
  request: NextRequest,
  answer: (request: NextRequest) => Promise<Response>,
): Promise<Response> {
  try {
    const wait = await countAgainstLimit('signInFrom', `from ${addressOf(request)}`);
    return wait > 0 ? tooMany(wait) : await answer(request);
  } catch (error) {
    if (isUnavailable(error)) return refuse(503, 'The database doesn’t answer just now', 5);
    console.error(error);
    return refuse(500, 'Something went wrong on our side');
  }
}

/** Whether another site's link leads here: what it begins would end a session and give away what the browser has stored. */
export const isFromElsewhere = ({ headers }: NextRequest): boolean =>
  headers.get('sec-fetch-site') === 'cross-site';

/** The page for signing in, whose button begins it. */
export const askFirst = (next: string): Response =>
  goTo(`/sign-in?stay=1${next === '/' ? '' : `&next=${encodeURIComponent(next)}`}`);

/** Signs in whom another vouches for, in place of whoever was signed in here, and goes on to the page that was asked for. */
export async function signInVouched(
  request: NextRequest,
  identity: Identity,
  next: string,
): Promise<Response> {
  const { people } = await library();
  const userAgent = request.headers.get('user-agent') ?? '';
  const begun = await people.signInAs(identity, { userAgent, address: addressOf(request) });
  if (!begun.ok) return stayOut(begun.reason, next);
  await holdSession(begun.value);
  return goTo(next);
}

/** Back to the page for signing in, which says why, and leads nobody on by itself. */
export async function stayOut(reason: string, next: string): Promise<Response> {
  await leaveNotice({ kind: 'problem', text: reason });
  return askFirst(next);
}

const addressOf = ({ headers }: NextRequest): string => headers.get(clientAddressHeader) ?? 'somewhere';
