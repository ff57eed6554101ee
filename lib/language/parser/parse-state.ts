import type { Sentence } from './sentence';

/** The moves of the arc-hybrid system. */
export const SHIFT = 0;
/** The stack's top becomes a dependent of the next word. */
export const LEFT = 1;
/** The stack's top becomes a dependent of the word under it. */
export const RIGHT = 2;
export const MOVES = 3;

/**
 * Where a greedy parse stands: words that wait for their head on a stack, the rest in front. The root
 * stands behind the last word, and only the last word left on the stack may depend on it.
 */
export class ParseState {
  sentence!: Sentence;
  next = 0;
  depth = 0;
  private size = 0;
  stack = new Int32Array(0);
  /** 1 for words on the stack. */
  stacked = new Uint8Array(0);
  /** Outermost dependents, and those next to them, on either side; -1 for none. */
  left = new Int32Array(0);
  left2 = new Int32Array(0);
  right = new Int32Array(0);
  right2 = new Int32Array(0);
  leftCount = new Uint8Array(0);
  rightCount = new Uint8Array(0);
  /** Sums that stand for the labels of a word's dependents. */
  leftLabels = new Int32Array(0);
  rightLabels = new Int32Array(0);

  /** Begins with a sentence. */
  begin(sentence: Sentence): void {
    this.sentence = sentence;
    this.next = 0;
    this.depth = 0;
    const size = sentence.length + 1;
    if (size > this.size) this.grow(size * 2);
    this.stacked.fill(0, 0, size);
    for (const column of [this.left, this.left2, this.right, this.right2]) column.fill(-1, 0, size);
    this.leftCount.fill(0, 0, size);
    this.rightCount.fill(0, 0, size);
    this.leftLabels.fill(0, 0, size);
    this.rightLabels.fill(0, 0, size);
  }

  private grow(size: number) {
    this.size = size;
    this.stack = new Int32Array(size);
    this.stacked = new Uint8Array(size);
    this.left = new Int32Array(size);
    this.left2 = new Int32Array(size);
    this.right = new Int32Array(size);
    this.right2 = new Int32Array(size);
    this.leftCount = new Uint8Array(size);
    this.rightCount = new Uint8Array(size);
    this.leftLabels = new Int32Array(size);
    this.rightLabels = new Int32Array(size);
  }

  /** The word at a depth of the stack, 0 being its top; -1 for none. */
  top(depth: number): number {
    return depth < this.depth ? this.stack[this.depth - 1 - depth]! : -1;
  }

  done(): boolean {
    return this.next === this.sentence.length && this.depth === 0;
  }

  canShift(): boolean {
    return this.next < this.sentence.length;
  }

  canLeft(): boolean {
    return this.depth > 0 && (this.next < this.sentence.length || this.depth === 1);
  }

  canRight(): boolean {
    return this.depth > 1;
  }

  shift(): void {
    this.stacked[this.next] = 1;
    this.stack[this.depth++] = this.next++;
  }

  /** Makes the stack's top a dependent: of the next word (LEFT) or of the word under it (RIGHT). */
  attach(move: number, label: number): void {
    const word = this.stack[--this.depth]!;
    this.stacked[word] = 0;
    const head = move === LEFT ? this.next : this.stack[this.depth - 1]!;
    this.sentence.heads[word] = head;
    this.sentence.labels[word] = label;
    const mark = Math.imul(label + 1, 0x2c1b3c6d);
    if (move === LEFT) {
      this.left2[head] = this.left[head]!;
      this.left[head] = word;
      this.leftCount[head]!++;
      this.leftLabels[head]! += mark;
    } else {
      this.right2[head] = this.right[head]!;
      this.right[head] = word;
      this.rightCount[head]!++;
      this.rightLabels[head]! += mark;
    }
  }
}
