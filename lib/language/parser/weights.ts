/** The weights of a linear classifier: features by key, classes by number. */
export interface Weights {
  /** How many classes there are. */
  readonly classes: number;
  /** Adds the weights of the first `count` keys to the scores of the classes. */
  add(keys: Int32Array, count: number, scores: Int32Array): void;
}

/** Rows of a classifier as they are stored: keys in rising order, and the classes that they speak for. */
export interface WeightRows {
  classes: number;
  keys: Int32Array;
  /** Number of entries of each row. */
  sizes: Uint16Array;
  /** Class of each entry. */
  names: Uint16Array;
  /** Weight of each entry. */
  values: Int8Array;
}

const LAST = 0x8000;

/** Weights looked up in an open hash table; what training dropped or never met weighs nothing. */
export class SparseWeights implements Weights {
  readonly classes: number;
  private readonly mask: number;
  /** Key + 1 and first entry of each slot, side by side; 0 is an empty slot. */
  private readonly slots: Int32Array;
  /** Class of an entry, the last of a row marked. */
  private readonly names: Uint16Array;
  private readonly values: Int8Array;

  constructor(rows: WeightRows) {
    this.classes = rows.classes;
    let size = 1024;
    while (size < rows.keys.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size * 2);
    this.names = rows.names.slice();
    this.values = rows.values;
    let entry = 0;
    rows.keys.forEach((key, row) => {
      let slot = key & this.mask;
      while (this.slots[slot * 2] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot * 2] = key + 1;
      this.slots[slot * 2 + 1] = entry;
      entry += rows.sizes[row]!;
      this.names[entry - 1]! |= LAST;
    });
  }

  add(keys: Int32Array, count: number, scores: Int32Array): void {
    const { slots, mask, names, values } = this;
    for (let at = 0; at < count; at++) {
      const key = keys[at]!;
      let slot = key & mask;
      let found = slots[slot * 2]!;
      while (found !== 0 && found !== key + 1) {
        slot = (slot + 1) & mask;
        found = slots[slot * 2]!;
      }
      if (found === 0) continue;
      let entry = slots[slot * 2 + 1]!;
      let name = names[entry]!;
      while (name < LAST) {
        scores[name]! += values[entry]!;
        name = names[++entry]!;
      }
      scores[name - LAST]! += values[entry]!;
    }
  }
}

/** The class with the highest score among those allowed, the first of equals; -1 where none is. */
export function bestClass(scores: Int32Array, classes: number, allowed?: Uint8Array): number {
  let best = -1;
  for (let name = 0; name < classes; name++) {
    if (allowed && allowed[name] === 0) continue;
    if (best < 0 || scores[name]! > scores[best]!) best = name;
  }
  return best;
}
