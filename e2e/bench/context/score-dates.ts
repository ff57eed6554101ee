/**
 * Temporal expressions as TempEval-3 scores them (UzZaman et al. 2013, task A): an expression is found strictly if
 * its extent is the same, relaxedly if it overlaps; type and value count where the relaxed match agrees in them.
 * A pair is a sentence and a calendar date named in it, which is what a timeline is made from.
 */
import { Counts } from './counts';
import type { DatedText, LabelledTimex } from './labelled';

const sentenceSegmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

const overlap = (a: LabelledTimex, b: LabelledTimex) => a.start < b.end && b.start < a.end;
/** Midnight at the end of a day is that day. */
const withoutMidnight = (value: string) => value.replace(/T24:00$/, '').trim();

/** One expression each: the same extent first, so that no neighbour takes it. */
function matchUp(wanted: readonly LabelledTimex[], found: readonly LabelledTimex[]): Map<number, number> {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const fits of [
    (a: LabelledTimex, b: LabelledTimex) => a.start === b.start && a.end === b.end,
    overlap,
  ]) {
    wanted.forEach((timex, index) => {
      if (pairs.has(index)) return;
      const other = found.findIndex((candidate, at) => !taken.has(at) && fits(timex, candidate));
      if (other < 0) return;
      taken.add(other);
      pairs.set(index, other);
    });
  }
  return pairs;
}

/** A year, month, day, decade (`198`, `198X`) or century (`19`, `19XX`), with or without a time of day. */
const isCalendar = (value: string) =>
  /^\d{2,4}(?![^-\d T])/.test(value) || /^\d{3}X?$/.test(value) || /^\d{2}(?:XX)?$/.test(value);

/** The date without its time of day and without parts left open. */
const cutToDay = (value: string) =>
  withoutMidnight(value)
    .replace(/T.*$/, '')
    .replace(/(?:-XX)+$/, '')
    .replace(/-WXX-\d$/, '')
    .replace(/^(\d{3})X$/, '$1')
    .replace(/^(\d{2})XX$/, '$1');

function datePairs(timexes: readonly LabelledTimex[], starts: readonly number[]): Set<string> {
  const pairs = new Set<string>();
  for (const { start, type, value } of timexes) {
    if ((type !== 'DATE' && type !== 'TIME') || !isCalendar(value)) continue;
    const sentence = starts.findLastIndex((from) => from <= start);
    pairs.add(`${sentence} ${cutToDay(value)}`);
  }
  return pairs;
}

export class DatesScore {
  readonly strict = new Counts();
  readonly relaxed = new Counts();
  readonly type = new Counts();
  readonly value = new Counts();
  readonly pairs = new Counts();

  add(labelled: DatedText, predicted: readonly LabelledTimex[]): void {
    const wanted = labelled.timexes;
    const found = predicted.toSorted((a, b) => a.start - b.start);
    for (const counts of [this.strict, this.relaxed, this.type, this.value]) {
      counts.wanted += wanted.length;
      counts.found += found.length;
    }
    for (const [index, other] of matchUp(wanted, found)) {
      const [label, timex] = [wanted[index], found[other]];
      if (!label || !timex) continue;
      this.relaxed.right += 1;
      if (label.start === timex.start && label.end === timex.end) this.strict.right += 1;
      if (label.type === timex.type) this.type.right += 1;
      if (withoutMidnight(label.value) === withoutMidnight(timex.value)) this.value.right += 1;
    }
    const starts = [...sentenceSegmenter.segment(labelled.text)].map(({ index }) => index);
    const [stated, read] = [datePairs(wanted, starts), datePairs(found, starts)];
    this.pairs.wanted += stated.size;
    this.pairs.found += read.size;
    this.pairs.right += [...read].filter((pair) => stated.has(pair)).length;
  }
}
