'use client';

import { useRef, useState } from 'react';
import { useHydrated } from '@/components/ui/use-hydrated';
import { useCommand } from '@/components/ui/commands';
import { SettingsPanel } from './settings-panel';

/**
 * Opens how the page is set. The button is in the HTML; a tap before its scripts is done when they come, with the panel
 * in them: a part of its own would be asked for only then, a round trip later.
 */
export function SettingsButton() {
  const hydrated = useHydrated();
  const [wasOpened, setWasOpened] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  useCommand(
    hydrated
      ? {
          id: 'settings',
          name: 'Change text and theme',
          group: 'Reading',
          keys: 't',
          run: () => panel.current?.togglePopover(),
        }
      : null,
  );
  return (
    <>
      <button
        type="button"
        data-tool="settings"
        popoverTarget="settings"
        aria-label="Text and theme"
        // What was tapped before is marked on it.
        suppressHydrationWarning
        className="grid size-11 place-items-center font-serif text-[1.0625rem] font-semibold"
      >
        Aa
      </button>
      {hydrated && (
        <div
          ref={panel}
          id="settings"
          popover="auto"
          role="dialog"
          aria-label="Text and theme"
          className="settings-panel"
          onBeforeToggle={() => setWasOpened(true)}
          onToggle={({ newState, currentTarget }) => {
            if (newState === 'open') currentTarget.querySelector<HTMLElement>('input:checked')?.focus();
          }}
        >
          {wasOpened && <SettingsPanel />}
        </div>
      )}
    </>
  );
}
