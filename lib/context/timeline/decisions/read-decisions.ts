import type { ReportedMoment } from '../../../article/article';
import { AnchoredMoments } from './anchors';
import { DecidedPairs } from './decided-pairs';
import type { Decision } from './decision';

/** What editors decided, of the moments that a story has now. Of two that say the contrary, the later one holds. */
export interface Decided {
  /** Moments that are one event have the same number. */
  groupOf: ReadonlyMap<ReportedMoment, number>;
  areApart(a: ReportedMoment, b: ReportedMoment): boolean;
  /** The larger, the later was it chosen to tell of its event; 0 where it wasn't. */
  tellsSince(moment: ReportedMoment): number;
  /** How an event of these moments is shown; null where nothing is decided. */
  shownOf(moments: readonly ReportedMoment[]): 'always' | 'never' | null;
  /** What became of two accounts that differ; null where nothing is decided. */
  settledOf(a: ReportedMoment, b: ReportedMoment): 'settled' | 'left' | null;
}

type Settled = Map<ReportedMoment, Map<ReportedMoment, 'settled' | 'left'>>;

/** Finds what decisions are about among what is reported. What is not there any more has no effect. */
export function readDecisions(decisions: readonly Decision[], reported: readonly ReportedMoment[]): Decided {
  const anchored = decisions.length > 0 ? new AnchoredMoments(reported) : null;
  const pairs = new DecidedPairs();
  const settled: Settled = new Map();
  const tells = new Map<ReportedMoment, number>();
  const shown = new Map<ReportedMoment, { at: number; how: 'always' | 'never' }>();
  for (const [at, decision] of decisions.entries()) {
    const moments = decision.moments.map((anchor) => anchored?.find(anchor) ?? null);
    const found = moments.filter((one) => one !== null);
    switch (decision.kind) {
      case 'join':
        pairs.join(at, found);
        break;
      case 'part':
        for (const anchor of decision.from) {
          const other = anchored?.find(anchor);
          for (const one of other ? found : []) if (other && one !== other) pairs.part(at, one, other);
        }
        break;
      case 'tell':
        for (const one of found) tells.set(one, at + 1);
        break;
      case 'pin':
      case 'hide':
        for (const one of found) shown.set(one, { at, how: decision.kind === 'pin' ? 'always' : 'never' });
        break;
      case 'settle': {
        const [one, other] = moments;
        if (!one || !other || one === other) break;
        const right = decision.right === null ? null : moments[decision.right];
        // Open again, they are two events as before.
        if (!right && settled.get(one)?.get(other) === 'settled') pairs.forget(at, one, other);
        settle(settled, one, other, right ? 'settled' : 'left');
        if (!right) break;
        // Who was wrong about it reports it all the same.
        pairs.join(at, [one, other]);
        tells.set(right, at + 1);
      }
    }
  }
  const groupOf = pairs.groups();
  const apart = apartGroups(pairs, groupOf);
  return {
    groupOf,
    areApart: (a, b) => {
      const [one, other] = [groupOf.get(a), groupOf.get(b)];
      return one !== undefined && other !== undefined && apart.get(one)?.has(other) === true;
    },
    tellsSince: (moment) => tells.get(moment) ?? 0,
    shownOf: (moments) =>
      moments
        .flatMap((one) => shown.get(one) ?? [])
        .reduce<{ at: number; how: 'always' | 'never' | null }>(
          (latest, one) => (one.at > latest.at ? one : latest),
          { at: -1, how: null },
        ).how,
    settledOf: (a, b) => settled.get(a)?.get(b) ?? null,
  };
}

function settle(settled: Settled, a: ReportedMoment, b: ReportedMoment, how: 'settled' | 'left'): void {
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const known = settled.get(one);
    if (known) known.set(other, how);
    else settled.set(one, new Map([[other, how]]));
  }
}

/** What is apart from one of a group is apart from all of it. */
function apartGroups(
  pairs: DecidedPairs,
  groupOf: ReadonlyMap<ReportedMoment, number>,
): Map<number, Set<number>> {
  const apart = new Map<number, Set<number>>();
  for (const [a, b] of pairs.apart()) {
    const [one, other] = [groupOf.get(a), groupOf.get(b)];
    if (one === undefined || other === undefined || one === other) continue;
    const known = apart.get(one);
    if (known) known.add(other);
    else apart.set(one, new Set([other]));
  }
  return apart;
}
