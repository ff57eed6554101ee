import { parseSentence } from '../../lib/language/parser/parse';
import type { LanguageModel } from '../../lib/language/parser/model';
import { Sentence } from '../../lib/language/parser/sentence';
import { tagSentence } from '../../lib/language/parser/tag';
import type { TreeSentence } from './conllu';

/** Fits how likely a head with its label is right to the margin that it was decided by: a logistic curve. */
export function calibrate(
  model: LanguageModel,
  treebank: readonly TreeSentence[],
): [offset: number, slope: number] {
  const { margins, right } = decisions(model, treebank);
  let offset = 0;
  let slope = 0.5;
  for (let round = 0; round < 30; round++) {
    const step = newtonStep(margins, right, offset, slope);
    offset += step[0];
    slope += step[1];
  }
  return [Math.round(offset * 1000) / 1000, Math.round(slope * 1000) / 1000];
}

function decisions(model: LanguageModel, treebank: readonly TreeSentence[]) {
  const sentence = new Sentence();
  const margins: number[] = [];
  const right: number[] = [];
  for (const { words } of treebank) {
    sentence.fill(words.map(({ form }) => model.forms.of(form)));
    tagSentence(sentence, model);
    parseSentence(sentence, model);
    words.forEach(({ head, label }, at) => {
      margins.push(Math.log1p(sentence.margins[at]!));
      const same = sentence.heads[at] === (head < 0 ? words.length : head);
      const guess = model.labelNames[sentence.labels[at]!]!;
      right.push(same && guess.split(':')[0] === label.split(':')[0] ? 1 : 0);
    });
  }
  return { margins, right };
}

function newtonStep(xs: readonly number[], ys: readonly number[], offset: number, slope: number) {
  let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6];
  xs.forEach((x, at) => {
    const p = 1 / (1 + Math.exp(-offset - slope * x));
    const weight = p * (1 - p);
    g0 += ys[at]! - p;
    g1 += (ys[at]! - p) * x;
    h00 += weight;
    h01 += weight * x;
    h11 += weight * x * x;
  });
  const determinant = h00 * h11 - h01 * h01;
  return [(h11 * g0 - h01 * g1) / determinant, (h00 * g1 - h01 * g0) / determinant] as const;
}
