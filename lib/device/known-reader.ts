import { findItem, localKeys, saveItem } from './local-item';

/** Says to the page's scripts that somebody is signed in, and no more: the session's cookie is out of their sight. */
export const signedInCookie = 'backstory-signed-in';

const isSignedIn = (): boolean => document.cookie.split('; ').includes(`${signedInCookie}=1`);

/** Whether the server stores something for this reader. */
export const isKnownReader = (): boolean => findItem(localKeys.reader) !== null || isSignedIn();

/** Called when the server has stored something. */
export function noteKnownReader(): void {
  // Without storage, what is stored there is asked for again when the reader next changes something.
  saveItem(localKeys.reader, '1');
}
