import type { Article } from '../article/article';

/** An article for the tests of this folder, with what a test wants otherwise. */
export function sampleArticle(other: Partial<Article> = {}): Article {
  const words = { passageId: 'p2', exact: 'spring', start: 0 };
  return {
    slug: 'bridge-reopens',
    headline: 'The bridge reopens',
    standfirst: 'Two years late.',
    byline: { name: 'Ana Ruiz', url: null },
    publisher: { name: 'The River Post', url: 'https://river.example' },
    publishedAt: '2024-05-02T09:30+03:00',
    updatedAt: null,
    language: 'en',
    direction: 'ltr',
    kind: 'retelling',
    leads: false,
    url: 'https://river.example/bridge',
    retells: { name: 'Agency', url: 'https://agency.example/1' },
    leadPhoto: {
      picture: { src: '/maps/river.svg', width: 1200, height: 800 },
      alt: 'A map of the river',
      caption: 'The mayor cuts a ribbon.',
      credit: 'Jo Lee / Agency',
      standsIn: false,
    },
    passages: [
      { id: 'p1', kind: 'paragraph', runs: [{ text: 'Cars cross again.' }] },
      { id: 'p2', kind: 'paragraph', runs: [{ text: 'spring' }] },
    ],
    pullQuotes: [],
    moments: [
      {
        id: 'm1',
        date: '200X',
        label: null,
        heading: 'Cracks',
        summary: 'First seen.',
        words,
        origin: 'editor',
      },
      { id: 'm2', date: '2024-05-02', label: null, heading: 'Open', summary: null, words, origin: 'editor' },
    ],
    stories: [{ slug: 'bridge', title: 'The bridge' }],
    wordCount: 4,
    ...other,
  };
}

export const sampleSite = { siteUrl: 'https://news.example', siteName: 'Backstory' };

/** What documents could hold to break out of where they are put. */
export const hostileTexts = [
  '</script><script>alert(1)</script>',
  '<!-- & --> ]]> <![CDATA[',
  '" onload="alert(1)',
  "' onload='alert(1)",
  '&lt;b&gt; &#0; &amp',
  'bell \u0007 null \u0000 half \ud800 end \u2028 of line \uffff',
];
