import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';

const folder = mkdtempSync(join(tmpdir(), 'analyze-'));
afterAll(() => rmSync(folder, { recursive: true }));

const place = z.number().int();
const analysed = z.object({
  id: z.string(),
  timexes: z.array(z.object({ start: place, end: place, type: z.string(), value: z.string() })),
  quotes: z.array(
    z.object({
      spans: z.array(z.tuple([place, place])),
      speaker: z.object({ start: place, end: place, text: z.string() }).nullable(),
    }),
  ),
  moments: z.array(
    z.object({
      date: z.string(),
      start: place,
      end: place,
      heading: z.string().nullable(),
      summary: z.string(),
      kind: z.enum(['before', 'own', 'next']),
      score: z.number().min(0).max(1),
    }),
  ),
});

function analyze(...lines: string[]) {
  const file = join(folder, 'texts.jsonl');
  writeFileSync(file, lines.join('\n'));
  const entry = join(import.meta.dirname, 'analyze.ts');
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--import', 'tsx', entry, file], {
    encoding: 'utf8',
  });
  const results = stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => analysed.parse(JSON.parse(line)));
  return { results, stderr, status };
}

describe('analyze', () => {
  it('tells dates, quotes and moments of each text, at their places in it', () => {
    const text =
      'The dam of Port Alder collapsed in May\n1998. “We heard it all night long,” Ada Brown said on Tuesday.\n\nThe city council built the dam in 1964.';
    const { results, status } = analyze(JSON.stringify({ id: 'a', text, published: '2023-04-26' }));
    const [found] = results;
    expect(status).toBe(0);
    expect(found?.timexes.map(({ start, end, value }) => `${text.slice(start, end)} ${value}`)).toContain(
      'May\n1998 1998-05',
    );
    expect(found?.quotes.map(({ spans }) => spans.map(([start, end]) => text.slice(start, end)))).toEqual([
      ['We heard it all night long,'],
    ]);
    expect(found?.quotes[0]?.speaker?.text).toBe('Ada Brown');
    expect(
      found?.moments.map(({ date, start, end }) => `${date} ${text.slice(start, end)}`).slice(0, 2),
    ).toEqual([
      '1964 The city council built the dam in 1964',
      '1998-05 The dam of Port Alder collapsed in May\n1998',
    ]);
  });

  it('says which line it cannot read, and reads the others', () => {
    const good = JSON.stringify({ id: 'a', text: 'He came in 2011.', published: '2023-04-26' });
    const { results, stderr, status } = analyze('{"id": "b"}', good, 'no JSON', '');
    expect(results).toHaveLength(1);
    expect(stderr).toMatch(/:1: needs "id", "text" and "published"[\s\S]*:3: /);
    expect(status).toBe(1);
  });
});
