import { refuse } from '@/app/api/form-route';
import { identityOfClaims } from '@/lib/auth/oidc-claims';
import { nextPath } from '@/lib/auth/next-path';
import { env } from '@/lib/base/env';
import { isUnavailable } from '@/lib/base/unavailable';
import { finishOidc } from '@/lib/server/access/oidc';
import { passThrough, signInVouched, stayOut } from '../../vouched';
import { callbackUrl } from '../callback-url';
import { takePending } from '../pending';

/** Signs in whom the provider vouches for, in the browser that began it. */
export const GET = passThrough(async (request) => {
  const settings = env().OIDC;
  if (!settings) return refuse(404, 'There is nothing at this address');
  const pending = await takePending();
  if (!pending) return stayOut(`This sign-in was begun elsewhere, or too long ago. Begin it anew.`, '/');
  const next = nextPath(pending.next);
  const returned = new URL(`${callbackUrl()}${request.nextUrl.search}`);
  const mapping = { claim: settings.roleClaim, map: settings.roleMap };
  try {
    const identity = identityOfClaims(await finishOidc(settings, returned, pending), mapping);
    if (identity) return await signInVouched(request, identity, next);
    return await stayOut(`${settings.name} says too little of who you are.`, next);
  } catch (error) {
    if (isUnavailable(error)) throw error;
    console.error(error);
    return stayOut(`Signing in with ${settings.name} was not completed. Try again.`, next);
  }
});
