import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../article/article';
import { passageText } from '../article/passage-text';
import { slugFrom } from '../article/slug';
import { mergeMoments } from '../context/timeline/merge-moments';
import { parseDocument } from '../documents/parse-document';

const folder = join(import.meta.dirname, '../../seeds');
const drafts = new Map<string, ArticleDraft>();
for (const name of readdirSync(folder)) {
  if (!name.endsWith('.md')) continue;
  const parsed = parseDocument(readFileSync(join(folder, name)), name);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  drafts.set(parsed.draft.slug ?? '', parsed.draft);
}
const all = [...drafts.values()];

describe('the sample library', () => {
  it('holds four stories of three or four retellings, each with moments of its past', () => {
    const days = all.map(({ publishedAt }) => publishedAt);
    const stories = new Map<string, number>();
    for (const { kind, stories: own, moments, publishedAt } of all) {
      expect(kind).toBe('retelling');
      expect(own).toHaveLength(1);
      const slug = own[0]?.slug ?? '';
      stories.set(slug, (stories.get(slug) ?? 0) + 1);
      expect(moments.length).toBeGreaterThanOrEqual(3);
      expect(moments.some(({ date }) => date < publishedAt)).toBe(true);
    }
    expect(Object.fromEntries(stories)).toEqual({
      'syria-turkey-talks': 3,
      'notre-dame-reopens': 4,
      'suez-blockage': 3,
      'grindavik-eruptions': 4,
    });
    expect(new Set(days).size).toBe(days.length);
  });

  it('lets none of them lead before what is newer', () => {
    expect(all.filter((draft) => draft.leads)).toEqual([]);
  });

  it('tells the four moments of the four-way talks, with quotes, photo and original', () => {
    const draft = drafts.get('moscow-four-way-talks');
    expect(draft?.moments.map((moment) => [moment.date, moment.heading])).toEqual([
      ['200X', 'Amity'],
      ['2011', 'Rupture'],
      ['2015', 'Russian intervention'],
      ['2023-04-25', 'Talks in Moscow'],
    ]);
    expect(draft?.pullQuotes.length).toBeGreaterThanOrEqual(2);
    for (const quote of draft?.pullQuotes ?? []) {
      expect(quote.words.exact.split(' ').length).toBeGreaterThanOrEqual(8);
      expect(quote.speaker && quote.statement).toBeTruthy();
    }
    expect(draft?.leadPhoto).toMatchObject({ standsIn: true, picture: { width: 1200, height: 800 } });
    expect(draft?.leadPhoto?.credit).toMatch(/TASS$/);
    expect(draft?.retells?.url).toMatch(/^https:\/\/www\.themoscowtimes\.com\//);
  });

  it('lets every moment and quote fall on its words', () => {
    for (const draft of all)
      for (const { words } of [...draft.moments, ...draft.pullQuotes]) {
        const passage = draft.passages.find((candidate) => candidate.id === words.passageId);
        expect(passage && passageText(passage).startsWith(words.exact, words.start)).toBe(true);
      }
  });

  it('points only to articles that it holds', () => {
    for (const draft of all)
      for (const passage of draft.passages)
        if (passage.kind === 'related') {
          const target = drafts.get(passage.link.slug ?? '');
          expect([target?.headline, target?.publishedAt]).toEqual([passage.link.headline, passage.link.date]);
        }
  });

  it('merges what several articles tell of one event', () => {
    const reported = all.flatMap((draft) =>
      draft.moments.map((moment) => ({
        ...moment,
        article: { ...draft, slug: draft.slug ?? slugFrom(draft.headline) },
      })),
    );
    const merged = mergeMoments(reported);
    const sources = new Map(merged.map(({ moment, sources: list }) => [moment.date, list.length]));
    expect([sources.get('2011'), sources.get('2022-12-28'), sources.get('2023-04-25')]).toEqual([3, 2, 2]);
  });
});
