import { labelFeatures, moveFeatures, PARSE_FEATURES } from '../../lib/language/parser/parse-features';
import { LEFT, MOVES, ParseState, RIGHT, SHIFT } from '../../lib/language/parser/parse-state';
import { Sentence } from '../../lib/language/parser/sentence';
import { bestClass } from '../../lib/language/parser/weights';
import type { Gold, Inventory } from './inventory';
import { shuffled } from './random';
import { TrainableWeights } from './trainable-weights';

/** A sentence with the tags that a tagger gives it which has not seen it. */
export interface Tagged {
  gold: Gold;
  tags: Uint8Array;
  morphs: Uint16Array;
}

/** The two classifiers of a parser while they learn. */
export interface TrainedParser {
  moves: TrainableWeights;
  labels: TrainableWeights;
}

const keys = new Int32Array(PARSE_FEATURES);
const scores = new Int32Array(512);
const allowed = new Uint8Array(MOVES);
const free = new Uint8Array(MOVES);

/** How often a parse in training goes on from its own mistakes: it has to learn to live with them. */
const EXPLORING = 0.9;

/** Learns moves by a dynamic oracle: what is right after any number of mistakes (Goldberg & Nivre 2013). */
export function trainParser(
  tagged: readonly Tagged[],
  inventory: Inventory,
  epochs: number,
  random: () => number,
  say: (message: string) => void = () => {},
): TrainedParser {
  const moves = new TrainableWeights(MOVES);
  const labels = new TrainableWeights(inventory.labels.length);
  const root = inventory.labels.indexOf('root');
  const sentence = new Sentence();
  const state = new ParseState();
  for (let epoch = 0; epoch < epochs; epoch++) {
    let mistakes = 0;
    for (const { gold, tags, morphs } of shuffled(tagged, random)) {
      sentence.fill(gold.words);
      sentence.tags.set(tags);
      sentence.morphs.set(morphs);
      state.begin(sentence);
      const dependents = dependentsOf(gold.heads);
      while (!state.done()) {
        const move = learnMove(state, gold, dependents, moves, epoch > 0 && random() < EXPLORING);
        if (move.wrong) mistakes++;
        if (move.move === SHIFT) state.shift();
        else state.attach(move.move, learnLabel(state, move.move, gold, labels, root));
      }
    }
    say(`epoch ${epoch + 1}: ${mistakes} wrong moves`);
  }
  return { moves, labels };
}

function dependentsOf(heads: Int32Array): number[][] {
  const dependents: number[][] = Array.from({ length: heads.length + 1 }, () => []);
  heads.forEach((head, word) => dependents[head]!.push(word));
  return dependents;
}

function learnMove(
  state: ParseState,
  gold: Gold,
  dependents: number[][],
  moves: TrainableWeights,
  explore: boolean,
): { move: number; wrong: boolean } {
  allowed[SHIFT] = state.canShift() ? 1 : 0;
  allowed[LEFT] = state.canLeft() ? 1 : 0;
  allowed[RIGHT] = state.canRight() ? 1 : 0;
  const options = allowed[SHIFT] + allowed[LEFT] + allowed[RIGHT];
  if (options === 1) return { move: allowed.indexOf(1), wrong: false };
  const costs = [SHIFT, LEFT, RIGHT].map((move) =>
    allowed[move] ? costOf(move, state, gold, dependents) : Infinity,
  );
  const least = Math.min(...costs);
  for (let move = 0; move < MOVES; move++) free[move] = costs[move] === least ? 1 : 0;
  scores.fill(0, 0, MOVES);
  const count = moveFeatures(state, keys);
  moves.add(keys, count, scores);
  const guess = bestClass(scores, MOVES, allowed);
  const right = bestClass(scores, MOVES, free);
  moves.tick();
  if (free[guess]) return { move: guess, wrong: false };
  moves.update(keys, count, right, guess);
  return { move: explore ? guess : right, wrong: true };
}

/** How many right dependencies a move puts out of reach. */
function costOf(move: number, state: ParseState, gold: Gold, dependents: number[][]): number {
  const { heads } = gold;
  const b0 = state.next;
  let cost = 0;
  if (move === SHIFT) {
    for (const one of dependents[b0]!) if (state.stacked[one]) cost++;
    const head = heads[b0]!;
    if (head < b0 && state.stacked[head] && head !== state.top(0)) cost++;
    return cost;
  }
  const s0 = state.top(0);
  for (const one of dependents[s0]!) if (one >= b0) cost++;
  const head = heads[s0]!;
  if (move === LEFT) {
    if (head === state.top(1) || head > b0) cost++;
  } else if (head >= b0) cost++;
  return cost;
}

function learnLabel(
  state: ParseState,
  move: number,
  gold: Gold,
  labels: TrainableWeights,
  root: number,
): number {
  const word = state.top(0);
  const head = move === LEFT ? state.next : state.top(1);
  if (head === state.sentence.length) return root;
  scores.fill(0, 0, labels.classes);
  scores[root] = -1_000_000;
  const count = labelFeatures(state, move, keys);
  labels.add(keys, count, scores);
  const guess = bestClass(scores, labels.classes);
  if (gold.heads[word] !== head) return guess;
  labels.tick();
  const right = gold.labels[word]!;
  if (guess !== right && right !== root) labels.update(keys, count, right, guess);
  return guess;
}
