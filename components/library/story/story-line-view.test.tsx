import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { ArticleCard, Contradiction, MergedMoment, ReportedMoment } from '@/lib/article/article';
import { storyLine } from '@/lib/article/lists/story-line';
import { sampleCard } from '@/lib/article/lists/sample-card.testing';
import { StoryLineView } from './story-line-view';

const card = (slug: string, publishedAt: string) => sampleCard(slug, { publishedAt });

const reported = (slug: string, date: string, changes: Partial<ReportedMoment> = {}): ReportedMoment => ({
  id: 'm1',
  date,
  label: null,
  heading: 'Vote',
  summary: 'The council votes.',
  words: { passageId: 'p2', exact: 'votes', start: 0 },
  origin: 'editor',
  article: { ...card(slug, '2024-05-02') },
  ...changes,
});

const merge = (sources: ReportedMoment[], contradicts: Contradiction[] = []): MergedMoment => ({
  moment: sources[0] as ReportedMoment,
  sources,
  contradicts,
  weight: 1,
  shown: null,
});

const render = (timeline: MergedMoment[], cards: ArticleCard[]): string =>
  renderToStaticMarkup(<StoryLineView story="quay" entries={storyLine(timeline, cards)} />);

const entriesOf = (html: string) =>
  [...html.matchAll(/<li [^>]*class="story-entry"[^>]*>/g)].map(
    ([tag]) => /data-kind="(\w+)"/.exec(tag)?.[1],
  );

describe('a story’s page', () => {
  it('is one list, with articles at their dates and the newest to go to', () => {
    const html = render(
      [merge([reported('one', '2024-05-01')]), merge([reported('one', '2024-05-20', { id: 'm2' })])],
      [card('two', '2024-06-01'), card('one', '2024-05-02')],
    );
    expect(entriesOf(html)).toEqual(['moment', 'article', 'moment', 'article']);
    expect(html).toMatch(/<li id="newest"[^>]*data-kind="article"[^>]*>(?:(?!<li).)*Headline of two/);
  });

  it('says every date in one language, whatever that of the article is', () => {
    const german = { ...card('zwei', '2024-06-01'), language: 'de' };
    const own = reported('zwei', '2024-05-20', { article: german });
    const other = reported('drei', '2024-05-21', { article: german });
    const html = render([merge([own], [{ differs: 'date', own, other, left: false }])], [german]);
    const dates = [...html.matchAll(/<time[^>]*>([^<]*)<\/time>/g)].map(([, date]) => date);
    expect(dates).toEqual(['May 20, 2024', 'May 21, 2024', 'June 1, 2024']);
  });

  it('opens a moment to the passages that tell of it, without script', () => {
    const html = render([merge([reported('one', '2024-05-01'), reported('two', '2024-05-01')])], []);
    expect(html).toMatch(/<details[^>]*><summary>.*Vote\..*The council votes\..*2 articles.*<\/summary>/);
    expect(html).toContain('href="/articles/one#p2"');
    expect(html).toContain('href="/articles/two#p2"');
  });

  it('says a moment without a heading once, as ink', () => {
    const html = render([merge([reported('one', '2024-05-01', { heading: null })])], []);
    expect(html.match(/The council votes\./g)).toHaveLength(1);
    expect(html).not.toContain('<strong');
    expect(html).toContain('class="story-words"');
  });

  it('says how long nothing is reported, where the axis is cut', () => {
    const days = ['2011', '2022-12-28', '2022-12-29', '2023-01-02'];
    const html = render(
      days.map((day, index) => merge([reported('one', day, { id: `m${index}` })])),
      [],
    );
    expect(html).toMatch(
      /data-gap=""[^>]*>(?:(?!<li).)*11 years without a moment in these articles.*2022-12-28/,
    );
    expect(html.match(/without a moment/g)).toHaveLength(1);
  });

  it('stands accounts that differ beside each other, each once', () => {
    const [one, two, three] = ['one', 'two', 'three'].map((slug, index) =>
      reported(slug, `2024-05-0${index + 1}`, { summary: `Reported by ${slug}.` }),
    ) as [ReportedMoment, ReportedMoment, ReportedMoment];
    const html = render(
      [
        merge(
          [one],
          [
            { differs: 'date', own: one, other: two, left: false },
            { differs: 'number', own: one, other: three, left: true },
          ],
        ),
      ],
      [],
    );
    const accounts = /<section aria-label="Accounts differ".*<\/section>/.exec(html)?.[0] ?? '';
    expect(accounts).toContain('on the date and on the numbers');
    for (const slug of ['one', 'two', 'three'])
      expect(accounts.split(`Reported by ${slug}.`)).toHaveLength(2);
  });

  it('draws no axis where one date is all there is', () => {
    expect(render([], [card('one', '2024-05-02')])).not.toContain('data-story-axis');
    const html = render([merge([reported('one', '2024')])], [card('one', '2024-05-02')]);
    expect(html).toContain('data-story-axis');
    expect(html.match(/class="axis-mark axis-only"/g)).toHaveLength(2);
  });
});
