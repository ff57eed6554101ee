import type { HighlightColour } from '@/lib/reader/annotation';
import { findItem, localKeys, saveItem } from '@/lib/device/local-item';

/** How a reader hears of a colour. The line under the words tells them apart as well: app/highlights.css. */
export const colourNames: Record<HighlightColour, string> = {
  yellow: 'Yellow',
  green: 'Green',
  blue: 'Blue',
  pink: 'Pink',
};

/** The colour that was used last on this device. */
export function lastColour(): HighlightColour {
  const stored = findItem(localKeys.highlightColour);
  return stored !== null && stored in colourNames ? (stored as HighlightColour) : 'yellow';
}

export function keepColour(colour: HighlightColour): void {
  // Without storage, the next highlight is yellow again.
  saveItem(localKeys.highlightColour, colour);
}
