import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'stories-'));
afterAll(() => rmSync(folder, { recursive: true }));

function run(command: 'group' | 'timeline', lines: unknown[], ...options: string[]) {
  const file = join(folder, `${command}.jsonl`);
  writeFileSync(
    file,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n'),
  );
  const entry = join(import.meta.dirname, `${command}.ts`);
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--import', 'tsx', entry, file, ...options],
    { encoding: 'utf8' },
  );
  const results = stdout
    .split('\n')
    .filter(Boolean)
    .map((line): unknown => JSON.parse(line));
  return { results, stderr, status };
}

const storm = [
  {
    id: 1,
    published: '2017-05-04',
    headline: 'Storm breaks the pier of Port Alder',
    text: 'A storm broke the pier of Port Alder on May 2, 2017. The ferry to Gull Island cannot land.',
  },
  {
    id: 'two',
    published: '2017-05-20',
    headline: 'Pier of Port Alder is repaired',
    text: 'The pier of Port Alder, broken by a storm on May 2, 2017, is repaired. The ferry to Gull Island lands.',
  },
];

describe('group', () => {
  it('answers each line, in order, with its story or none', () => {
    const vote = { id: 3, headline: 'Budget passed', text: 'Parliament voted on taxes and schools.' };
    const { results, status } = run('group', [storm[0], vote, storm[1]]);
    expect(results).toEqual([
      { id: 1, story: 1 },
      { id: 3, story: null },
      { id: 'two', story: 1 },
    ]);
    expect(status).toBe(0);
  });

  it('says which line it cannot read, and answers the others', () => {
    const { results, stderr, status } = run('group', ['{', { id: 4 }, storm[0]]);
    expect(results).toEqual([{ id: 1, story: null }]);
    expect(stderr).toMatch(/group\.jsonl:1: /);
    expect(stderr).toMatch(/group\.jsonl:2: .*text/);
    expect(status).toBe(1);
  });
});

describe('timeline', () => {
  it('puts the articles of one story on one line of moments, heaviest first', () => {
    const { results } = run('timeline', storm, '--dates', '1');
    expect(results[0]).toMatchObject({ date: '2017-05-02', sources: [1, 'two'] });
    expect(results[0]).toHaveProperty('weight', expect.any(Number));
    expect(results[0]).toHaveProperty('summary', expect.stringMatching(/storm/));
  });

  it('refuses options that it does not know', () => {
    const { stderr, status } = run('timeline', storm, '--days', '1');
    expect(stderr).toMatch(/usage/);
    expect(status).toBe(2);
  });
});
