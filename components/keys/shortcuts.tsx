'use client';

import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useCommand, useCommands } from '@/components/ui/commands';
import { loadPatiently } from '@/components/ui/load-patiently';
import { useSettings } from '@/components/settings/use-settings';
import { isOtherScript, isTaken, keyBindings } from './key-bindings';
import { isMac } from './key-caps';
import { keyListener } from './key-listener';
import { EarlyKey } from '@/lib/device/early/early-key';
import { PageCommands } from './page-commands';

const ShortcutList = lazy(() =>
  loadPatiently(() => import('./shortcut-list'), 'The list of shortcuts opens when it is back.'),
);
const Palette = lazy(() =>
  loadPatiently(() => import('./palette'), 'The list of commands opens when it is back.'),
);

type Dialog = 'list' | 'palette';

/** Listens to the keys of all commands, and opens their two lists: by keys, and to choose from. */
export function Shortcuts() {
  const [open, setOpen] = useState<{ dialog: Dialog; opening: number } | null>(null);
  const openings = useRef(0);
  const show = (dialog: Dialog) => setOpen({ dialog, opening: (openings.current += 1) });
  useKeys();
  useCommand({
    id: 'shortcuts',
    name: 'Keyboard shortcuts',
    group: 'Page',
    keys: '?',
    run: () => show('list'),
  });
  useCommand({
    id: 'palette',
    name: 'All commands',
    group: 'Page',
    keys: '$mod+k',
    run: () => show('palette'),
  });
  // A dialog reports its end after a while: it, or another, may have been opened again since.
  const onClosed = () => setOpen((now) => (now?.opening === open?.opening ? null : now));
  return (
    <>
      <PageCommands />
      <Suspense>
        {open?.dialog === 'list' && <ShortcutList key={open.opening} onClosed={onClosed} />}
        {open?.dialog === 'palette' && <Palette key={open.opening} onClosed={onClosed} />}
      </Suspense>
    </>
  );
}

function useKeys() {
  const commands = useCommands();
  const early = useRef<EarlyKey | null>(null);
  const [{ shortcuts }] = useSettings();
  useEffect(() => {
    if (!shortcuts) return;
    const bound = keyBindings(commands).map(({ keys, command, byPlace }) => ({
      keys,
      run: (event: KeyboardEvent) => {
        if (byPlace && !isOtherScript(event)) return;
        event.preventDefault();
        command.run();
      },
    }));
    const listener = keyListener(bound, isMac());
    const onKey = (event: KeyboardEvent) => {
      if (!isTaken(event)) listener(event);
    };
    early.current ??= new EarlyKey();
    early.current.giveTo(keyListener(bound, isMac()));
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, [commands, shortcuts]);
}
