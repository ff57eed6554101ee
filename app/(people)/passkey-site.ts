import { env } from '@/lib/base/env';

/** The site as passkeys know it: its own address alone, so that a key of another origin opens nothing. */
export const passkeySite = () => ({ origin: new URL(env().SITE_URL).origin, name: env().SITE_NAME });
