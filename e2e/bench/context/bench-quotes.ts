import { markdownTable, oneDecimal } from './counts';
import { listSets, quotedTextSchema, readSet } from './labelled';
import { quoteReaders } from './readers/quote-readers';
import { QuotesScore } from './score-quotes';

/** A table for each set `quotes-*.jsonl`. Readers take turns at each text, so that all are as warm. */
export function benchQuotes(folder: string): string[] {
  return listSets(folder, 'quotes').map((file) => {
    const texts = readSet(folder, file, quotedTextSchema);
    const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
    const scores = Object.entries(quoteReaders).map(([name, read]) => ({
      name,
      read,
      score: new QuotesScore(),
      ms: 0,
    }));
    for (const text of texts) {
      for (const one of scores) {
        const started = performance.now();
        const found = one.read(text.text);
        one.ms += performance.now() - started;
        one.score.add(text, found);
      }
    }
    return markdownTable(
      [
        `quotes: ${texts.length} texts of ${file}`,
        'detected',
        'attributed',
        'speaker right',
        'pronouns led back',
        'MB/s',
      ],
      scores.map(({ name, score, ms }) => [
        name,
        ...[score.detected, score.attributed, score.speakerRight, score.pronounsLedBack].map(oneDecimal),
        (characters / 1000 / ms).toFixed(2),
      ]),
    );
  });
}
