import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ArticleLines } from './article-lines';

const line = (slug: string, language: string) => ({
  ...{ slug, headline: `The ${slug}`, publishedAt: '2023-04-25T10:00:00Z', language, why: '' },
});

it('each headline says which language it is in; the last article is taken out only where that is meant', () => {
  const lines = [line('ferry', 'en'), line('quay', 'de')];
  const draw = (count: number) =>
    renderToStaticMarkup(<ArticleLines story="pier" action="take-out" articles={lines.slice(0, count)} />);
  expect(draw(2)).toContain('<bdi lang="de">The quay</bdi>');
  expect(draw(2)).not.toContain('name="sure"');
  expect(draw(1)).toContain('name="sure"');
});
