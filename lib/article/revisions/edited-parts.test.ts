import { describe, expect, it } from 'vitest';
import type { ArticleDraft, Moment, Passage } from '../article';
import { bothWorks, keepEditedParts } from './edited-parts';

const passage = (id: string, text: string): Passage => ({ id, kind: 'paragraph', runs: [{ text }] });
const moment = (id: string, date: string, exact: string, start: number): Moment => ({
  ...{ id, date, label: null, heading: null, summary: null, origin: 'suggestion' },
  words: { passageId: 'p1', exact, start },
});
const draft = (changes: Partial<ArticleDraft>): ArticleDraft => ({
  ...{ slug: null, headline: 'The ferry', standfirst: null, byline: null, publisher: null },
  ...{ publishedAt: '2023-04-25', updatedAt: null, language: 'en', direction: 'ltr', kind: 'report' },
  ...{ url: null, retells: null, leadPhoto: null, moments: [], pullQuotes: [], stories: [], leads: false },
  passages: [passage('p1', 'Built in 1901 and in 1950.')],
  ...changes,
});

describe('a new import', () => {
  it('leaves what an editor changed, and brings the rest', () => {
    const known = draft({ headline: 'Our headline', language: 'ar', direction: 'rtl' });
    const next = draft({
      headline: 'Theirs',
      standfirst: 'New',
      moments: [moment('m1', '1901', 'in 1901', 6)],
    });
    const merged = keepEditedParts(known, next, { parts: ['headline', 'language'], dismissed: [] });
    expect(merged).toEqual({ ...next, headline: 'Our headline', language: 'ar', direction: 'rtl' });
  });

  it('does not bring back what an editor dismissed, by its date and words', () => {
    const next = draft({
      moments: [moment('m1', '1901', 'in 1901', 6), moment('m2', '1950', 'in 1950', 18)],
    });
    const dismissed = [
      { date: '1901', exact: 'in 1901' },
      { date: '1950', exact: 'other words' },
    ];
    expect(keepEditedParts(draft({}), next, { parts: [], dismissed }).moments.map(({ id }) => id)).toEqual([
      'm2',
    ]);
  });

  it('ties what it found to an editor’s text, and leaves out what has no words there', () => {
    const known = draft({ passages: [passage('p1', 'It was.'), passage('p7', 'Again in 1950, at last.')] });
    const next = draft({
      moments: [moment('m1', '1901', 'in 1901', 6), moment('m2', '1950', 'in 1950', 18)],
    });
    const merged = keepEditedParts(known, next, { parts: ['passages'], dismissed: [] });
    expect(merged.passages).toEqual(known.passages);
    expect(merged.moments).toMatchObject([
      { id: 'm2', words: { passageId: 'p7', exact: 'in 1950', start: 6 } },
    ]);
  });
});

it('what was done before and now is each there once', () => {
  const one = { date: '1901', exact: 'a' };
  const both = bothWorks(
    { parts: ['passages', 'headline'], dismissed: [one] },
    { parts: ['headline', 'byline'], dismissed: [one, { date: null, exact: 'a' }] },
  );
  expect(both.parts).toEqual(['headline', 'byline', 'passages']);
  expect(both.dismissed).toEqual([one, { date: null, exact: 'a' }]);
});
