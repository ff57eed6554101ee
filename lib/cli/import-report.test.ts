import { describe, expect, it } from 'vitest';

import { sampleDraft } from '../store/sample-draft';
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
    importReport(out, output()).document({ ok: true, file: 'ferry.md', draft, saved });
    const text = out.written.join('');
    for (const part of [
      'ferry.md: created as first-ferry',
      draft.headline,
      'A. Reporter',
      draft.publishedAt,
      'caption: ',
      '1 paragraphs',
      '2 moments',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('names file, line and reason of a refusal, apart from the rest', () => {
    const [out, err] = [output(), output()];
    const problems = [{ file: 'a.md', line: 3, reason: 'no headline' }];
    importReport(out, err).document({ ok: false, file: 'a.md', problems });
    expect(err.written).toEqual(['a.md:3: no headline\n']);
    expect(out.written).toEqual([]);
  });

  it('lets no name steer the terminal', () => {
    const [out, err] = [output(true), output(true)];
    const problems = [{ file: 'a\u001b[2J.md', line: 1, reason: 'no\u0007 headline' }];
    importReport(out, err).document({ ok: false, file: 'a.md', problems });
    expect(err.written.join('')).not.toMatch(/[\u001b\u0007]/);
  });

  it('grows slower than a large import', () => {
    const out = output();
    const report = importReport(out, output());
    for (let number = 0; number < 10_000; number++) report.document({ ok: true, file: 'x.md', draft, saved });
    report.summary({ created: 10_000, updated: 0, unchanged: 0, refused: 0 });
    expect(out.written.length).toBeLessThan(50);
    expect(out.written.at(-1)).toContain('10000 created, 0 updated, 0 unchanged, 0 refused');
  });
});
