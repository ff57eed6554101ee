import type { ReactNode } from 'react';

/** A page that has only something to say: what happened, and where to go on. */
export function PageNote({ title, children }: { title: string; children: ReactNode }) {
  return (
    <main id="content" className="page-width page-column py-16">
      <h1 className="font-display text-[2.2rem] leading-tight font-medium">{title}</h1>
      <div className="text-body mt-4 space-y-4 font-serif">{children}</div>
    </main>
  );
}
