import { importInput, nameOf, type Waiting } from './import-input';
import type { Imported, ImportChoices, ImportSteps, ImportSummary, Input } from './import-steps';

/** Hosts are waited for most of the time; each has its own queue, so that many can be at once. */
const pagesAtOnce = 6;

/** So many in a row are no fault of theirs: the database is gone, or the disk is full. */
const mostThrown = 10;

/**
 * Takes in what was handed in, and what lists among it lead to. Files are read one after the other, so that
 * none but the current one is held in memory; pages of the web are fetched several at a time. What is refused
 * doesn't keep the others out.
 */
export async function importInputs(
  inputs: AsyncIterable<Input> | Iterable<Input>,
  steps: ImportSteps,
  choices: ImportChoices = {},
): Promise<ImportSummary> {
  const summary: ImportSummary = { created: 0, updated: 0, unchanged: 0, known: 0, refused: 0 };
  const listed: Waiting[] = [];
  const running = new Set<Promise<void>>();
  const given = Symbol.asyncIterator in inputs ? inputs[Symbol.asyncIterator]() : inputs[Symbol.iterator]();

  const report = (imported: Imported): void => {
    summary[imported.kind === 'saved' ? imported.saved.outcome : imported.kind] += 1;
    steps.progress(imported);
  };
  let thrown = 0;
  /** What a step throws is said of the input that it was at, and the others go on. */
  const take = async (waiting: Waiting): Promise<void> => {
    try {
      await takeIn(waiting);
      thrown = 0;
    } catch (error) {
      thrown += 1;
      if (thrown >= mostThrown) throw error;
      const from = nameOf(waiting.input);
      const reason = `could not be taken in: ${error instanceof Error ? error.message : String(error)}`;
      report({ from, kind: 'refused', problems: [{ file: from, line: null, reason }] });
    }
  };
  const takeIn = async (waiting: Waiting): Promise<void> => {
    const from = nameOf(waiting.input);
    const outcome = await importInput(waiting, steps, choices);
    if (outcome.kind !== 'list') return report({ from, ...outcome });
    for (const problem of outcome.problems) report({ from, kind: 'refused', problems: [problem] });
    steps.expect(outcome.inputs.length);
    listed.push(...outcome.inputs.map((input) => ({ input, depth: waiting.depth + 1 })));
  };
  const next = async (): Promise<Waiting | null> => {
    for (;;) {
      const waiting = listed.shift();
      if (waiting) return waiting;
      const { done, value } = await given.next();
      if (!done) return { input: value, depth: 0 };
      if (running.size === 0) return null;
      // A list that is being opened may lead to more.
      await Promise.race(running);
    }
  };

  for (let waiting = await next(); waiting; waiting = await next()) {
    if (waiting.input.kind !== 'url') {
      await Promise.all(running);
      await take(waiting);
      continue;
    }
    const work = take(waiting).finally(() => running.delete(work));
    running.add(work);
    if (running.size >= pagesAtOnce) await Promise.race(running);
  }
  return summary;
}
