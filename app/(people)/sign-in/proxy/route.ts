import { goTo, refuse } from '@/app/api/form-route';
import { proxyIdentity } from '@/app/(people)/proxy-user';
import { nextPath } from '@/lib/auth/next-path';
import { env } from '@/lib/base/env';
import { askFirst, isFromElsewhere, passThrough, signInVouched } from '../vouched';

/** Signs in whom the proxy in front names. Its headers begin a session here and nowhere else. */
export const GET = passThrough(async (request) => {
  if (!env().PROXY_SIGN_IN) return refuse(404, 'There is nothing at this address');
  const next = nextPath(request.nextUrl.searchParams.get('next'));
  if (isFromElsewhere(request)) return askFirst(next);
  const identity = await proxyIdentity();
  return identity ? signInVouched(request, identity, next) : goTo('/sign-in?stay=1');
});
