import type { HighlightColour } from '@/lib/annotate/annotation';

/** How a reader hears of a colour. The line under the words tells them apart as well: app/highlights.css. */
export const colourNames: Record<HighlightColour, string> = {
  yellow: 'Yellow',
  green: 'Green',
  blue: 'Blue',
  pink: 'Pink',
};

const key = 'backstory.highlight-colour';

/** The colour that was used last on this device. */
export function lastColour(): HighlightColour {
  try {
    const kept = localStorage.getItem(key);
    return kept !== null && kept in colourNames ? (kept as HighlightColour) : 'yellow';
  } catch {
    return 'yellow';
  }
}

export function keepColour(colour: HighlightColour): void {
  try {
    localStorage.setItem(key, colour);
  } catch {
    // Without storage, the next highlight is yellow again.
  }
}
