import type { ReactNode } from 'react';
import { FormPage } from '@/components/ui/form-fields';
import { deskParts } from './desk-parts';

/** For admins; shown by the role that the layout of these pages names. */
const adminParts = [
  ['/desk/feeds', 'Feeds'],
  ['/desk/site', 'Site'],
] as const;

interface Props {
  title: string;
  /** The part of the desk that the page belongs to. */
  here: (typeof deskParts | typeof adminParts)[number][0];
  children: ReactNode;
}

/** The frame of the desk's pages, with the way to its other parts. */
export function DeskPage({ title, here, children }: Props) {
  return (
    <FormPage title={title}>
      <nav aria-label="Desk" className="border-rule mt-3 flex flex-wrap gap-x-5 border-b">
        {[...deskParts, ...adminParts].map(([path, name]) => (
          <a
            key={path}
            href={path}
            aria-current={path === here ? 'page' : undefined}
            className={`-mb-px min-h-11 items-center border-b-2 ${isForAdmins(path) ? 'hidden in-data-[role=admin]:inline-flex' : 'inline-flex'} ${path === here ? 'border-accent font-semibold' : 'text-muted hover:text-ink border-transparent'}`}
          >
            {name}
          </a>
        ))}
      </nav>
      {children}
    </FormPage>
  );
}

const isForAdmins = (path: string): boolean => adminParts.some(([one]) => one === path);
