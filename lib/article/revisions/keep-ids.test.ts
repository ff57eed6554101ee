import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticleDraft, Moment, PassageContent } from '../article';
import { assignIds, keepDraftIds, keepIds, keepMomentIds } from './keep-ids';
import { passageText } from '../passage-text';

const paragraph = (text: string): PassageContent => ({ kind: 'paragraph', runs: [{ text }] });
const texts = fc.array(fc.lorem({ maxCount: 8 }), { minLength: 1, maxLength: 20 });
const place = fc.nat();
const ids = (passages: { id: string }[]): string[] => passages.map((passage) => passage.id);
const from = (list: string[]) => assignIds(list.map(paragraph));

describe('keepIds', () => {
  it('gives an unchanged document its ids', () => {
    fc.assert(
      fc.property(texts, (list) => {
        expect(keepIds(from(list), from(list))).toEqual(from(list));
      }),
    );
  });

  it('never gives one id twice, nor a number that was used', () => {
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const previous = from(before);
        const stored = keepIds(previous, from(after), 50);
        expect(new Set(ids(stored)).size).toBe(stored.length);
        expect(stored.map(passageText)).toEqual(after);
        for (const id of ids(stored))
          if (!ids(previous).includes(id)) expect(Number(id.slice(1))).toBeGreaterThan(50);
      }),
    );
  });

  it('keeps all others when one paragraph is put in', () => {
    fc.assert(
      fc.property(texts, place, (list, at) => {
        const previous = from(list);
        const index = at % (list.length + 1);
        const stored = keepIds(previous, from(list.toSpliced(index, 0, 'Quite new words 9 8 7 6')));
        expect(ids(stored.toSpliced(index, 1))).toEqual(ids(previous));
        expect(stored[index]?.id).toBe(`p${list.length + 1}`);
      }),
    );
  });

  it('keeps all others when one is taken out', () => {
    fc.assert(
      fc.property(texts, place, (list, at) => {
        const index = at % list.length;
        const stored = keepIds(from(list), from(list.toSpliced(index, 1)));
        // Of equal neighbours either may have gone: the text under an id tells.
        const byId = new Map(from(list).map((passage) => [passage.id, passageText(passage)]));
        for (const passage of stored) expect(byId.get(passage.id)).toBe(passageText(passage));
      }),
    );
  });

  it('keeps every id when one paragraph is edited', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.lorem({ maxCount: 8 }), { minLength: 1 }), place, (list, at) => {
        const index = at % list.length;
        const edited = from(list.with(index, `${list[index] ?? ''} indeed`));
        expect(ids(keepIds(from(list), edited))).toEqual(ids(from(list)));
      }),
    );
  });

  it('follows a paragraph that moved', () => {
    const stored = keepIds(from(['one a', 'two b', 'three c']), from(['three c', 'one a', 'two b']));
    expect(ids(stored)).toEqual(['p3', 'p1', 'p2']);
  });

  it('takes a wholly different paragraph as a new one', () => {
    expect(ids(keepIds(from(['one', 'two', 'three']), from(['one', 'nothing alike', 'three'])))).toEqual([
      'p1',
      'p4',
      'p3',
    ]);
  });
});

const moment = (id: string, date: string, heading: string, passageId = 'p1'): Moment => ({
  id,
  date,
  label: null,
  heading,
  summary: null,
  words: { passageId, exact: 'one', start: 0 },
  origin: 'editor',
});

describe('keepMomentIds', () => {
  it('goes by date and heading, then by words, and uses no id twice', () => {
    const previous = [moment('m1', '2011', 'Rupture'), moment('m2', '2015', 'Intervention', 'p2')];
    const next = [
      moment('m1', '200X', 'Amity', 'p9'),
      moment('m2', '2011', 'Rupture'),
      moment('m3', '2015-09', 'Air strikes', 'p2'),
    ];
    expect(ids(keepMomentIds(previous, next))).toEqual(['m3', 'm1', 'm2']);
  });
});

describe('keepDraftIds', () => {
  it('points words at the passages under the ids that stay', () => {
    const base = {
      passages: from(['one', 'two']),
      moments: [moment('m1', '2011', 'x', 'p2')],
      pullQuotes: [],
    };
    const next: ArticleDraft = {
      ...base,
      passages: from(['brand new', 'one', 'two']),
      moments: [moment('m1', '2011', 'x', 'p3')],
      slug: null,
      headline: 'h',
      standfirst: null,
      byline: null,
      publisher: null,
      publishedAt: '2023-04-25',
      updatedAt: null,
      language: 'en',
      direction: 'ltr',
      kind: 'report',
      url: null,
      retells: null,
      leadPhoto: null,
      stories: [],
      leads: false,
    };
    const stored = keepDraftIds(base, next);
    expect(ids(stored.passages)).toEqual(['p3', 'p1', 'p2']);
    expect(stored.moments).toEqual(base.moments);
  });
});
