import { findItem, localKeys, saveItem } from './local-item';

/** Whether the server keeps something for this reader. */
export const isKnownReader = (): boolean => findItem(localKeys.reader) !== null;

/** Called when the server has stored something. */
export function noteKnownReader(): void {
  // Without storage, what is stored there is asked for again when the reader next changes something.
  saveItem(localKeys.reader, '1');
}
