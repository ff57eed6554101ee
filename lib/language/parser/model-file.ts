import type { WeightRows } from './weights';

/** What stands at the head of a model's file. */
export interface ModelHeader {
  /** Changes whenever older code couldn't read or use the file. */
  version: number;
  language: string;
  /** Bundles of morphological features, as Universal Dependencies writes them. */
  morphs: string[];
  /** For each part of speech the numbers of its bundles. */
  morphsOf: number[][];
  labels: string[];
  /** Part of speech, ending, letters to take away, letters to add: `VERB|ied|3|y`. */
  lemmas: string[];
  /** What makes a share of right decisions from a margin. */
  calibration: [offset: number, slope: number];
  classifiers: { classes: number; keys: number; entries: number }[];
}

/** The version that this code reads. */
const MODEL_VERSION = 1;

/** Tags, bundles, moves, labels: the order of the classifiers in a file. */
const CLASSIFIERS = 4;

/** The bytes of a model: the header's length, the header, the classifiers column by column. */
export function writeModelFile(
  header: Omit<ModelHeader, 'version' | 'classifiers'>,
  classifiers: readonly WeightRows[],
): Uint8Array {
  const whole: ModelHeader = {
    version: MODEL_VERSION,
    ...header,
    classifiers: classifiers.map(({ classes, keys, names }) => ({
      classes,
      keys: keys.length,
      entries: names.length,
    })),
  };
  const head = new TextEncoder().encode(JSON.stringify(whole));
  const body: number[] = [];
  for (const { keys, sizes, names, values } of classifiers) {
    let last = 0;
    for (const key of keys) {
      writeNumber(body, key - last);
      last = key;
    }
    for (const size of sizes) writeNumber(body, size);
    for (const name of names) writeNumber(body, name);
    for (const value of values) body.push(value & 0xff);
  }
  const bytes = new Uint8Array(4 + head.length + body.length);
  new DataView(bytes.buffer).setUint32(0, head.length);
  bytes.set(head, 4);
  bytes.set(body, 4 + head.length);
  return bytes;
}

/** The header and the classifiers of a file. Throws where it isn't one of this version. */
export function readModelFile(bytes: Uint8Array): { header: ModelHeader; classifiers: WeightRows[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = bytes.length < 4 ? 0 : view.getUint32(0);
  if (length === 0 || length + 4 > bytes.length) throw new Error('This is no language model.');
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as ModelHeader;
  if (header.version !== MODEL_VERSION || header.classifiers.length !== CLASSIFIERS)
    throw new Error(
      `The language model has version ${header.version}; this code reads ${MODEL_VERSION}. Train it anew.`,
    );
  const reader = { bytes, at: 4 + length };
  const classifiers = header.classifiers.map(({ classes, keys: count, entries }) => {
    const keys = new Int32Array(count);
    let last = 0;
    for (let row = 0; row < count; row++) keys[row] = last += readNumber(reader);
    const sizes = new Uint16Array(count);
    for (let row = 0; row < count; row++) sizes[row] = readNumber(reader);
    const names = new Uint16Array(entries);
    for (let entry = 0; entry < entries; entry++) names[entry] = readNumber(reader);
    const values = new Int8Array(entries);
    for (let entry = 0; entry < entries; entry++) values[entry] = (bytes[reader.at++]! << 24) >> 24;
    return { classes, keys, sizes, names, values };
  });
  return { header, classifiers };
}

/** Seven bits a byte, the lowest first; the eighth says that more follow. */
function writeNumber(body: number[], value: number) {
  let rest = value;
  while (rest > 127) {
    body.push((rest & 127) | 128);
    rest >>>= 7;
  }
  body.push(rest);
}

function readNumber(reader: { bytes: Uint8Array; at: number }): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = reader.bytes[reader.at++]!;
    value |= (byte & 127) << shift;
    if (byte < 128) return value;
  }
}
