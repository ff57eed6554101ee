import type { ReactNode } from 'react';

/**
 * Words of the interface inside an article that may be in another language and direction: distinguished
 * for screen readers, and left in their own order.
 */
export function InterfaceText({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <bdi lang="en" dir="ltr" className={className}>
      {children}
    </bdi>
  );
}
