import { labelFeatures, moveFeatures, PARSE_FEATURES } from './parse-features';
import { LEFT, MOVES, ParseState, RIGHT, SHIFT } from './parse-state';
import type { Sentence } from './sentence';
import { bestClass, type Weights } from './weights';

/** What parsing needs of a language. */
export interface ParseModel {
  moves: Weights;
  labels: Weights;
  /** Number of the label `root`. */
  root: number;
}

const keys = new Int32Array(PARSE_FEATURES);
const scores = new Int32Array(512);
const shared = new ParseState();

/** Fills in the heads and labels of a tagged sentence, always one tree with one root. */
export function parseSentence(sentence: Sentence, model: ParseModel): void {
  shared.begin(sentence);
  while (!shared.done()) {
    const move = bestMove(shared, model.moves);
    if (move === SHIFT) shared.shift();
    else shared.attach(move, bestLabel(shared, move, model));
  }
}

function bestMove(state: ParseState, moves: Weights): number {
  const shift = state.canShift();
  const left = state.canLeft();
  const right = state.canRight();
  // Where only one move is left there is nothing to decide.
  if (!left && !right) return SHIFT;
  if (!shift && !right) return LEFT;
  if (!shift && !left) return RIGHT;
  scores.fill(0, 0, MOVES);
  moves.add(keys, moveFeatures(state, keys), scores);
  let best = shift ? SHIFT : LEFT;
  if (left && scores[LEFT]! > scores[best]!) best = LEFT;
  if (right && scores[RIGHT]! > scores[best]!) best = RIGHT;
  return best;
}

function bestLabel(state: ParseState, move: number, model: ParseModel): number {
  if (move === LEFT && state.next === state.sentence.length) return model.root;
  const { classes } = model.labels;
  scores.fill(0, 0, classes);
  // A word is the root of its sentence or has another label.
  scores[model.root] = -1_000_000;
  model.labels.add(keys, labelFeatures(state, move, keys), scores);
  return bestClass(scores, classes);
}
