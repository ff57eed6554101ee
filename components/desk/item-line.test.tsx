import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { ItemLine } from './item-line';

const item = { id: 1, name: 'ferry.html', headline: 'The ferry', language: 'en', reason: null };

it('what is saved can be read and edited, a draft is opened in its editor, and what is neither leads nowhere', () => {
  const linksOf = (of: Pick<Parameters<typeof ItemLine>[0], 'state' | 'slug' | 'draftId'>) =>
    Array.from(
      renderToStaticMarkup(<ItemLine {...item} {...of} />).matchAll(/href="([^"]*)"/g),
      ([, href]) => href,
    );
  expect(linksOf({ state: 'saved', slug: 'ferry', draftId: null })).toEqual([
    '/articles/ferry',
    '/articles/ferry/edit',
  ]);
  expect(linksOf({ state: 'draft', slug: null, draftId: 'd1' })).toEqual(['/desk/drafts/d1']);
  expect(linksOf({ state: 'refused', slug: null, draftId: null })).toEqual([]);
});
