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
const FORBIDDEN = -1_000_000;
/** What a decision without an alternative is ahead by. */
const CERTAIN = 10_000;

/** Fills in the heads and labels of a tagged sentence, always one tree with one root. */
export function parseSentence(sentence: Sentence, model: ParseModel): void {
  shared.begin(sentence);
  while (!shared.done()) {
    const move = bestMove(shared, model.moves);
    if (move === SHIFT) {
      shared.shift();
      continue;
    }
    const moveMargin = marginOf(move, MOVES);
    const word = shared.top(0);
    const label = bestLabel(shared, move, model);
    sentence.margins[word] = Math.min(moveMargin, marginOf(label, model.labels.classes));
    shared.attach(move, label);
  }
}

function bestMove(state: ParseState, moves: Weights): number {
  const shift = state.canShift();
  const left = state.canLeft();
  const right = state.canRight();
  // Where only one move is left there is nothing to decide.
  if (!left && !right) return SHIFT;
  if (!shift && !right) return onlyClass(LEFT);
  if (!shift && !left) return onlyClass(RIGHT);
  scores[SHIFT] = shift ? 0 : FORBIDDEN;
  scores[LEFT] = left ? 0 : FORBIDDEN;
  scores[RIGHT] = right ? 0 : FORBIDDEN;
  moves.add(keys, moveFeatures(state, keys), scores);
  return bestClass(scores, MOVES);
}

function bestLabel(state: ParseState, move: number, model: ParseModel): number {
  if (move === LEFT && state.next === state.sentence.length) return onlyClass(model.root);
  const { classes } = model.labels;
  scores.fill(0, 0, classes);
  // A word is the root of its sentence or has another label.
  scores[model.root] = FORBIDDEN;
  model.labels.add(keys, labelFeatures(state, move, keys), scores);
  return bestClass(scores, classes);
}

function onlyClass(name: number): number {
  scores[name] = CERTAIN;
  return name;
}

/** How far a class is ahead of the next best. */
function marginOf(best: number, classes: number): number {
  if (scores[best] === CERTAIN) return CERTAIN;
  let next = FORBIDDEN;
  for (let name = 0; name < classes; name++) if (name !== best && scores[name]! > next) next = scores[name]!;
  return Math.min(CERTAIN, scores[best]! - next);
}
