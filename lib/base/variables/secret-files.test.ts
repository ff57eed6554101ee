import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { parseEnv } from '../env';
import { readSecretFiles, secretVariables } from './secret-files';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'backstory-secrets-'))));
afterEach(() => rmSync(folder, { recursive: true }));

function fileOf(text: string): string {
  const file = join(folder, 'secret');
  writeFileSync(file, text);
  return file;
}

it.each(secretVariables)('%s may be in a file, whose last line may end', (name) => {
  expect(readSecretFiles({ [`${name}_FILE`]: fileOf('hush hush\n') })).toMatchObject({
    values: { [name]: 'hush hush' },
    problems: [],
  });
  expect(readSecretFiles({ [name]: 'said', [`${name}_FILE`]: '' }).values[name]).toBe('said');
});

it('a file stops the start where it isn’t there, or where the secret is said as well', () => {
  const file = fileOf('postgres://ada:hush@db.example/news');
  const there = parseEnv({ DATABASE_URL_FILE: file });
  expect(there).toMatchObject({ ok: true, env: { DATABASE_URL: 'postgres://ada:hush@db.example/news' } });
  for (const wrong of [
    { DATABASE_URL_FILE: join(folder, 'none') },
    { DATABASE_URL_FILE: file, DATABASE_URL: 'file:a' },
  ])
    expect(parseEnv(wrong)).toMatchObject({ ok: false, problems: [{ variable: 'DATABASE_URL_FILE' }] });
});

it('what a file holds is in no message', () => {
  const parsed = parseEnv({ DATABASE_URL_FILE: fileOf('mysql://ada:hush@db.example/news') });
  expect(JSON.stringify(parsed)).toContain('DATABASE_URL');
  expect(JSON.stringify(parsed)).not.toContain('hush');
});
