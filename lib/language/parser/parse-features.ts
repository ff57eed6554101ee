import { featureKey as key } from './hash';
import { LEFT, type ParseState } from './parse-state';

/** Room for the features of one decision of the parser. */
export const PARSE_FEATURES = 72;

const COMMA_OR_OTHER = 1;
const VERB = 2;
const CONNECTIVE = 4;
const kindOf = new Uint8Array(32);
kindOf[13] = COMMA_OR_OTHER;
kindOf[16] = VERB;
kindOf[4] = VERB;
kindOf[5] = CONNECTIVE;
kindOf[14] = CONNECTIVE;

/** Which kinds of words lie between two, as far as these are near. */
function between({ sentence }: ParseState, from: number, to: number): number {
  let kinds = 0;
  const end = Math.min(to, from + 12);
  for (let at = from + 1; at < end; at++) kinds |= kindOf[sentence.tags[at]!]!;
  return kinds;
}

/** Distances that differ less the greater they are. */
function distance(from: number, to: number): number {
  const words = to - from;
  if (words < 5) return words;
  return words < 8 ? 5 : words < 14 ? 6 : 7;
}

/** Features that speak for the next move. Tags and features of one word are seen as one value. */
export function moveFeatures(state: ParseState, keys: Int32Array): number {
  const { sentence } = state;
  const s0 = state.top(0);
  const s1 = state.top(1);
  const s2 = state.top(2);
  const b0 = state.next;
  const s0w = sentence.word(s0);
  const s1w = sentence.word(s0 < 0 ? -1 : s1);
  const b0w = sentence.word(b0);
  const s0t = s0 < 0 ? 30 : sentence.tag(s0);
  const s1t = s1 < 0 ? 30 : sentence.tag(s1);
  const s2t = s2 < 0 ? 30 : sentence.tag(s2);
  const b0t = b0 >= sentence.length ? 31 : sentence.tag(b0);
  const b1t = sentence.tag(b0 + 1);
  const b2t = sentence.tag(b0 + 2);
  const s0m = s0 < 0 ? 0 : s0t * 1024 + sentence.morph(s0);
  const s1m = s1 < 0 ? 0 : s1t * 1024 + sentence.morph(s1);
  const b0m = b0t * 1024 + sentence.morph(b0);
  const s0l = s0 < 0 ? -1 : state.left[s0]!;
  const s0r = s0 < 0 ? -1 : state.right[s0]!;
  const s1l = s1 < 0 ? -1 : state.left[s1]!;
  const s1r = s1 < 0 ? -1 : state.right[s1]!;
  const b0l = state.left[b0]!;
  const b0l2 = state.left2[b0]!;
  const s0ll = s0 < 0 ? 0 : state.leftLabels[s0]!;
  const s0rl = s0 < 0 ? 0 : state.rightLabels[s0]!;
  const s1ll = s1 < 0 ? 0 : state.leftLabels[s1]!;
  const s1rl = s1 < 0 ? 0 : state.rightLabels[s1]!;
  const b0ll = state.leftLabels[b0]!;
  const near = s0 < 0 ? 0 : distance(s0, b0);
  const far = s1 < 0 ? 0 : distance(s1, s0);
  const s0v = s0 < 0 ? 0 : state.leftCount[s0]! * 8 + state.rightCount[s0]!;
  const gap = s0 < 0 ? 0 : between(state, s0, b0);
  const gap1 = s1 < 0 ? 0 : between(state, s1, s0);
  const pair = s0t * 32 + b0t;
  const under = s1t * 32 + s0t;
  let n = 0;
  keys[n++] = key(100, pair, s1t);
  keys[n++] = key(101, s0w.lower, s0t);
  keys[n++] = key(102, s0m, b0t);
  keys[n++] = key(103, s0w.lower, b0t);
  keys[n++] = key(104, s1w.lower, s1t);
  keys[n++] = key(105, s1m, s0t);
  keys[n++] = key(106, b0w.lower, b0t);
  keys[n++] = key(107, b0m, s0t);
  keys[n++] = key(108, sentence.word(b0 + 1).lower, b1t);
  keys[n++] = key(109, b0t, b1t, b2t);
  keys[n++] = key(110, s0w.lower, b0w.lower);
  keys[n++] = key(111, b0w.lower, s0t);
  keys[n++] = key(112, s0m, b0m);
  keys[n++] = key(113, s1w.lower, s0w.lower);
  keys[n++] = key(114, s1w.lower, s0t);
  keys[n++] = key(115, s1t, s0w.lower);
  keys[n++] = key(116, s1m, s0m);
  keys[n++] = key(117, pair, b1t);
  keys[n++] = key(118, pair, b1t * 32 + b2t);
  keys[n++] = key(119, under, b0t * 32 + b1t);
  keys[n++] = key(120, under, s2t);
  keys[n++] = key(121, under, s2t * 32 + b0t);
  keys[n++] = key(122, pair, sentence.tag(s0l));
  keys[n++] = key(123, pair, sentence.tag(s0r));
  keys[n++] = key(124, pair, sentence.tag(b0l));
  keys[n++] = key(125, under, sentence.tag(s1r));
  keys[n++] = key(126, under, sentence.tag(s0r));
  keys[n++] = key(127, under, sentence.tag(s0l));
  keys[n++] = key(128, under, sentence.tag(s1l));
  keys[n++] = key(129, s0t, s0ll, s0rl);
  keys[n++] = key(130, s1t, s1ll, s1rl);
  keys[n++] = key(131, pair, b0ll);
  keys[n++] = key(132, pair, s0ll);
  keys[n++] = key(133, pair, s0rl);
  keys[n++] = key(134, under, s1rl);
  keys[n++] = key(135, under, s1ll);
  keys[n++] = key(136, under, s0ll);
  keys[n++] = key(137, under, s0rl);
  keys[n++] = key(138, pair, s0v);
  keys[n++] = key(139, s0w.lower, s0v);
  keys[n++] = key(140, pair, near, gap);
  keys[n++] = key(141, s0w.lower, near);
  keys[n++] = key(142, b0w.lower, near);
  keys[n++] = key(143, under, far, gap1);
  keys[n++] = key(144, pair, gap, s1t);
  keys[n++] = key(145, under, gap1, b0t);
  keys[n++] = key(146, s0t, sentence.word(s0l).lower, b0t);
  keys[n++] = key(147, s0t, sentence.word(s0r).lower, b0t);
  keys[n++] = key(148, b0t, sentence.word(b0l).lower, s0t);
  keys[n++] = key(149, s1t, sentence.word(s1r).lower, s0t);
  keys[n++] = key(150, s1w.lower, sentence.word(s0l).lower);
  keys[n++] = key(151, s0w.lower, s0ll, s0rl);
  keys[n++] = key(152, b0w.lower, b0ll);
  keys[n++] = key(153, pair, sentence.tag(b0l2), sentence.tag(b0l));
  keys[n++] = key(154, s0m, s1m, b0m);
  keys[n++] = key(155, s0w.suffix3, b0t, s0t);
  keys[n++] = key(156, b0w.suffix3, s0t, b0t);
  keys[n++] = key(157, s1w.lower, b0w.lower, s0t);
  keys[n++] = key(158, s0w.lower, b1t, b0t);
  keys[n++] = key(159, s1m, sentence.word(s0l).lower, s0t);
  keys[n++] = key(160, pair, sentence.tag(s0 - 1), sentence.tag(s0 + 1));
  return n;
}

/** Features that speak for the label of the dependency that a move would make. */
export function labelFeatures(state: ParseState, move: number, keys: Int32Array): number {
  const { sentence } = state;
  const word = state.top(0);
  const head = move === LEFT ? state.next : state.top(1);
  const w = sentence.word(word);
  const h = sentence.word(head);
  const wt = sentence.tag(word);
  const ht = head >= sentence.length ? 31 : sentence.tag(head);
  const wm = wt * 1024 + sentence.morph(word);
  const hm = ht * 1024 + sentence.morph(head);
  const sides = (ht * 32 + wt) * 2 + (move === LEFT ? 1 : 0);
  const first = sentence.word(state.left[word]!).lower;
  const firstTag = sentence.tag(state.left[word]!);
  const last = sentence.word(state.right[word]!).lower;
  const labels = state.leftLabels[head]! + Math.imul(state.rightLabels[head]!, 31);
  const own = state.leftLabels[word]! + Math.imul(state.rightLabels[word]!, 31);
  const near = distance(Math.min(word, head), Math.max(word, head));
  let n = 0;
  keys[n++] = key(1, sides);
  keys[n++] = key(2, sides, w.lower);
  keys[n++] = key(3, sides, h.lower);
  keys[n++] = key(4, w.lower, h.lower, move);
  keys[n++] = key(5, sides, wm, hm);
  keys[n++] = key(6, wm, ht, move);
  keys[n++] = key(7, hm, wt, move);
  keys[n++] = key(8, sides, first);
  keys[n++] = key(9, h.lower, first, move);
  keys[n++] = key(10, sides, firstTag, sentence.tag(state.right[word]!));
  keys[n++] = key(11, sides, labels);
  keys[n++] = key(12, h.lower, labels, wt);
  keys[n++] = key(13, wm, labels, ht);
  keys[n++] = key(14, sides, own);
  keys[n++] = key(15, w.lower, own, ht);
  keys[n++] = key(16, sides, near);
  keys[n++] = key(17, sides, sentence.tag(word - 1), sentence.tag(word + 1));
  keys[n++] = key(18, sides, sentence.tag(head - 1), sentence.tag(head + 1));
  keys[n++] = key(19, sides, w.suffix3);
  keys[n++] = key(20, sides, h.suffix3);
  keys[n++] = key(21, wt, first, h.suffix3);
  keys[n++] = key(22, sides, last);
  keys[n++] = key(23, sides, between(state, Math.min(word, head), Math.max(word, head)));
  keys[n++] = key(24, sides, w.shape, h.shape);
  keys[n++] = key(25, sides, sentence.word(word - 1).lower);
  keys[n++] = key(26, w.lower, first, ht);
  keys[n++] = key(27, hm, wm, labels);
  return n;
}
