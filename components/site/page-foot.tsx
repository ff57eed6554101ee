'use client';

import { runCommand, useOffered } from '@/components/ui/commands';

/** The last line of a page. What needs scripts comes with them. */
export function PageFoot() {
  const shortcuts = useOffered('shortcuts');
  return (
    <footer className="page-foot border-rule border-t print:hidden">
      <div className="page-width text-muted flex flex-wrap gap-x-5 py-4 text-[0.875rem]">
        <a href="/settings" className="inline-flex min-h-11 items-center underline">
          Settings and data
        </a>
        {shortcuts && (
          <button type="button" className="min-h-11 underline" onClick={() => runCommand('shortcuts')}>
            Keyboard shortcuts
          </button>
        )}
      </div>
    </footer>
  );
}
