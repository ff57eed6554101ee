import { env } from '@/lib/base/env';

/** Where the provider leads people back to; it has to be registered there. */
export const callbackUrl = (): string => `${env().SITE_URL}/sign-in/oidc/callback`;
