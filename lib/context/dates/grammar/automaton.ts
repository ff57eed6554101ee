import type { Pattern } from './pattern';

/** A place in all patterns at once: what can come next, and the rules that are complete here. */
export interface State {
  rules: readonly number[];
  /** What can come next: the state then, or, until a text first goes there, the places it is made of. */
  next: Map<number, State | number[]>;
}

/**
 * All patterns of a language as one machine, so that a place in a text is walked once for all of them.
 * Patterns have far too many expansions to list, so the machine is built from their parts, and its states
 * are put together when a text first needs them.
 */
export class Automaton {
  readonly start: State;
  private readonly silent: number[][] = [];
  private readonly steps: [symbol: number, place: number][][] = [];
  private readonly ends = new Map<number, number>();
  private readonly states = new Map<string, State>();

  constructor(patterns: readonly Pattern[], symbolOf: (name: string) => number) {
    const first = this.place();
    patterns.forEach((pattern, rule) => {
      const begin = this.place();
      this.silent[first]?.push(begin);
      this.ends.set(this.build(pattern, begin, symbolOf), rule);
    });
    this.start = this.state([first]);
  }

  /** The state after a word taken as `symbol`; null where no pattern goes on with it. */
  step(state: State, symbol: number): State | null {
    const next = state.next.get(symbol);
    if (!next) return null;
    if (!Array.isArray(next)) return next;
    const made = this.state(next);
    state.next.set(symbol, made);
    return made;
  }

  private place(): number {
    this.silent.push([]);
    this.steps.push([]);
    return this.silent.length - 1;
  }

  /** Lays a pattern from a place on; gives the place where it is complete. */
  private build(pattern: Pattern, from: number, symbolOf: (name: string) => number): number {
    switch (pattern.kind) {
      case 'symbol': {
        const to = this.place();
        this.steps[from]?.push([symbolOf(pattern.name), to]);
        return to;
      }
      case 'sequence':
        return pattern.parts.reduce((place, part) => this.build(part, place, symbolOf), from);
      case 'optional': {
        const to = this.build(pattern.part, from, symbolOf);
        this.silent[from]?.push(to);
        return to;
      }
      case 'alternatives': {
        const to = this.place();
        for (const part of pattern.parts) {
          const begin = this.place();
          this.silent[from]?.push(begin);
          this.silent[this.build(part, begin, symbolOf)]?.push(to);
        }
        return to;
      }
    }
  }

  private state(places: readonly number[]): State {
    const reached = new Set<number>();
    const waiting = [...places];
    for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
      if (reached.has(place)) continue;
      reached.add(place);
      waiting.push(...(this.silent[place] ?? []));
    }
    const all = [...reached].sort((a, b) => a - b);
    const key = all.join();
    const known = this.states.get(key);
    if (known) return known;
    const rules = all.flatMap((place) => this.ends.get(place) ?? []).sort((a, b) => a - b);
    const next = new Map<number, State | number[]>();
    for (const place of all)
      for (const [symbol, target] of this.steps[place] ?? []) {
        const targets = next.get(symbol);
        if (Array.isArray(targets)) targets.push(target);
        else next.set(symbol, [target]);
      }
    const made: State = { rules: [...new Set(rules)], next };
    this.states.set(key, made);
    return made;
  }
}
