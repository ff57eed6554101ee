import { headers } from 'next/headers';
import type { Identity } from '@/lib/auth/identity';
import { mappedRole } from '@/lib/auth/mapped-role';
import { env } from '@/lib/base/env';
import { findProxyUser } from '@/lib/server/access/proxy-user';

/** Who asks by the word of the proxy in front; null where it names nobody, or where its word isn't taken. */
export async function proxyIdentity(): Promise<Identity | null> {
  if (!env().PROXY_SIGN_IN) return null;
  const named = findProxyUser(await headers());
  if (!named) return null;
  const { user: subject, email, name, groups } = named;
  const role = mappedRole(env().PROXY_ROLE_MAP, groups);
  return { provider: 'proxy', subject, email, isVerified: true, name, role };
}
