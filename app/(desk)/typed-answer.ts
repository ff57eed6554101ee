import type { FieldChanges } from '@/lib/documents/edits/article-fields';

/** What the editor's form sent: what is typed by now, and the answer once that is stored. */
export interface TypedForm {
  changes: FieldChanges;
  /** Null where it is to be published. */
  answer: ((page: string) => Promise<Response>) | null;
}
