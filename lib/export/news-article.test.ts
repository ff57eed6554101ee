import { describe, expect, it } from 'vitest';
import { isoDates } from './iso-dates';
import { newsArticleJsonLd } from './news-article';
import { sampleArticle, sampleSite } from './sample-article.testing';

const jsonLd = (...other: Parameters<typeof sampleArticle>) =>
  newsArticleJsonLd(sampleArticle(...other), sampleSite);

describe('NewsArticle', () => {
  it('tells who, when and of what, dates as the document gives them', () => {
    expect(jsonLd()).toMatchObject({
      '@type': 'NewsArticle',
      '@id': 'https://news.example/articles/bridge-reopens',
      headline: 'The bridge reopens',
      datePublished: '2024-05-02T09:30+03:00',
      dateModified: '2024-05-02T09:30+03:00',
      author: { '@type': 'Person', name: 'Ana Ruiz' },
      publisher: { '@type': 'Organization', name: 'The River Post' },
      wordCount: 4,
      isPartOf: [{ url: 'https://news.example/stories/bridge' }],
    });
    expect(jsonLd({ publishedAt: '2024-05-02', updatedAt: '2024-05-03' })).toMatchObject({
      datePublished: '2024-05-02',
      dateModified: '2024-05-03',
    });
  });

  it('takes a byline that names what was retold for no person', () => {
    const byline = { name: 'Retold from AFP', url: null };
    expect(jsonLd({ byline })).toMatchObject({
      author: { '@type': 'Organization', name: 'The River Post' },
    });
    expect(jsonLd({ byline, publisher: null })).toMatchObject({
      author: { '@type': 'Organization', name: sampleSite.siteName },
    });
  });

  it('is based on the article that it retells, else on where it was published', () => {
    expect(jsonLd()).toMatchObject({ isBasedOn: { url: 'https://agency.example/1' } });
    expect(jsonLd({ retells: null })).toMatchObject({ isBasedOn: { url: 'https://river.example/bridge' } });
    expect(jsonLd({ retells: null, url: null })).not.toHaveProperty('isBasedOn');
  });

  it('mentions the dated events, each with its passage', () => {
    expect(jsonLd()['mentions']).toEqual([
      {
        '@type': 'Event',
        name: 'Cracks',
        startDate: '2000',
        endDate: '2009',
        description: 'First seen.',
        url: 'https://news.example/articles/bridge-reopens#p2',
      },
      {
        '@type': 'Event',
        name: 'Open',
        startDate: '2024-05-02',
        url: 'https://news.example/articles/bridge-reopens#p2',
      },
    ]);
  });

  it('gives a photograph its credit, but never to a picture in its place', () => {
    expect(jsonLd()).toMatchObject({
      image: {
        url: 'https://news.example/maps/river.svg',
        caption: 'The mayor cuts a ribbon.',
        creditText: 'Jo Lee / Agency',
      },
    });
    const { leadPhoto } = sampleArticle();
    const image = leadPhoto && jsonLd({ leadPhoto: { ...leadPhoto, standsIn: true } })['image'];
    expect(image).toMatchObject({ caption: 'A map of the river' });
    expect(image).not.toHaveProperty('creditText');
  });

  it('takes an agency for a body and leaves out what is not there', () => {
    expect(jsonLd({ byline: { name: 'AFP', url: null } })).toMatchObject({
      author: { '@type': 'Organization' },
    });
    const bare = jsonLd({
      byline: null,
      publisher: null,
      leadPhoto: null,
      stories: [],
      moments: [],
      standfirst: null,
    });
    expect(Object.keys(bare)).not.toEqual(expect.arrayContaining(['author']));
    expect(bare).toMatchObject({ publisher: { name: 'Backstory' } });
    expect(JSON.stringify(bare)).not.toContain('null');
  });
});

describe('dates in ISO 8601', () => {
  it.each([
    ['2023-04-25', { startDate: '2023-04-25' }],
    ['2012-03~', { startDate: '2012-03' }],
    ['2011', { startDate: '2011' }],
    ['200X', { startDate: '2000', endDate: '2009' }],
    ['2011/2015', { startDate: '2011', endDate: '2015' }],
    ['2011/..', { startDate: '2011' }],
    ['../2015', null],
    ['soon', null],
  ])('%s', (edtf, iso) => expect(isoDates(edtf)).toEqual(iso));
});
