/** What is being typed, kept on the device until the server has it. */
const keyOf = (id: string): string => `backstory.note:${id}`;

export function readDraft(id: string): string | null {
  try {
    return localStorage.getItem(keyOf(id));
  } catch {
    return null;
  }
}

export function keepDraft(id: string, text: string): void {
  try {
    localStorage.setItem(keyOf(id), text);
  } catch {
    // Without storage, the box itself keeps the words while the page is open.
  }
}

export function dropDraft(id: string): void {
  try {
    localStorage.removeItem(keyOf(id));
  } catch {
    // There is none then.
  }
}
