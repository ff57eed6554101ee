import type { MomentAnchor } from './anchors';

/** What an editor decides about a story's timeline, which holds for what is taken in later, too. */
export type Decision =
  /** They are one event. */
  | { kind: 'join'; moments: MomentAnchor[] }
  /** The first are another event than the others. */
  | { kind: 'part'; moments: MomentAnchor[]; from: MomentAnchor[] }
  /** This one tells of its event. */
  | { kind: 'tell'; moments: [MomentAnchor] }
  /** Their event is always shown, or never. */
  | { kind: 'pin' | 'hide'; moments: MomentAnchor[] }
  /** Of two accounts that differ this one is right; null where that stays open, and readers see both. */
  | { kind: 'settle'; moments: [MomentAnchor, MomentAnchor]; right: 0 | 1 | null };

/** A decision as it is stored. */
export type MadeDecision = Decision & {
  /** A UUID. */
  id: string;
  by: string;
  /** ISO 8601. */
  at: string;
};
