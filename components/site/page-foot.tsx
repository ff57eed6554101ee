'use client';

import { runCommand } from '@/components/ui/commands';

/** The last line of a page. It comes with the scripts, as what it leads to does. */
export function PageFoot() {
  return (
    <footer lang="en" dir="ltr" className="page-foot flex flex-wrap gap-x-5 print:hidden">
      <a href="/settings" className="inline-flex min-h-11 items-center underline">
        Settings and data
      </a>
      <button type="button" className="min-h-11 underline" onClick={() => runCommand('shortcuts')}>
        Keyboard shortcuts
      </button>
    </footer>
  );
}
