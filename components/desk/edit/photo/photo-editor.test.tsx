import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Article, Photo } from '@/lib/article/article';
import { type FieldChanges, fieldsOf } from '@/lib/documents/edits/article-fields';
import { typedFields } from '../typed';
import { PhotoEditor } from './photo-editor';

const photo = (name: string): Photo => ({
  picture: { src: `/pictures/${name.repeat(64)}`, width: 3, height: 2 },
  ...{ alt: `Alt ${name}`, caption: `Caption ${name}`, credit: null, standsIn: false },
});
const article: Article = {
  ...{ slug: 'ferry', headline: 'The ferry', standfirst: null, byline: null, publisher: null },
  ...{ publishedAt: '2023-04-25', updatedAt: null, language: 'en', direction: 'ltr', kind: 'report' },
  ...{ url: null, retells: null, leads: false, wordCount: 0, moments: [], pullQuotes: [], stories: [] },
  leadPhoto: photo('a'),
  passages: [{ id: 'p1', kind: 'figure', photo: photo('b') }],
};

/** What stands in a field, and what the editor is said to have seen in it. */
function shownIn(name: string, changes: FieldChanges): string[] {
  const field = typedFields(fieldsOf(article), changes, []);
  const html = renderToStaticMarkup(<PhotoEditor article={article} field={field} />);
  const text = new RegExp(`name="${name}"(?:[^>]*? value="([^"]*)"|[^>]*>([^<]*)<)`).exec(html);
  const was = new RegExp(`name="was:${name}" value="([^"]*)"`).exec(html);
  return [text?.[1] ?? text?.[2] ?? '', was?.[1] ?? ''];
}

it('another picture that was chosen shows its own words, but for those that were typed', () => {
  const other = {
    'photo.picture': { was: `/pictures/${'a'.repeat(64)}`, now: `/pictures/${'b'.repeat(64)}` },
  };
  expect(shownIn('photo.alt', {})).toEqual(['Alt a', 'Alt a']);
  expect(shownIn('photo.alt', other)).toEqual(['Alt b', 'Alt a']);
  expect(shownIn('photo.caption', other)[0]).toContain('Caption b');
  // By what is sent with it, the server tells what was typed since.
  expect(shownIn('shown:photo.alt', other)[0]).toBe('Alt b');
  const typed = { ...other, 'photo.alt': { was: 'Alt a', now: 'What I typed' } };
  expect(shownIn('photo.alt', typed)).toEqual(['What I typed', 'Alt a']);
  const emptied = { ...other, 'photo.of': { was: '', now: `/pictures/${'b'.repeat(64)}` } };
  expect(shownIn('photo.alt', emptied)[0]).toBe('Alt a');
});
