/** What a first try does: whatever stands in quotation marks, said by the name beside the nearest reporting verb. */
import type { ReadQuote } from '../score-quotes';

const VERB =
  '(?:said|says|say|told|tells|added|adds|wrote|writes|asked|asks|explained|noted|argued|tweeted|declared|replied|continued|insisted|warned|announced)';
const PRONOUN = '(?:[Hh]e|[Ss]he|[Tt]hey)';
const NAME = `(?:(?:[Tt]he )?[A-Z][\\w.’'-]*(?: (?:of|the|de|van|[A-Z][\\w.’'-]*))*|the [a-z]+|${PRONOUN})`;

/** "Smith said", "Smith, the mayor, said", "said Smith": the name is the first group or the second. */
const REPORT = new RegExp(`(${NAME})(?:, [^,“”"]{2,80},)? ${VERB}\\b|\\b${VERB} (${NAME})`, 'g');

/** A quotation mark that opens and the one that closes it, within a paragraph. */
const QUOTED = /[“"]([^“”"\n]+)[”"]/g;

/** Reports further away belong to another sentence more often than not. */
const farthest = 400;

export function readByNearestVerb(text: string): ReadQuote[] {
  const quoted = [...text.matchAll(QUOTED)].map(({ index, 0: whole }): [number, number] => [
    index + 1,
    index + whole.length - 1,
  ]);
  const reports = [...text.matchAll(REPORT)]
    .map(({ index, 0: whole, 1: before, 2: after }) => {
      const name = before ?? after ?? '';
      const start = before === undefined ? index + whole.length - name.length : index;
      return { from: index, to: index + whole.length, start, end: start + name.length, text: name };
    })
    .filter(({ start }) => !quoted.some(([from, to]) => from <= start && start < to));
  return quoted.map(([from, to]) => {
    const nearest = reports
      .map((report) => ({ report, gap: report.from >= to ? report.from - to : from - report.to }))
      .filter(({ gap }) => gap <= farthest)
      .toSorted((a, b) => a.gap - b.gap)[0]?.report;
    return {
      spans: [[from, to]],
      speaker: nearest ? { start: nearest.start, end: nearest.end, text: nearest.text } : null,
    };
  });
}
