import type { ReactNode } from 'react';
import { currentSession } from '@/app/(people)/person';

/** Says whose desk it is, so that admins are shown the ways to what only they look after. */
export default async function DeskLayout({ children }: { children: ReactNode }) {
  return <div data-role={(await currentSession())?.person.role}>{children}</div>;
}
