import { describe, expect, it } from 'vitest';

import { sampleDraft } from '../../store/sample-draft.testing';
import { importReport } from './import-report';

function output(isTTY = false) {
  const written: string[] = [];
  return { isTTY, written, write: (text: string | Uint8Array) => written.push(String(text)) > 0 };
}

describe('the report of an import', () => {
  const draft = sampleDraft();
  const saved = { outcome: 'created', slug: 'first-ferry' } as const;

  it('shows what was found in an article', () => {
    const out = output();
    importReport(out, output()).document({ kind: 'saved', from: 'ferry.md', draft, saved, story: null });
    const text = out.written.join('');
    for (const part of [
      'ferry.md: created as first-ferry',
      draft.headline,
      'A. Reporter',
      draft.publishedAt,
      'caption: ',
      '1 paragraphs',
      '2 moments',
      'related, after paragraph 1: Island votes for a ferry (https://example.org/vote)',
      'quote: So did the island (The captain)',
      'moment found: 2023-04-25 It sailed at seven.',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('names file, line and reason of a refusal, apart from the rest', () => {
    const [out, err] = [output(), output()];
    const problems = [{ file: 'a.md', line: 3, reason: 'no headline' }];
    importReport(out, err).document({ kind: 'refused', from: 'a.md', problems });
    expect(err.written).toEqual(['a.md:3: no headline\n']);
    expect(out.written).toEqual([]);
  });

  it('tells of an editor’s marks that are gone, however many articles there are, in JSON too', () => {
    const lost = [...draft.moments.slice(0, 1), ...draft.pullQuotes.slice(0, 1)];
    const updated = { outcome: 'updated', slug: 'first-ferry', lost } as const;
    const imported = { kind: 'saved', from: 'ferry.html', draft, saved: updated, story: null } as const;
    const [out, err] = [output(), output()];
    const report = importReport(out, err);
    for (let number = 0; number < 30; number += 1) report.document(imported);
    expect(err.written).toHaveLength(60);
    expect(err.written[0]).toMatch(/^ferry\.html: the moment .* is gone: the new text lacks its words/);
    expect(err.written[1]).toContain('the pull quote "');

    const lines = output();
    importReport(lines, output(), { json: true }).document(imported);
    expect(JSON.parse(lines.written[0] ?? '')).toMatchObject({ saved: { lost: [{ id: lost[0]?.id }, {}] } });
  });

  it('lets no name steer the terminal', () => {
    const [out, err] = [output(true), output(true)];
    const problems = [{ file: 'a\u001b[2J.md', line: 1, reason: 'no\u0007 headline' }];
    importReport(out, err).document({ kind: 'refused', from: 'a.md', problems });
    expect(err.written.join('')).not.toMatch(/[\u001b\u0007]/);
  });

  it('grows slower than a large import', () => {
    const out = output();
    const report = importReport(out, output());
    for (let number = 0; number < 10_000; number++)
      report.document({ kind: 'saved', from: 'x.md', draft, saved, story: null });
    report.summary({ created: 10_000, updated: 0, unchanged: 0, known: 0, refused: 0 });
    expect(out.written.length).toBeLessThan(50);
    expect(out.written.at(-1)).toContain('10000 created, 0 updated, 0 unchanged, 0 there already, 0 refused');
  });

  it('says how much of a list is done, by a bar on a terminal and by lines elsewhere', () => {
    const progress = (isTTY: boolean) => {
      const out = output(isTTY);
      let time = 0;
      const report = importReport(out, output(), {}, () => (time += 1_000));
      report.expect(1_000);
      for (let number = 0; number < 1_000; number++)
        report.document({ kind: 'known', from: 'x', slug: 'x', near: null });
      return out.written.join('');
    };
    expect(progress(true)).toContain('[############            ] 500 of 1000');
    expect(progress(false)).not.toContain('[#');
    expect(progress(false)).toContain('1000 articles');
  });

  it('gives a line of JSON for each article where machines read it', () => {
    const [out, err] = [output(), output()];
    const report = importReport(out, err, { json: true });
    report.document({ kind: 'saved', from: 'ferry.md', draft, saved, story: null });
    report.document({
      kind: 'refused',
      from: 'a.md',
      problems: [{ file: 'a.md', line: 3, reason: 'no date' }],
    });
    report.summary({ created: 1, updated: 0, unchanged: 0, known: 0, refused: 1 });
    const lines = out.written
      .join('')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toMatchObject([
      { from: 'ferry.md', saved },
      { kind: 'refused', problems: [{ line: 3 }] },
    ]);
    expect(err.written.join('')).toContain('1 created');
  });

  it('never lets a dry run look like an import', () => {
    const out = output();
    const report = importReport(out, output(), { dryRun: true });
    report.document({ kind: 'saved', from: 'ferry.md', draft, saved, story: null });
    report.summary({ created: 1, updated: 0, unchanged: 0, known: 0, refused: 0 });
    expect(out.written.join('')).toContain('ferry.md: would be created as first-ferry');
    expect(out.written.at(-1)).toContain('Nothing was stored');
  });
});
