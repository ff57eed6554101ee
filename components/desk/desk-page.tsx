import type { ReactNode } from 'react';
import { FormPage } from '@/components/ui/form-fields';

const parts = [
  ['/desk/add', 'Add'],
  ['/desk/jobs', 'Imports'],
  ['/desk/stories', 'Stories'],
  ['/desk/trash', 'Trash'],
] as const;

interface Props {
  title: string;
  /** The part of the desk that the page belongs to. */
  here: (typeof parts)[number][0];
  children: ReactNode;
}

/** The frame of the desk's pages, with the way to its other parts. */
export function DeskPage({ title, here, children }: Props) {
  return (
    <FormPage title={title}>
      <nav aria-label="Desk" className="border-rule mt-3 flex flex-wrap gap-x-5 border-b">
        {parts.map(([path, name]) => (
          <a
            key={path}
            href={path}
            aria-current={path === here ? 'page' : undefined}
            className={`-mb-px inline-flex min-h-11 items-center border-b-2 ${path === here ? 'border-accent font-semibold' : 'text-muted hover:text-ink border-transparent'}`}
          >
            {name}
          </a>
        ))}
      </nav>
      {children}
    </FormPage>
  );
}
