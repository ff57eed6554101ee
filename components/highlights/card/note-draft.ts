import { draftKey, findItem, removeItem, saveItem } from '@/lib/device/local-item';

/** What is being typed, stored on the device until the server has it. */
export const readDraft = (id: string): string | null => findItem(draftKey(id));

/** Without storage, the box itself holds the words while the page is open. */
export const keepDraft = (id: string, text: string): void => void saveItem(draftKey(id), text);

export const dropDraft = (id: string): void => removeItem(draftKey(id));
