import { headers } from 'next/headers';
import { env } from '@/lib/base/env';

/** What the reader's browser sees: the proxy in front may speak https for us. */
export async function isSecure(): Promise<boolean> {
  if (env().SITE_URL.startsWith('https:')) return true;
  return (await headers()).get('x-forwarded-proto') === 'https';
}
