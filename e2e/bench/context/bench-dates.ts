import { markdownTable, oneDecimal } from './counts';
import { dateReaders } from './readers/date-readers';
import { datedTextSchema, listSets, readSet } from './labelled';
import { DatesScore } from './score-dates';

/** A table for each set `dates-*.jsonl`. Readers take turns at each text, so that all are as warm. */
export function benchDates(folder: string): string[] {
  return listSets(folder, 'dates').map((file) => {
    const texts = readSet(folder, file, datedTextSchema);
    const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
    const scores = Object.entries(dateReaders).map(([name, read]) => ({
      name,
      read,
      score: new DatesScore(),
      ms: 0,
    }));
    for (const text of texts) {
      for (const one of scores) {
        const started = performance.now();
        const found = one.read(text.text, text.dct);
        one.ms += performance.now() - started;
        one.score.add(text, found);
      }
    }
    const table = markdownTable(
      [`dates: ${texts.length} texts of ${file}`, 'value F1', 'pairs', 'relaxed', 'strict', 'MB/s'],
      scores.map(({ name, score, ms }) => [
        name,
        ...[score.value, score.pairs, score.relaxed, score.strict].map(({ f1 }) => oneDecimal(f1)),
        (characters / 1000 / ms).toFixed(ms > characters / 100 ? 3 : 1),
      ]),
    );
    return table;
  });
}
