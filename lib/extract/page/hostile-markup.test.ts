import { describe, expect, it } from 'vitest';
import type { ArticleDraft, Run } from '../../article/article';
import { extractPage } from './extract-page';
import { attacks, hostilePage } from './hostile-markup.testing';

function partsOf(draft: ArticleDraft): { runs: Run[]; addresses: string[] } {
  const runs: Run[] = [];
  const addresses: string[] = [];
  const visit = (value: unknown, key: string): void => {
    if (Array.isArray(value)) value.forEach((one) => visit(one, key));
    else if (typeof value === 'object' && value !== null) {
      if (!('kind' in value) && 'text' in value && typeof value.text === 'string') runs.push(value as Run);
      Object.entries(value).forEach(([name, one]) => visit(one, name));
    } else if (typeof value === 'string' && /^(?:href|src|url)$/.test(key)) addresses.push(value);
  };
  visit(draft, '');
  return { runs, addresses };
}

describe('nothing that runs survives', () => {
  it.each(attacks)('%s', (_, attack) => {
    const result = extractPage({ html: hostilePage(attack), url: 'https://river.example/ferry' });
    if (!result.ok) throw new Error(result.problems[0]?.reason);
    const { runs, addresses } = partsOf(result.page.draft);
    for (const address of addresses) expect(address).toMatch(/^(?:https?:\/\/|mailto:|#)/);
    for (const run of runs) {
      expect(Object.keys(run).every((key) => ['text', 'styles', 'href'].includes(key))).toBe(true);
      expect(run.text).not.toContain('steal');
    }
    expect(JSON.stringify(result.page)).not.toMatch(/javascript:|vbscript:|data:|srcdoc|onerror/i);
  });

  it.each(attacks)('and the text around it does: %s', (_, attack) => {
    const result = extractPage({ html: hostilePage(attack), url: 'https://river.example/ferry' });
    expect(result.ok && JSON.stringify(result.page.draft.passages[0])).toContain(
      'The ferry sailed on Friday',
    );
  });

  it('keeps what attributes named like an object’s own properties say from being asked', () => {
    const result = extractPage({
      html: hostilePage('<div constructor="x" __proto__="y" hasOwnProperty="z">Words</div>'),
      url: 'https://river.example/ferry',
    });
    expect(result.ok).toBe(true);
  });
});
