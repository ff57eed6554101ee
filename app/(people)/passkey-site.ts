import { siteName } from '@/app/site';
import { env } from '@/lib/base/env';

/** The one address that passkeys of this site are good for, so that a key of another origin opens nothing. */
export const passkeyOrigin = (): string => new URL(env().SITE_URL).origin;

/** The site as passkeys know it. */
export const passkeySite = async () => ({ origin: passkeyOrigin(), name: await siteName() });
