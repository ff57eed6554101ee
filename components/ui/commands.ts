'use client';

import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';

/** Something that the reader can do here: by a button, a shortcut, or from the palette. */
export interface Command {
  id: string;
  /** A verb and what it does it to: "Save for later". */
  name: string;
  group: 'Reading' | 'Timeline' | 'Highlights' | 'Listening' | 'Library' | 'Page';
  /** Such as `s` or `Shift+h`, as `key-listener.ts` reads them. One shortcut has one command on a page. */
  keys?: string;
  run: () => void;
}

let commands: readonly Command[] = [];
const none: readonly Command[] = [];
const listeners = new Set<() => void>();

function change(next: readonly Command[]) {
  commands = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Offers a command while the component is there; `null` offers none. */
export function useCommand(command: Command | null): void {
  const run = useEffectEvent(() => command?.run());
  const { id, name, group, keys } = command ?? {};
  useEffect(() => {
    if (!id || !name || !group) return;
    const offered: Command = { id, name, group, keys, run: () => run() };
    change([...commands.filter((one) => one.id !== id), offered]);
    return () => change(commands.filter((one) => one !== offered));
  }, [id, name, group, keys]);
}

/** All that can be done here now. */
export function useCommands(): readonly Command[] {
  return useSyncExternalStore(
    subscribe,
    () => commands,
    () => none,
  );
}

/** Does what the command does, if it is there: for buttons that stand elsewhere. */
export function runCommand(id: string): void {
  commands.find((command) => command.id === id)?.run();
}
