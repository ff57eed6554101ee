import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noLibrary, strongestTerms } from './article-terms';
import { suggestStory, type ComparedArticle, type SoughtArticle, type StoryCandidate } from './suggest-story';
import { toVector } from './term-vectors';

const storm =
  'A storm broke the pier at Port Alder on Tuesday. Mara Quill of the Harbor Board said the pier had stood since 1931, and that its timbers gave way at high water. Ferries to Gull Island are suspended.';
const repair =
  'The pier at Port Alder is to be repaired, the Harbor Board decided. Mara Quill said that new timbers would carry the ferries to Gull Island again; the storm broke the pier in May.';
const market =
  'Bakers at the market of Lower Combe sold nine thousand loaves at the harvest fair. The oven of Ada Lund, who has baked rye since her childhood, burned through the night.';

const sought = (headline: string, text: string, publishedAt = '2017-05-04'): SoughtArticle => {
  const words = { headline, text, language: 'en' };
  return { text: words, publishedAt, vector: toVector(strongestTerms(words), 'en', noLibrary) };
};
let id = 0;
const known = (headline: string, text: string, more: Partial<ComparedArticle> = {}): ComparedArticle => ({
  id: (id += 1),
  headline,
  publishedAt: '2017-05-03',
  link: null,
  vector: sought(headline, text).vector,
  ...more,
});
const story = (slug: string, ...articles: ComparedArticle[]): StoryCandidate => ({
  story: { slug, title: `Story of ${slug}` },
  articles,
});
const single = (article: ComparedArticle): StoryCandidate => ({ story: null, articles: [article] });

const stormArticle = known('Storm breaks pier at Port Alder', storm);
const marketArticle = known('Harvest fair at Lower Combe', market);
const repaired = sought('Pier at Port Alder to be repaired', repair);

describe('suggestStory', () => {
  it('joins the story that tells of the same, and names the words and names they share', () => {
    const found = suggestStory(repaired, [story('market', marketArticle), story('pier', stormArticle)]);
    expect(found?.story?.slug).toBe('pier');
    expect(found?.reasons[0]).toMatch(/^shares .*(Alder|pier|Harbor)/);
  });

  it('makes a story with a single article that tells of the same, and with no other', () => {
    expect(suggestStory(repaired, [single(marketArticle), single(stormArticle)])).toMatchObject({
      story: null,
      articles: [{ id: stormArticle.id }],
    });
    expect(suggestStory(repaired, [single(marketArticle), story('market', marketArticle)])).toBeNull();
    expect(suggestStory(repaired, [])).toBeNull();
  });

  it('says nothing where two stories are as likely', () => {
    expect(suggestStory(repaired, [story('pier', stormArticle), story('again', stormArticle)])).toBeNull();
  });

  it('looks at the average of a story, so that one alike article among many does not decide', () => {
    const many = Array.from({ length: 5 }, () => marketArticle);
    expect(suggestStory(repaired, [story('market', stormArticle, ...many)])).toBeNull();
  });

  it('lets half a year without news end a story, but not a link', () => {
    const later = { ...repaired, publishedAt: '2018-05-04' };
    expect(suggestStory(later, [story('pier', stormArticle)])).toBeNull();
    const linked = { ...stormArticle, link: 'links to “Storm”' };
    expect(suggestStory(later, [story('pier', linked)])?.story?.slug).toBe('pier');
  });

  it('takes an editor’s link for enough to join a story, whatever the words', () => {
    const linked = { ...marketArticle, link: 'links to “Harvest fair at Lower Combe”' };
    const found = suggestStory(repaired, [story('pier', stormArticle), story('market', linked)]);
    expect(found?.story?.slug).toBe('market');
    expect(found?.reasons[0]).toBe('links to “Harvest fair at Lower Combe”');
    // A new story of two needs some likeness, too: pages link to much that is not their story.
    expect(suggestStory(repaired, [single(linked)])).toBeNull();
  });

  it('does not depend on the order of what it is given', () => {
    const candidates = [
      single(marketArticle),
      story('pier', stormArticle),
      story('market', marketArticle),
      single(known('Elsewhere', 'Nothing at all was said of it.')),
    ];
    const expected = suggestStory(repaired, candidates);
    fc.assert(
      fc.property(fc.shuffledSubarray(candidates, { minLength: candidates.length }), (shuffled) => {
        expect(suggestStory(repaired, shuffled)).toEqual(expected);
      }),
    );
  });
});

describe('strongestTerms', () => {
  it('leaves out the words of every text and keeps those that tell', () => {
    const terms = strongestTerms({ headline: '', text: `${storm} `.repeat(40), language: 'en' });
    expect([...terms.keys()]).toEqual(expect.arrayContaining(['alder', 'pier', 'harbor', 'gull']));
    expect(terms.has('the')).toBe(false);
    const long = Array.from({ length: 900 }, (_, at) => `zz${String.fromCodePoint(97 + (at % 26))}${at}`);
    expect(strongestTerms({ headline: '', text: long.join(' '), language: 'en' }).size).toBe(100);
  });
});
