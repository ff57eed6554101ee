'use client';

import { useEffectEvent, useLayoutEffect, useSyncExternalStore } from 'react';
import { takeOverTool } from '@/lib/device/early/tool-taps';

/** Something that the reader can do here: by a button, a shortcut, or from the palette. */
export interface Command {
  id: string;
  /** A verb and what it does it to: "Save for later". */
  name: string;
  group: 'Reading' | 'Timeline' | 'Highlights' | 'Listening' | 'Library' | 'Page';
  /** Such as `s` or `Shift+h`, as `key-listener.ts` reads them. One shortcut has one command on a page. */
  keys?: string;
  /** Of one that is undone by running it again: whether it is done. */
  isOn?: boolean;
  /** How many there are of what it opens. */
  count?: number;
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

/**
 * Offers a command while the component is there; `null` offers none. A tap on its tool that came before it is done
 * now, unless it asked for what is done already.
 */
export function useCommand(command: Command | null): void {
  const run = useEffectEvent(() => command?.run());
  const { id, name, group, keys, isOn, count } = command ?? {};
  // Before the next tap: the browser, which opens what is there, and the command must not both answer it.
  useLayoutEffect(() => {
    if (!id || !name || !group) return;
    const offered: Command = { id, name, group, keys, isOn, count, run: () => run() };
    change([...commands.filter((one) => one.id !== id), offered]);
    if (takeOverTool(document, id)) {
      closeMenu(id);
      if (!isOn) run();
    }
    return () => change(commands.filter((one) => one !== offered));
  }, [id, name, group, keys, isOn, count]);
}

/** The command as it is now; null while there is none, as on the server. */
export function useOffered(id: string): Command | null {
  const find = () => commands.find((command) => command.id === id) ?? null;
  return useSyncExternalStore(subscribe, find, () => null);
}

/** Does what the tool is for, if its script is here, and closes the menu that its button is in. */
export function pressTool(id: string): void {
  const command = commands.find((one) => one.id === id);
  if (!command) return;
  closeMenu(id);
  command.run();
}

/** All that can be done here now. */
export function useCommands(): readonly Command[] {
  return useSyncExternalStore(
    subscribe,
    () => commands,
    () => none,
  );
}

const findTool = (id: string) => document.querySelector<HTMLElement>(`[data-tool="${id}"]`);

/** Puts the focus on the tool's button. */
export const focusTool = (id: string): void => findTool(id)?.focus({ preventScroll: true });

/** Closes what the tool's button stands in, if it stands in something that opens. */
const closeMenu = (id: string): void => findTool(id)?.closest<HTMLElement>(':popover-open')?.hidePopover();

/** Does what the command does, if it is there: for buttons that stand elsewhere. */
export function runCommand(id: string): void {
  commands.find((command) => command.id === id)?.run();
}
