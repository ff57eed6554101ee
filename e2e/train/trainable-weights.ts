import type { WeightRows, Weights } from '../../lib/language/parser/weights';

const KEYS = 1 << 24;

/** Weights of an averaged perceptron while it learns. */
export class TrainableWeights implements Weights {
  /** Number of the row of each key, 0 for none. */
  private readonly rowOf = new Int32Array(KEYS);
  private rows = 1;
  private weights: Int32Array;
  /** Sum of the changes, each times the moment of its making: what averaging takes away. */
  private moments: Float64Array;
  private time = 1;

  constructor(readonly classes: number) {
    this.weights = new Int32Array(classes * 4096);
    this.moments = new Float64Array(classes * 4096);
  }

  add(keys: Int32Array, count: number, scores: Int32Array): void {
    const { rowOf, weights, classes } = this;
    for (let at = 0; at < count; at++) {
      const row = rowOf[keys[at]!]!;
      if (row === 0) continue;
      const from = row * classes;
      for (let name = 0; name < classes; name++) scores[name]! += weights[from + name]!;
    }
  }

  /** As `add`, for some classes only. */
  addSome(keys: Int32Array, count: number, scores: Int32Array, some: Uint16Array): void {
    for (const name of some) scores[name] = 0;
    for (let at = 0; at < count; at++) {
      const from = this.rowOf[keys[at]!]! * this.classes;
      if (from === 0) continue;
      for (const name of some) scores[name]! += this.weights[from + name]!;
    }
  }

  /** One decision was made: averages are taken over these. */
  tick(): void {
    this.time++;
  }

  /** The features speak for one class and not for another. */
  update(keys: Int32Array, count: number, right: number, wrong: number): void {
    for (let at = 0; at < count; at++) {
      let row = this.rowOf[keys[at]!]!;
      if (row === 0) {
        row = this.rows++;
        this.rowOf[keys[at]!] = row;
        if (this.rows * this.classes > this.weights.length) this.grow();
      }
      const from = row * this.classes;
      this.weights[from + right]!++;
      this.moments[from + right]! += this.time;
      this.weights[from + wrong]!--;
      this.moments[from + wrong]! -= this.time;
    }
  }

  private grow() {
    const weights = new Int32Array(Math.ceil(this.weights.length * 1.6));
    weights.set(this.weights);
    this.weights = weights;
    const moments = new Float64Array(weights.length);
    moments.set(this.moments);
    this.moments = moments;
  }

  /** The averages of all weights that ever changed, by key. */
  averages(): Averages {
    const keys: number[] = [];
    const sizes: number[] = [];
    const names: number[] = [];
    const means: number[] = [];
    for (let key = 0; key < KEYS; key++) {
      const row = this.rowOf[key]!;
      if (row === 0) continue;
      const before = names.length;
      for (let name = 0; name < this.classes; name++) {
        const at = row * this.classes + name;
        if (this.moments[at] === 0) continue;
        names.push(name);
        means.push(this.weights[at]! - this.moments[at]! / this.time);
      }
      keys.push(key);
      sizes.push(names.length - before);
    }
    return new Averages(this.classes, keys, sizes, names, means);
  }
}

/** The averaged weights of a classifier that has learned. */
class Averages {
  private readonly scale: number;

  constructor(
    private readonly classes: number,
    private readonly keys: readonly number[],
    private readonly sizes: readonly number[],
    private readonly names: readonly number[],
    private readonly means: readonly number[],
  ) {
    const sorted = Float64Array.from(means, Math.abs).sort();
    // Nearly all weights lie under this; the few above are cut to it.
    this.scale = 127 / Math.max(0.001, sorted[Math.floor(sorted.length * 0.9995)] ?? 1);
  }

  /** Those that aren't under the floor, in steps that fit in a byte. */
  rows(floor: number): WeightRows {
    const keys: number[] = [];
    const sizes: number[] = [];
    const names: number[] = [];
    const values: number[] = [];
    let at = 0;
    this.keys.forEach((key, row) => {
      const before = names.length;
      for (const end = at + this.sizes[row]!; at < end; at++) {
        const mean = this.means[at]!;
        const value = Math.max(-127, Math.min(127, Math.round(mean * this.scale)));
        if (Math.abs(mean) < floor || value === 0) continue;
        names.push(this.names[at]!);
        values.push(value);
      }
      if (names.length === before) return;
      keys.push(key);
      sizes.push(names.length - before);
    });
    return {
      classes: this.classes,
      keys: Int32Array.from(keys),
      sizes: Uint16Array.from(sizes),
      names: Uint16Array.from(names),
      values: Int8Array.from(values),
    };
  }
}
