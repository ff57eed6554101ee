import { notFound } from 'next/navigation';
import { adminPermission, editorPermission, requireSession } from '@/app/(people)/person';
import type { SignedIn } from '@/lib/auth/person';
import type { Permission } from '@/lib/auth/permission';

/**
 * The permission of who is signed in. Strangers are led to where they can sign in, and from there to `path`; for
 * readers there is no such page.
 */
export async function requireEditor(
  path: string,
): Promise<{ permission: Permission<'editor'>; session: SignedIn }> {
  const session = await requireSession(path);
  const permission = editorPermission(session);
  return permission ? { permission, session } : notFound();
}

/** As `requireEditor`, for what only admins look after: for editors, too, there is no such page. */
export async function requireAdmin(path: string): Promise<Permission<'admin'>> {
  return adminPermission(await requireSession(path)) ?? notFound();
}
