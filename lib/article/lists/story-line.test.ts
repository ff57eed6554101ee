import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MergedMoment } from '../article';
import { compareEdtf } from '../dates/edtf';
import { sampleCard } from './sample-card.testing';
import { momentsOfPart, storyLine, withoutOwn } from './story-line';

const card = (slug: string, publishedAt: string) => sampleCard(slug, { publishedAt });

const merged = (id: string, date: string): MergedMoment => ({
  moment: {
    id,
    date,
    label: null,
    heading: id,
    summary: null,
    words: { passageId: 'p1', exact: id, start: 0 },
    origin: 'editor',
    article: { slug: 'a', headline: 'a', publishedAt: '2024-01-01', language: 'en', direction: 'ltr' },
  },
  sources: [],
  contradicts: [],
  weight: 1,
  shown: null,
});

const tellsOf = (one: MergedMoment, ...slugs: string[]): MergedMoment => ({
  ...one,
  sources: slugs.map((slug) => ({ ...one.moment, article: { ...one.moment.article, slug } })),
});

const names = (...args: Parameters<typeof storyLine>) => storyLine(...args).map(({ id }) => id);

describe('a story in one direction', () => {
  it('sets articles among the moments at their dates, the oldest first', () => {
    const timeline = [merged('decade', '200X'), merged('rupture', '2011'), merged('talks', '2023-04-25')];
    const cards = [card('later', '2023-05-10T08:00:00Z'), card('first', '2022-12-28')];
    expect(names(timeline, cards)).toEqual(['a decade', 'a rupture', 'first', 'a talks', 'later']);
  });

  it('tells what happened on a day before what was written of it, by the hour', () => {
    const cards = [card('evening', '2024-05-01T18:00:00Z'), card('morning', '2024-05-01T06:00:00Z')];
    expect(names([merged('vote', '2024-05-01')], cards)).toEqual(['a vote', 'morning', 'evening']);
  });

  it('shows each moment of a long story on one of its pages, in the order of time', () => {
    const day = fc.integer({ min: 0, max: 3000 }).map((n) => new Date(n * 864e5).toISOString().slice(0, 10));
    const date = fc.oneof(
      day,
      day.map((one) => one.slice(0, 4)),
      day.map((one) => one.slice(0, 7)),
    );
    fc.assert(
      fc.property(fc.array(date, { maxLength: 20 }), day, (dates, parting) => {
        const timeline = dates.map((one, index) => merged(`m${index}`, one));
        const pages = [
          momentsOfPart(timeline, { after: null, upTo: parting }),
          momentsOfPart(timeline, { after: parting, upTo: null }),
        ].flatMap((part) => storyLine(part, []));
        expect(pages.map(({ id }) => id).toSorted()).toEqual(
          timeline.map(({ moment }) => `a ${moment.id}`).toSorted(),
        );
        const shown = pages.map((entry) => entry.date);
        expect(shown).toEqual(shown.toSorted(compareEdtf));
      }),
    );
  });

  it('lets an article stand for what it tells of its own day, unless accounts of it differ or an editor pinned it', () => {
    const vote = tellsOf(merged('vote', '2024-05-01'), 'later', 'first');
    const count = tellsOf(merged('count', '2024-05-02'), 'first');
    const year = tellsOf(merged('year', '2024'), 'first');
    const cards = [card('first', '2024-05-01T18:00:00Z')];
    expect(withoutOwn([year, vote, count], cards)).toEqual([year, count]);
    expect(withoutOwn([vote], [card('other', '2024-05-01')])).toEqual([vote]);
    const disputed = {
      ...vote,
      contradicts: [{ differs: 'date' as const, own: vote.moment, other: count.moment, left: false }],
    };
    expect(withoutOwn([disputed], cards)).toEqual([disputed]);
    const pinned = { ...vote, shown: 'always' as const };
    expect(withoutOwn([pinned], cards)).toEqual([pinned]);
  });
});
