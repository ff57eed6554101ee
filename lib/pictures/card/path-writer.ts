/**
 * Writes SVG path data with few characters: rounded, relative to the point before, and without the
 * points that rounding made one. Differences are taken between rounded points, so nothing drifts.
 */
export class PathWriter {
  #data = '';
  #x = 0;
  #y = 0;
  #startX = 0;
  #startY = 0;
  readonly #scale: number;

  /** @param digits how many digits after the point are written */
  constructor(digits: number) {
    this.#scale = 10 ** digits;
  }

  moveTo(x: number, y: number): void {
    this.#data += `M${this.#round(x) / this.#scale} ${this.#round(y) / this.#scale}`;
    [this.#x, this.#y] = [this.#round(x), this.#round(y)];
    [this.#startX, this.#startY] = [this.#x, this.#y];
  }

  lineTo(x: number, y: number): void {
    if (this.#round(x) === this.#x && this.#round(y) === this.#y) return;
    this.#write('l', [x, y]);
  }

  quadraticCurveTo(x1: number, y1: number, x: number, y: number): void {
    this.#write('q', [x1, y1, x, y]);
  }

  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.#write('c', [x1, y1, x2, y2, x, y]);
  }

  closePath(): void {
    this.#data += 'z';
    [this.#x, this.#y] = [this.#startX, this.#startY];
  }

  toString(): string {
    return this.#data;
  }

  #round(value: number): number {
    return Math.round(value * this.#scale);
  }

  #write(letter: string, points: number[]): void {
    const rounded = points.map((value) => this.#round(value));
    const relative = rounded.map(
      (value, index) => (value - (index % 2 === 0 ? this.#x : this.#y)) / this.#scale,
    );
    // A minus sign parts two numbers as well as a space does.
    this.#data += letter + relative.join(' ').replaceAll(' -', '-');
    [this.#x, this.#y] = [rounded.at(-2) ?? this.#x, rounded.at(-1) ?? this.#y];
  }
}
