/** The cookie is out of the script's sight; this tells that there is one, to ask for nothing in vain. */
const key = 'backstory.reader';

/** Whether the server keeps something for this reader. */
export function isKnownReader(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/** Called when the server has kept something. */
export function noteKnownReader(): void {
  try {
    localStorage.setItem(key, '1');
  } catch {
    // Without storage, what is kept is asked for again when the reader next changes something.
  }
}
