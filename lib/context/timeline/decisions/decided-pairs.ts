import type { ReportedMoment } from '../../../article/article';

/** What was said last of two moments, but for being joined; and when, in the order of decisions. */
interface Ruling {
  at: number;
  isApart: boolean;
}

/**
 * Which moments editors have joined, and which they keep apart: of two that say the contrary, the later one holds. An
 * event may have hundreds of reports, so that what is joined at once is remembered as one, and not by its pairs.
 */
export class DecidedPairs {
  readonly #joined: { at: number; moments: ReadonlySet<ReportedMoment> }[] = [];
  readonly #joinedWith = new Map<ReportedMoment, number[]>();
  readonly #rulings = new Map<ReportedMoment, Map<ReportedMoment, Ruling>>();

  /** They are one event. */
  join(at: number, moments: readonly ReportedMoment[]): void {
    for (const one of moments) {
      const known = this.#joinedWith.get(one);
      if (known) known.push(this.#joined.length);
      else this.#joinedWith.set(one, [this.#joined.length]);
    }
    this.#joined.push({ at, moments: new Set(moments) });
  }

  /** They are two events. */
  part(at: number, one: ReportedMoment, other: ReportedMoment): void {
    this.#rule(one, other, { at, isApart: true });
  }

  /** Nothing is decided about them any more. */
  forget(at: number, one: ReportedMoment, other: ReportedMoment): void {
    this.#rule(one, other, { at, isApart: false });
  }

  #rule(one: ReportedMoment, other: ReportedMoment, ruling: Ruling): void {
    for (const [a, b] of [
      [one, other],
      [other, one],
    ] as const) {
      const known = this.#rulings.get(a);
      if (known) known.set(b, ruling);
      else this.#rulings.set(a, new Map([[b, ruling]]));
    }
  }

  /** Those that are joined with each other, directly or by others, have the same number. */
  groups(): Map<ReportedMoment, number> {
    const groups = new Map<ReportedMoment, number>();
    const joinedWith = this.#joinedPairs();
    let count = 0;
    for (const first of [...this.#joinedWith.keys(), ...this.#rulings.keys()]) {
      if (groups.has(first)) continue;
      const open = [first];
      for (let one = open.pop(); one; one = open.pop()) {
        groups.set(one, count);
        for (const other of joinedWith.get(one) ?? []) if (!groups.has(other)) open.push(other);
      }
      count += 1;
    }
    return groups;
  }

  /** As many pairs as connect all that is joined: of moments that were joined at once, most need none but the first. */
  #joinedPairs(): Map<ReportedMoment, ReportedMoment[]> {
    const pairs = new Map<ReportedMoment, ReportedMoment[]>();
    const connect = (a: ReportedMoment, b: ReportedMoment) => {
      const known = pairs.get(a);
      if (known) known.push(b);
      else pairs.set(a, [b]);
    };
    for (const { at, moments } of this.#joined) {
      const rest = new Set(moments);
      for (const first of moments) {
        if (!rest.delete(first)) continue;
        const open = [first];
        for (let one = open.pop(); one; one = open.pop()) {
          const rulings = this.#rulings.get(one);
          for (const other of rest) {
            if ((rulings?.get(other)?.at ?? -1) > at) continue;
            rest.delete(other);
            open.push(other);
            connect(one, other);
            connect(other, one);
          }
        }
      }
    }
    return pairs;
  }

  /** The pairs that are kept apart, each in both orders. */
  *apart(): Generator<[ReportedMoment, ReportedMoment]> {
    for (const [one, others] of this.#rulings)
      for (const [other, { at, isApart }] of others)
        if (isApart && !this.#isJoinedSince(at, one, other)) yield [one, other];
  }

  #isJoinedSince(at: number, one: ReportedMoment, other: ReportedMoment): boolean {
    return (this.#joinedWith.get(one) ?? []).some((index) => {
      const joined = this.#joined[index];
      return joined !== undefined && joined.at > at && joined.moments.has(other);
    });
  }
}
