import { createReadStream, existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { createInterface } from 'node:readline';

/** A file named on the command line, from where the command was called. */
export const calledPath = (given: string): string =>
  isAbsolute(given) ? given : join(process.env.INIT_CWD ?? process.cwd(), given);

async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await new Promise((resolve) => process.stdout.once('drain', resolve));
}

/** Answers each line of a JSON Lines file with a line; one that can't be read is told with its number, and left out. */
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
      await write(`${JSON.stringify(answer(JSON.parse(text)))}\n`);
    } catch (error) {
      console.error(`${given}:${number}: ${error instanceof Error ? error.message : String(error)}`);
      process.exitCode = 1;
    }
  }
}
