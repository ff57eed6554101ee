import { refuse } from '@/app/api/form-route';
import { nextPath } from '@/lib/auth/next-path';
import { env } from '@/lib/base/env';
import { beginOidc } from '@/lib/server/access/oidc';
import { askFirst, isFromElsewhere, passThrough, stayOut } from '../vouched';
import { callbackUrl } from './callback-url';
import { rememberPending } from './pending';

/** Sends somebody to the provider, to say who they are. */
export const GET = passThrough(async (request) => {
  const settings = env().OIDC;
  if (!settings) return refuse(404, 'There is nothing at this address');
  const next = nextPath(request.nextUrl.searchParams.get('next'));
  if (isFromElsewhere(request)) return askFirst(next);
  try {
    const { url, pending } = await beginOidc(settings, callbackUrl());
    await rememberPending({ ...pending, next });
    return new Response(null, { status: 303, headers: { location: url } });
  } catch (error) {
    console.error(error);
    return stayOut(`${settings.name} can’t be asked just now. Try again in a while.`, next);
  }
});
