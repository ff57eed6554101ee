export interface BoundKeys {
  /** Presses, a space between them: `g h`, `Shift+j`, `$mod+k`; `[Shift]+?` with Shift or without. */
  keys: string;
  run(event: KeyboardEvent): void;
}

interface Press {
  needed: string[];
  /** May be held, or not. */
  free: string[];
  /** A letter or sign, or a key's place such as `KeyG`. */
  key: string;
}

/** Longer between two presses, and the second begins anew. */
const longestPauseMs = 1_000;
const modifiers = ['Shift', 'Meta', 'Alt', 'Control'];

/** Each binding's run is called at its last press. The first that is complete has the press; those behind it don't. */
export function keyListener(bound: readonly BoundKeys[], isMac: boolean): (event: KeyboardEvent) => void {
  const sequences = bound.map(({ keys, run }) => ({
    presses: keys.split(' ').map((press) => parsePress(press, isMac)),
    run,
    done: 0,
  }));
  let last = -Infinity;
  return (event) => {
    // Choosing what the browser suggests in a field calls with an event that has no key.
    if (!event.key || !event.code) return;
    if (event.timeStamp - last > longestPauseMs) for (const sequence of sequences) sequence.done = 0;
    last = event.timeStamp;
    let waits = false;
    for (const sequence of sequences) {
      const press = sequence.presses[sequence.done];
      if (!press || !isPressed(press, event)) {
        // Shift, which comes before the letter that it is held for, is no press of its own.
        if (!modifiers.includes(event.key)) sequence.done = 0;
        continue;
      }
      sequence.done += 1;
      if (sequence.done < sequence.presses.length) {
        waits = true;
        continue;
      }
      sequence.done = 0;
      if (waits) continue;
      sequence.run(event);
      return;
    }
  };
}

function parsePress(text: string, isMac: boolean): Press {
  const parts = text.split(/(?<=\w|\])\+/u);
  const key = parts.pop() ?? '';
  const press: Press = { needed: [], free: [], key };
  for (const part of parts) {
    if (part.startsWith('[')) press.free.push(part.slice(1, -1));
    else press.needed.push(part === '$mod' ? (isMac ? 'Meta' : 'Control') : part);
  }
  return press;
}

function isPressed({ needed, free, key }: Press, event: KeyboardEvent): boolean {
  if (key !== event.code && key.toUpperCase() !== event.key.toUpperCase()) return false;
  return modifiers.every((modifier) => {
    // AltGr is how some keyboards write signs.
    const isHeld =
      event.getModifierState(modifier) || (modifier === 'Alt' && event.getModifierState('AltGraph'));
    if (needed.includes(modifier)) return isHeld;
    return !isHeld || free.includes(modifier) || key === modifier;
  });
}
