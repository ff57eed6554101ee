'use client';

import type { ReactNode } from 'react';
import { pressTool, useOffered } from '@/components/ui/commands';

interface Props {
  /** The id of what it does. */
  command: string;
  name: string;
  /** Its name once that is done, of what pressing again undoes. */
  done?: string;
  icon?: ReactNode;
}

/** A tool of the article: there before the scripts, with its room for all that it may say later. */
export function ToolButton({ command, name, done, icon }: Props) {
  const { isOn = false, count = 0 } = useOffered(command) ?? {};
  return (
    <button
      type="button"
      data-tool={command}
      aria-pressed={done === undefined ? undefined : isOn}
      // What was tapped before is marked on it.
      suppressHydrationWarning
      className="tool"
      onClick={({ detail }) => {
        // A double click is one change, not a change and its undoing.
        if (detail < 2) pressTool(command);
      }}
    >
      {icon}
      <span data-widest={done}>
        {isOn ? done : name}
        {count > 0 && ` (${count})`}
      </span>
    </button>
  );
}
