import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { FrontPage, FrontStory } from '@/lib/article/lists/front-page';
import { sampleCard } from '@/lib/article/lists/sample-card.testing';
import { FrontView } from './front-view';

const story = (slug: string): FrontStory => ({
  slug,
  title: `Story ${slug}`,
  articleCount: 3,
  articles: [sampleCard(`${slug}-3`), sampleCard(`${slug}-2`), sampleCard(`${slug}-1`)],
  marks: [],
});
const others = (count: number) => Array.from({ length: count }, (_, index) => sampleCard(`other-${index}`));

/** What stands beside the lead, and what below both. */
function halves(page: Partial<FrontPage>): [beside: string, below: string] {
  const lead = sampleCard('lead', { leadPhoto: null });
  const html = renderToStaticMarkup(
    <FrontView page={{ lead, leadStory: null, bands: [], others: [], next: null, olderCount: 0, ...page }} />,
  );
  const [, beside = '', below = ''] =
    /beside:ps-6[^>]*>(.*?)(?:class="(?:story-bands|border-ink mt-10)(.*))?$/s.exec(html) ?? ['', '', html];
  return [beside, below];
}

const links = (html: string) => Array.from(html.matchAll(/\/articles\/([\w-]+)"/g), ([, slug]) => slug);

describe('the front page', () => {
  it('has stories beside the lead where every article has one, and the others below', () => {
    const [beside, below] = halves({ leadStory: story('own'), bands: ['a', 'b', 'c'].map(story) });
    expect(links(beside)).toEqual(['a-3', 'a-2', 'a-1', 'b-3', 'b-2']);
    expect(links(below)).toEqual(['c-3', 'c-2', 'c-1']);
  });

  it('has one there where few articles have none, and none where these fill the column', () => {
    // The first three stand below the lead.
    const [few] = halves({ leadStory: story('own'), bands: [story('a')], others: others(5) });
    expect(links(few)).toEqual(['a-3', 'a-2', 'a-1', 'other-3', 'other-4']);
    const [many, below] = halves({ leadStory: story('own'), bands: [story('a')], others: others(12) });
    expect(links(many)).toEqual(['other-3', 'other-4', 'other-5', 'other-6', 'other-7']);
    expect(links(below).slice(0, 2)).toEqual(['a-3', 'a-2']);
  });

  it('gives the lead the whole width where nothing stands beside it', () => {
    const [beside, whole] = halves({ leadStory: story('own') });
    expect(beside).toBe('');
    expect(whole).not.toContain('grid-cols-[minmax(0,3fr)');
  });
});
