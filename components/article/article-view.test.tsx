import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { Article, Moment } from '@/lib/article/article';
import { ArticleView } from './article-view';

const text = 'The quay was closed in March 2012, and opened in May 2013.';

const momentOf = (id: string, date: string, exact: string, summary: string | null = null): Moment => ({
  id,
  date,
  label: null,
  heading: `Heading of ${id}`,
  summary,
  words: { passageId: 'p1', exact, start: text.indexOf(exact) },
  origin: 'editor',
});

function render(changes: Partial<Article>): string {
  const article = {
    slug: 'quay',
    headline: 'The quay opens',
    standfirst: null,
    byline: null,
    publisher: null,
    retells: null,
    url: null,
    publishedAt: '2013-05-02T10:00:00Z',
    updatedAt: null,
    language: 'en',
    direction: 'ltr',
    wordCount: 12,
    leadPhoto: null,
    passages: [{ id: 'p1', kind: 'paragraph', runs: [{ text }] }],
    pullQuotes: [],
    moments: [],
    stories: [],
    ...changes,
  } as unknown as Article;
  return renderToStaticMarkup(<ArticleView article={article} earlier={null} />);
}

const closed = momentOf('m1', '2012-03', 'March 2012');
const opened = momentOf('m2', '2013-05', 'May 2013');

describe('the moments of an article', () => {
  it('are no timeline where there is one: it stands at its passage', () => {
    const html = render({ moments: [closed] });
    expect(html).not.toContain('id="timeline"');
    expect(html).not.toContain('timeline-strip');
    expect(html).toMatch(/<\/p><aside [^>]*id="m1"[^>]*>.*Heading of m1/);
    expect(html).toContain('<a href="#m1" class="moment-words"');
  });

  it('are a timeline from two on', () => {
    const html = render({ moments: [closed, opened] });
    expect(html).toContain('id="timeline"');
    expect(html).not.toContain('<aside');
  });

  it('open where their sentence is long, without script, and are whole where it is short', () => {
    const long = 'It was closed since its walls were no longer safe. '.repeat(4).trim();
    const html = render({ moments: [momentOf('m1', '2012-03', 'March 2012', long), opened] });
    expect(html).toMatch(new RegExp(`<details [^>]*><summary><span class="moment-summary">${long}</span>`));
    expect(render({ moments: [momentOf('m1', '2012-03', 'March 2012', 'Short.'), opened] })).not.toContain(
      '<details',
    );
  });
});

describe('the first screen', () => {
  it('has a smaller headline above 70 characters', () => {
    const size = /<h1 [^>]*0\.83/;
    expect(render({ headline: 'x'.repeat(70) })).not.toMatch(size);
    expect(render({ headline: 'x'.repeat(71) })).toMatch(size);
  });

  it('has no caption and no credit without a picture', () => {
    const leadPhoto = { picture: null, alt: '', caption: 'The quay', credit: 'A. Vale', standsIn: false };
    expect(render({ leadPhoto })).not.toContain('A. Vale');
  });
});

describe('the style of numbered links', () => {
  const classesOf = (html: string) =>
    (/<div data-article-text="true" class="([^"]*)"/.exec(html)?.[1] ?? '').split(' ');

  it('is asked for by an article that has some, beside what all have', () => {
    const href = 'https://news.example/quay';
    const without = classesOf(render({}));
    expect(without).toContain('leading-[1.6]');
    const linked = classesOf(render({ passages: [{ id: 'p1', kind: 'paragraph', runs: [{ text, href }] }] }));
    expect(linked).toEqual([...without, 'has-links']);
  });
});
