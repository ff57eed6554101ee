import { createReadStream, existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { createInterface } from 'node:readline';
import { z } from 'zod';

/** A file named on the command line, from where the command was called. */
export const calledPath = (given: string): string =>
  isAbsolute(given) ? given : join(process.env.INIT_CWD ?? process.cwd(), given);

/** Writes one value as a line, as soon as whoever reads has room for it. */
export const writeLine = (value: unknown): Promise<void> => write(`${JSON.stringify(value)}\n`);

/**
 * All lines of a JSON Lines file that have the form asked for. One that hasn't is reported with its
 * number and left out; the exit code is then 1.
 */
export async function collectLines<Line>(given: string, form: z.ZodType<Line>): Promise<Line[]> {
  const lines: Line[] = [];
  await answerLines(given, (line) => {
    const parsed = form.safeParse(line);
    if (!parsed.success) throw new Error(z.prettifyError(parsed.error).replaceAll('\n', ' '));
    lines.push(parsed.data);
    return undefined;
  });
  return lines;
}

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

/** Answers each line of a JSON Lines file with a line, or with none for undefined; one that can't be read is reported with its number, and left out. */
export async function answerLines(given: string, answer: (line: unknown) => unknown): Promise<void> {
  const file = calledPath(given);
  if (!existsSync(file)) {
    console.error(`${given}: no such file`);
    process.exitCode = 1;
    return;
  }
  // Whoever reads the answers may have read enough: `… | head`.
  process.stdout.on('error', () => process.exit(0));
  let number = 0;
  for await (const text of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number += 1;
    if (text.trim() === '') continue;
    try {
      const answered = await answer(JSON.parse(text));
      if (answered !== undefined) await writeLine(answered);
    } catch (error) {
      console.error(`${given}:${number}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
}
