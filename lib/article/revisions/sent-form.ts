/** A form of the editor as it was sent: which it is, and the fingerprint of what was typed. */
export interface SentForm {
  /** Empty for a form that doesn’t say: nothing is remembered of it. */
  id: string;
  fingerprint: string;
}
