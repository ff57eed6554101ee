/**
 * All that is stored on the device as small items. Pages, writes and what the worker has are in IndexedDB: see
 * device-store.ts. "Forget me" removes every key that begins with the prefix.
 */
const localPrefix = 'backstory.';

/** Items of the whole site. */
export const localKeys = {
  /** Set once the server stores something for this reader: the cookie is out of the script's sight. */
  reader: 'backstory.reader',
  /** The chosen theme; absent for the system's. Read before the first paint. */
  theme: 'backstory.theme',
  /** The style sheet of the chosen look. Read before the first paint. */
  look: 'backstory.look',
  /** All settings, and which of them the server has yet to hear of. */
  settings: 'backstory.settings',
  /** The classes of the type that this device has fetched. Read before the first paint. */
  type: 'backstory.type',
  /** Speed and voices of listening: voices are the device's own. */
  listening: 'backstory.listening',
  /** The colour of the last highlight. */
  highlightColour: 'backstory.highlight-colour',
  /** For one session: that the network is away has been said. */
  awayNoticed: 'backstory.away-noticed',
} as const;

/** Begins the key of a place in an article; the page's path follows. */
export const placePrefix = 'backstory.place:';
/** Where the strip of the page at this path was put away. Read before the first paint. */
export const noStripPrefix = 'backstory.no-strip:';
const draftPrefix = 'backstory.note:';
const editPrefix = 'backstory.edit:';

export const placeKey = (path: string): LocalKey => `${placePrefix}${path}`;
export const noStripKey = (path: string): LocalKey => `${noStripPrefix}${path}`;
/** The key of a note that is being typed, until the server has it. @param id the highlight's */
export const draftKey = (id: string): LocalKey => `${draftPrefix}${id}`;

/** The key of what an editor types into an article, until the server has it. @param of the editor and the article */
export const editKey = (of: string): LocalKey => `${editPrefix}${of}`;

export type LocalKey =
  | (typeof localKeys)[keyof typeof localKeys]
  | `${typeof placePrefix}${string}`
  | `${typeof noStripPrefix}${string}`
  | `${typeof draftPrefix}${string}`
  | `${typeof editPrefix}${string}`;

/** `session` ends with the tab. */
type Lifetime = 'lasting' | 'session';
const storageOf = (lifetime: Lifetime): Storage => (lifetime === 'session' ? sessionStorage : localStorage);

/** The item's text; null where there is none, or where storage is forbidden. */
export function findItem(key: LocalKey, lifetime: Lifetime = 'lasting'): string | null {
  try {
    return storageOf(lifetime).getItem(key);
  } catch {
    return null;
  }
}

/** @returns false where storage is forbidden or full: the caller's choice then lasts as long as its page */
export function saveItem(key: LocalKey, text: string, lifetime: Lifetime = 'lasting'): boolean {
  try {
    storageOf(lifetime).setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** Removes the item, if there is one. */
export function removeItem(key: LocalKey, lifetime: Lifetime = 'lasting'): void {
  try {
    storageOf(lifetime).removeItem(key);
  } catch {
    // Where storage is forbidden there is no item.
  }
}

/** The paths whose places are stored here, in no order. */
export function listPlacePaths(): string[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(placePrefix))
      .map((key) => key.slice(placePrefix.length));
  } catch {
    return [];
  }
}

/** Removes everything of ours, from this session too. */
export function removeAllItems(): void {
  for (const storage of [localStorage, sessionStorage]) {
    for (const key of Object.keys(storage)) if (key.startsWith(localPrefix)) storage.removeItem(key);
  }
}
