import { describe, expect, it } from 'vitest';
import type { Article, Photo } from '../../../article/article';
import { photoFields, photoFrom, photosOf } from './lead-photo';

const photo = (name: string): Photo => ({
  picture: { src: `/pictures/${name}`, width: 600, height: 400 },
  ...{ alt: `A ${name}`, caption: `The ${name}.`, credit: null, standsIn: false },
});
const figure = (id: string, name: string) => ({ id, kind: 'figure' as const, photo: photo(name) });
const article: Article = {
  ...{ slug: 'ferry', headline: 'The ferry', standfirst: null, byline: null, publisher: null },
  ...{ publishedAt: '2023-04-25', updatedAt: null, language: 'en', direction: 'ltr', kind: 'report' },
  ...{ url: null, retells: null, leads: false, wordCount: 0, moments: [], pullQuotes: [], stories: [] },
  leadPhoto: photo('pier'),
  passages: [figure('p1', 'pier'), figure('p2', 'ferry')],
};
function typed(now: Record<string, string>, of = article) {
  const problems: string[] = [];
  return {
    photo: photoFrom(of, { ...photoFields(of), ...now }, (field) => void problems.push(field)),
    problems,
  };
}

describe('the lead photo', () => {
  it('can be any picture of the article', () =>
    expect(photosOf(article)).toEqual([photo('pier'), photo('ferry')]));

  it('is what it was, with the words that were typed', () => {
    expect(typed({}).photo).toEqual(photo('pier'));
    expect(typed({ 'photo.alt': ' A long pier ', 'photo.caption': '' }).photo).toEqual({
      ...photo('pier'),
      ...{ alt: 'A long pier', caption: null },
    });
  });

  it('brings its own words where another is chosen, but for those that were typed', () =>
    expect(typed({ 'photo.picture': '/pictures/ferry', 'photo.credit': 'Ada' }).photo).toEqual({
      ...photo('ferry'),
      credit: 'Ada',
    }));

  it('has all that stands in the fields where they are of it, also what the old one has, or nothing', () => {
    const emptied = { 'photo.picture': '/pictures/ferry', 'photo.alt': 'A pier', 'photo.caption': '' };
    expect(typed(emptied).photo).toMatchObject({ alt: 'A ferry', caption: null });
    expect(typed({ ...emptied, 'photo.of': '/pictures/ferry' }).photo).toMatchObject({
      ...{ alt: 'A pier', caption: null },
    });
  });

  it('is removed, and chosen where there was none', () => {
    expect(typed({ 'photo.picture': '' })).toEqual({ photo: null, problems: [] });
    const none = { ...article, leadPhoto: null };
    expect(typed({}, none).photo).toBeNull();
    expect(typed({ 'photo.picture': '/pictures/ferry' }, none).photo).toEqual(photo('ferry'));
  });

  it('can be words alone, and is no picture from elsewhere', () => {
    const words = { ...photo('pier'), picture: null };
    expect(typed({}, { ...article, leadPhoto: words }).photo).toEqual(words);
    expect(typed({ 'photo.picture': 'https://a.example/b.jpg' }).problems).toEqual(['photo.picture']);
  });

  it('has what stays in view where it is cropped, and loses it with the picture', () => {
    const focused = { ...article, leadPhoto: { ...photo('pier'), focus: { x: 30, y: 0 } } };
    expect(photoFields(focused)['photo.focus']).toBe('30 0');
    expect(typed({}, focused).photo).toEqual(focused.leadPhoto);
    expect(typed({ 'photo.focus': ' 12 %, 100% ' }).photo?.focus).toEqual({ x: 12, y: 100 });
    expect(typed({ 'photo.focus': '' }, focused).photo).toEqual(photo('pier'));
    expect(typed({ 'photo.picture': '/pictures/ferry' }, focused).photo).toEqual(photo('ferry'));
    for (const wrong of ['left', '30', '30 101'])
      expect(typed({ 'photo.focus': wrong }).problems).toEqual(['photo.focus']);
  });
});
