import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { Article, Photo } from '@/lib/article/article';
import { changesIn, type FieldChanges, fieldsOf } from '@/lib/documents/edits/article-fields';
import { withOwnWords } from '@/lib/documents/edits/photo/choose-photo';
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

it('what was stored with a choice, without saying for which picture, is of the chosen one', () => {
  const [a, b] = [`/pictures/${'a'.repeat(64)}`, `/pictures/${'b'.repeat(64)}`];
  const stored = {
    'photo.picture': { was: a, now: b },
    'photo.alt': { was: 'Alt a', now: 'What I typed' },
  };
  const names = Object.keys(fieldsOf(article)).filter((name) => name.startsWith('photo.'));
  const sent = new Map<string, string>();
  for (const name of names) {
    const [value = '', was = ''] = shownIn(name, stored);
    sent.set(name, name === 'photo.picture' ? b : value.trim()).set(`was:${name}`, was);
    sent.set(`shown:${name}`, shownIn(`shown:${name}`, stored)[0] ?? '');
  }
  const find = (name: string) => sent.get(name) ?? null;
  const saved = withOwnWords(article, changesIn(names, find), find);
  expect(saved).toMatchObject({
    'photo.alt': { now: 'What I typed' },
    'photo.caption': { now: 'Caption b' },
    'photo.of': { was: '', now: b },
  });
  expect(shownIn('photo.of', {})).toEqual(['', '']);
});
