import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Passage } from '../../article/article';
import { shareNames } from './shared-names';
import { namesByWeight, type ArticleProfile, type StoryProfile } from './story-profile';
import { suggestStory } from './suggest-story';

const article = (told: Partial<ArticleProfile>): ArticleProfile => ({
  slug: null,
  url: null,
  headline: 'Untitled',
  publishedAt: '2019-05-03',
  names: [],
  moments: [],
  related: [],
  ...told,
});

const moment = (date: string, heading: string) => ({ date, heading, summary: null });

const storm = article({
  slug: 'storm-breaks-pier',
  url: 'https://coast.example/storm',
  headline: 'Storm Breaks Pier at Port Alder',
  publishedAt: '2017-05-04',
  names: ['Port Alder', 'Mara Quill', 'Harbor Board', 'Jon Reef'],
  moments: [moment('2017-05-02', 'Storm breaks the pier'), moment('1931', 'Pier built')],
});
const repair = article({
  slug: 'pier-repaired',
  url: 'https://coast.example/repair',
  headline: 'Pier at Port Alder Is Repaired',
  publishedAt: '2019-04-20',
  names: ['Port Alder', 'Harbor Board', 'Mara Quill', 'Night Ferry'],
  moments: [moment('2017-05-02', 'Storm breaks the pier'), moment('2018-02-11', 'Work begins')],
});
const pier: StoryProfile = { slug: 'pier', title: 'The pier of Port Alder', articles: [storm, repair] };

const ferry = article({
  headline: 'Night Ferry Returns to Port Alder',
  names: ['Port Alder', 'Night Ferry', 'Quill', 'Harbor Board', 'Ann Gull'],
  moments: [moment('2017-05-02', 'Storm breaks the pier'), moment('2018-02-11', 'Repair of the pier')],
});

describe('suggestStory', () => {
  it('goes by shared names, moments and headline together, and says so', () => {
    const suggested = suggestStory(ferry, [pier]);
    expect(suggested).toMatchObject({ slug: 'pier', title: 'The pier of Port Alder' });
    expect(suggested?.score).toBeGreaterThanOrEqual(0.85);
    expect(suggested?.reasons.join('\n')).toMatch(/tells of Storm breaks the pier \(2017-05-02\)/);
    expect(suggested?.reasons.join('\n')).toMatch(/is about Port Alder, Night Ferry, Quill/);
  });

  it.each([
    ['names', { moments: [], headline: 'Elsewhere' }],
    ['moments', { names: [], headline: 'Elsewhere' }],
    ['a headline', { names: [], moments: [] }],
  ])('does not go by %s alone', (_, less) => {
    expect(suggestStory({ ...ferry, ...less }, [pier])).toBeNull();
  });

  it('goes by a link alone, in either direction: address, slug, or headline and day', () => {
    const link = { headline: 'Storm', url: null, date: null, slug: null };
    const stranger = article({ headline: 'Elsewhere', url: 'https://else.example/' });
    for (const related of [
      { ...link, url: 'https://coast.example/storm' },
      { ...link, slug: 'pier-repaired' },
      { ...link, headline: 'storm breaks pier at Port Alder ', date: '2017-05-04' },
    ])
      expect(suggestStory({ ...stranger, related: [related] }, [pier])?.slug).toBe('pier');
    expect(suggestStory({ ...stranger, related: [{ ...link, date: '2017-05-04' }] }, [pier])).toBeNull();
    const back = { ...storm, related: [{ ...link, url: 'https://else.example/' }] };
    expect(suggestStory(stranger, [{ ...pier, articles: [back] }])?.reasons).toEqual([
      '“Storm Breaks Pier at Port Alder” links to it',
    ]);
  });

  it('says nothing where two stories are as likely', () => {
    expect(suggestStory(ferry, [pier, { ...pier, slug: 'pier-again' }])).toBeNull();
  });

  it('says nothing of another disaster in the same place, which its rulers and its war come up in', () => {
    const talks = article({
      slug: 'talks',
      headline: 'Ministers of Norland and Sudmark Meet in Alder',
      names: [
        'Norland',
        'Sudmark',
        'Alder',
        'Ann Gull',
        'Jon Reef',
        'Eastmark',
        'Mara Quill',
        'Foreign Ministry',
      ],
      moments: [moment('2011', 'War begins in Sudmark'), moment('2019-01-07', 'First meeting')],
    });
    const flood = article({
      headline: 'Flood in Norland and Sudmark Kills Hundreds',
      names: [
        'Norland',
        'Sudmark',
        'River Board',
        'Birch Valley',
        'Jon Reef',
        'Red Cross',
        'Elm Dam',
        'Alder',
      ],
      moments: [moment('2011', 'War begins in Sudmark'), moment('2019-05-02', 'Dam breaks')],
    });
    const story = { slug: 'talks', title: 'Norland and Sudmark: the road to talks', articles: [talks] };
    expect(suggestStory(flood, [story])).toBeNull();
  });

  it('trusts a name less that many stories give', () => {
    const elsewhere = (slug: string): StoryProfile => ({
      slug,
      title: slug,
      articles: [article({ slug, headline: slug, names: ['Port Alder', 'Harbor Board', 'Mara Quill'] })],
    });
    const crowd = Array.from({ length: 20 }, (_, i) => elsewhere(`Other ${i}`));
    const alone = suggestStory(ferry, [pier])?.score ?? 0;
    expect(suggestStory(ferry, [pier, ...crowd])?.score ?? 0).toBeLessThan(alone);
  });

  it('takes what happened this week for half', () => {
    const today = {
      ...ferry,
      publishedAt: '2017-05-05',
      moments: [moment('2017-05-02', 'Storm breaks the pier')],
    };
    const looking = { ...today, publishedAt: '2017-09-05' };
    const story = { ...pier, articles: [{ ...storm, publishedAt: '2017-08-20' }] };
    expect(suggestStory(today, [{ ...pier, articles: [storm] }])?.score ?? 0).toBeLessThan(
      suggestStory(looking, [story])?.score ?? 0,
    );
  });

  it('says nothing of what shares a place and its people years later', () => {
    const later = {
      ...ferry,
      publishedAt: '2031-05-03',
      moments: [moment('2017-05-02', 'Storm breaks the pier')],
    };
    expect(suggestStory(later, [pier])).toBeNull();
  });

  it('takes no article for evidence of itself', () => {
    expect(suggestStory(storm, [{ ...pier, articles: [storm] }])).toBeNull();
  });

  it('gives the same answer in any order, and none without stories', () => {
    const name = fc.constantFrom('Port Alder', 'Quill', 'Mara Quill', 'Board', 'Reef', 'Gull');
    const told = fc.record({
      slug: fc.option(fc.constantFrom('a', 'b'), { nil: null }),
      names: fc.array(name),
      moments: fc.array(
        fc.constantFrom(moment('2017-05-02', 'Storm'), moment('19XX', 'Pier'), moment('x', '')),
      ),
      publishedAt: fc.constantFrom('2019-05-03', '2017-05-04T10:00:00Z', ''),
      headline: fc.constantFrom('Storm Breaks Pier', 'Pier Repaired', ''),
    });
    const stories = fc.uniqueArray(
      fc.record({
        slug: fc.constantFrom('s', 't', 'u'),
        title: fc.constant('Pier'),
        articles: fc.array(told.map(article)),
      }),
      { selector: (story) => story.slug },
    );
    fc.assert(
      fc.property(told.map(article), stories, (one, list) => {
        const suggested = suggestStory(one, list);
        expect(suggestStory(one, [...list].reverse())).toEqual(suggested);
        if (suggested) expect(suggested.reasons.length).toBeGreaterThan(0);
        expect(suggestStory(one, [])).toBeNull();
      }),
    );
  });
});

describe('shareNames', () => {
  it('knows a short form by its last part', () => {
    const about = (names: string[]) => article({ names });
    const { names } = shareNames(about(['Erdogan', 'Russia', 'al-Assad', 'Port Alder']), [
      about(['Recep Tayyip Erdogan', 'Russia Today', 'Bashar al-Assad', 'Port Alder']),
    ]);
    expect(names).toEqual(['Erdogan', 'al-Assad', 'Port Alder']);
  });
});

describe('namesByWeight', () => {
  it('puts first what the head names', () => {
    const passages: Passage[] = [
      { id: 'p1', kind: 'paragraph', runs: [{ text: 'A ship of Coast Wire saw it. Coast Wire said so.' }] },
      { id: 'p2', kind: 'paragraph', runs: [{ text: 'The mayor of Lisbon spoke of Lisbon in June.' }] },
    ];
    const names = namesByWeight({
      headline: 'A ferry comes back to Lisbon',
      standfirst: null,
      language: 'en',
      passages,
    });
    expect(names[0]).toBe('Lisbon');
  });
});
