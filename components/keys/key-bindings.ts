import type { Command } from '@/components/ui/commands';

/** The keys as `key-listener.ts` reads them, and whom they call. */
export interface Binding {
  keys: string;
  command: Command;
  /** The place on the keyboard counts, not the letter: for keyboards that have no Latin ones. */
  byPlace: boolean;
}

/**
 * The bindings of commands, in the order they are tried. A sequence comes before the single keys that it
 * ends in, or `g h` would also be `h`; places come last, so that letters win wherever there are some.
 */
export function keyBindings(commands: readonly Command[]): Binding[] {
  const byLetter = commands.flatMap((command) =>
    command.keys ? [{ keys: pressesOf(command.keys).map(anyShift).join(' '), command, byPlace: false }] : [],
  );
  const byPlace = byLetter.flatMap(({ keys, command }) => {
    const places = keys.replace(/\b[a-z](?= |$)/gi, (letter) => `Key${letter.toUpperCase()}`);
    return places === keys ? [] : [{ keys: places, command, byPlace: true }];
  });
  return [...sequencesFirst(byLetter), ...sequencesFirst(byPlace)];
}

const pressesOf = (keys: string): string[] => keys.split(' ');

const sequencesFirst = (bindings: Binding[]): Binding[] =>
  bindings.toSorted((a, b) => pressesOf(b.keys).length - pressesOf(a.keys).length);

/** A sign may need Shift on one keyboard and none on another. */
const anyShift = (press: string): string => (/^[^\w\s]$/.test(press) ? `[Shift]+${press}` : press);

/** The keys as they are written on the keyboard: presses one after another, each of keys at once. */
export function keyCaps(keys: string, isMac: boolean): string[][] {
  return pressesOf(keys).map((press) =>
    press.split(/(?<=\w)\+/).map((key) => {
      if (key === '$mod') return isMac ? '⌘' : 'Ctrl';
      return key;
    }),
  );
}

const fields =
  'input, textarea, select, [contenteditable]:not([contenteditable="false"]), dialog, :popover-open, [role="dialog"]';

/** True where keys belong to somebody else: to a field, a dialog, an input method, or another listener. */
export function isTaken(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.repeat || event.isComposing) return true;
  const at = event.composedPath()[0];
  return (
    (at instanceof Element && at.closest(fields) !== null) || document.querySelector('dialog:modal') !== null
  );
}

/** True where what was typed is of another script, so that only the key's place tells which was meant. */
export const isOtherScript = ({ key }: KeyboardEvent): boolean => /^\P{ASCII}$/u.test(key);
