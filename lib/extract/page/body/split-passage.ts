import type { PassageContent, Run } from '../../../article/article';
import { longestPassage } from '../../../article/longest-passage';
import { passageText, runsText, tableLines } from '../../../article/passage-text';
import { cutRuns } from '../../../article/runs';

/** So far before the longest an end is looked for: a sentence and a half of the longest writers. */
const reach = 2_000;

/** Where the text is best cut, at the longest or before: after a sentence, else at a blank, never within a character. */
function cutIn(text: string, from: number): number {
  const last = from + longestPassage;
  if (last >= text.length) return text.length;
  const reached = text.slice(last - reach, last);
  const sentence = [...reached.matchAll(/[.!?…؟][^\s\p{L}\p{N}]?\s|[。！？]/gu)].at(-1);
  if (sentence) return last - reach + sentence.index + sentence[0].length;
  const blank = [...reached.matchAll(/\s/gu)].at(-1);
  if (blank) return last - reach + blank.index + 1;
  let cut = last;
  while (cut > last - reach && /[\p{M}\uDC00-\uDFFF\u200D]/u.test(text.charAt(cut))) cut -= 1;
  return cut;
}

function* cutsOf(text: string): Generator<{ start: number; end: number; key: string }> {
  for (let start = 0; start < text.length;) {
    const end = cutIn(text, start);
    yield { start, end, key: String(start) };
    start = end;
  }
}

/** Runs as parts of which none is too long, without blanks where they were cut. */
function splitRuns(runs: readonly Run[]): Run[][] {
  const parts = new Map<string, Run[]>();
  for (const { run, keys } of cutRuns(runs, [...cutsOf(runsText([...runs]))])) {
    const [key = ''] = keys;
    const part = parts.get(key);
    if (part) part.push(run);
    else parts.set(key, [run]);
  }
  return [...parts.values()].map(withoutBlanks).filter((part) => part.length > 0);
}

function withoutBlanks(runs: readonly Run[]): Run[] {
  const ends = runs.map((run, index) => {
    const text = index === 0 ? run.text.trimStart() : run.text;
    return { ...run, text: index === runs.length - 1 ? text.trimEnd() : text };
  });
  return ends.filter(({ text }) => text !== '');
}

/** Parts that stand on lines of their own, together as long as a passage may be. */
function groupLines<Part>(parts: readonly Part[], lengthOf: (part: Part) => number): Part[][] {
  const groups: Part[][] = [];
  let room = 0;
  for (const part of parts) {
    const length = lengthOf(part) + 1;
    if (groups.length === 0 || length > room) {
      groups.push([]);
      room = longestPassage + 1;
    }
    groups.at(-1)?.push(part);
    room -= length;
  }
  return groups;
}

const lengthOfRuns = (runs: readonly Run[]): number => runs.reduce((sum, { text }) => sum + text.length, 0);
const paragraphs = (runs: readonly Run[]): PassageContent[] =>
  splitRuns(runs).map((part) => ({ kind: 'paragraph', runs: part }));

/** A passage as several where it is too long for one: cut between its lines, else between sentences. */
export function splitPassage(content: PassageContent): PassageContent[] {
  if (passageText(content).length <= longestPassage) return [content];
  switch (content.kind) {
    case 'paragraph':
    case 'heading':
      return paragraphs(content.runs);
    case 'list': {
      const items = content.items.flatMap(({ depth, runs }) =>
        splitRuns(runs).map((part) => ({ depth, runs: part })),
      );
      return groupLines(items, ({ runs }) => lengthOfRuns(runs)).map((group) => ({
        ...content,
        items: group,
      }));
    }
    case 'quotation': {
      const lines = content.paragraphs.flatMap(splitRuns);
      return groupLines(lines, lengthOfRuns).map((group) => ({ kind: 'quotation', paragraphs: group }));
    }
    case 'table': {
      const rowLength = (row: Run[][]): number => row.reduce((sum, cell) => sum + lengthOfRuns(cell) + 1, 0);
      const lines = tableLines(content);
      // A row that long is no row; its cells are read one after the other.
      if (lines.some((row) => rowLength(row) > longestPassage)) return lines.flat().flatMap(paragraphs);
      return groupLines(lines, rowLength).map((rows) => ({ kind: 'table', caption: null, head: null, rows }));
    }
    case 'code': {
      const lines = content.text
        .split('\n')
        .flatMap((line) =>
          line.length <= longestPassage
            ? line
            : [...cutsOf(line)].map(({ start, end }) => line.slice(start, end)),
        );
      return groupLines(lines, ({ length }) => length).map((group) => ({
        ...content,
        text: group.join('\n'),
      }));
    }
    // Captions and pointers were cut where they were read.
    case 'figure':
    case 'related':
      return [content];
  }
}
