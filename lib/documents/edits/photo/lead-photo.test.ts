import { describe, expect, it } from 'vitest';
import type { Article, Photo } from '../../../article/article';
import { photoFields, photoFrom, photosOf, withUpload } from './lead-photo';
import { uploadsIn } from './uploads';

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

  it('has not the words of a picture that was chosen in between, which a page without script sends again', () => {
    const [pier, ferry, gate] = [photo('pier'), photo('ferry'), photo('gate')];
    const three = { ...article, passages: [...article.passages, figure('p3', 'gate')] };
    const shown = { 'photo.alt': ferry.alt, 'photo.caption': ferry.caption ?? '' };
    expect(typed({ 'photo.picture': '/pictures/gate', ...shown }, three).photo).toEqual(gate);
    expect(typed(shown, three).photo).toEqual(pier);
    const own = typed({ 'photo.picture': '/pictures/gate', ...shown, 'photo.alt': 'Mine' }, three).photo;
    expect(own?.alt).toBe('Mine');
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

  it('is one that was uploaded, with what its file says', () => {
    const picture = { src: `/pictures/${'a'.repeat(64)}`, width: 300, height: 200 };
    const fields = photoFields(article);
    const changes = withUpload(fields, {}, { picture, alt: null, caption: 'At sea', credit: 'Ada' });
    const now = Object.fromEntries(Object.entries(changes).map(([name, change]) => [name, change.now]));
    expect(typed(now)).toEqual({
      photo: { picture, alt: '', caption: 'At sea', credit: 'Ada', standsIn: false },
      problems: [],
    });
    expect(changes['photo.alt']).toEqual({ was: 'A pier', now: '' });
    const other = { ...picture, src: `/pictures/${'b'.repeat(64)}` };
    const both = withUpload(fields, changes, { picture: other, alt: 'A sea', caption: null, credit: null });
    expect(uploadsIn(both['photo.uploads']?.now ?? '').map((one) => one.picture)).toEqual([picture, other]);
  });

  it('keeps what was typed where a picture is uploaded, and has it published, if as the old one had it', () => {
    const picture = { src: `/pictures/${'a'.repeat(64)}`, width: 300, height: 200 };
    const credited = { ...article, leadPhoto: { ...photo('pier'), credit: 'Ada' } };
    const file = { picture, alt: 'A sea', caption: 'At sea', credit: 'Bob' };
    const before = {
      'photo.alt': { was: 'A pier', now: 'A long pier' },
      'photo.credit': { was: 'Ada', now: 'Ada' },
    };
    const changes = withUpload(photoFields(credited), before, file);
    const now = Object.fromEntries(Object.entries(changes).map(([name, change]) => [name, change.now]));
    expect(now).toMatchObject({
      'photo.alt': 'A long pier',
      'photo.caption': 'At sea',
      'photo.credit': 'Bob',
    });
    expect(typed({ ...now, 'photo.credit': 'Ada' }, credited).photo).toMatchObject({
      ...{ picture, alt: 'A long pier', caption: 'At sea', credit: 'Ada' },
    });
  });

  it('has the words of its own file, and not those of one that was uploaded before', () => {
    const [first, second] = ['a', 'b'].map((letter) => ({
      picture: { src: `/pictures/${letter.repeat(64)}`, width: 300, height: 200 },
      ...{ alt: `Photo ${letter}`, caption: `It is ${letter}.`, credit: letter === 'a' ? 'Ada' : null },
    }));
    if (!first || !second) throw new Error('There are two.');
    const one = withUpload(photoFields(article), {}, first);
    const two = withUpload(photoFields(article), one, second);
    const now = (of: typeof one) =>
      Object.fromEntries(Object.entries(of).map(([name, to]) => [name, to.now]));
    expect(typed(now(two)).photo).toEqual({ ...second, standsIn: false });
    // The first one, or one of the article, is chosen after all.
    const choose = (src: string, more = {}) => typed({ ...now(two), 'photo.picture': src, ...more }).photo;
    expect(choose(first.picture.src)).toEqual({ ...first, standsIn: false });
    expect(choose('/pictures/ferry')).toEqual(photo('ferry'));
    expect(choose('/pictures/pier', { 'photo.alt': 'Typed' })).toEqual({ ...photo('pier'), alt: 'Typed' });
    const typedAlt = { ...one, 'photo.alt': { was: 'A pier', now: 'Typed' } };
    expect(now(withUpload(photoFields(article), typedAlt, second))).toMatchObject({
      ...{ 'photo.alt': 'Typed', 'photo.caption': 'It is b.', 'photo.credit': '' },
    });
  });

  it('keeps what was typed for it before it could be fetched, also where that is nothing', () => {
    const picture = { src: `/pictures/${'a'.repeat(64)}`, width: 300, height: 200 };
    const emptied = {
      'photo.caption': { was: 'The pier.', now: '' },
      'photo.focus': { was: '', now: '9 9' },
    };
    const own = { ...photo('pier'), picture };
    const changes = withUpload(photoFields(article), emptied, own, true);
    expect(changes).toMatchObject({ ...emptied, 'photo.alt': { now: 'A pier' } });
    expect(withUpload(photoFields(article), emptied, own)['photo.caption']?.now).toBe('The pier.');
  });

  it('keeps a caption empty that was emptied', () => {
    const picture = { src: `/pictures/${'a'.repeat(64)}`, width: 300, height: 200 };
    const file = { picture, alt: 'A sea', caption: null, credit: null };
    const changes = withUpload(photoFields(article), {}, file);
    const now = Object.fromEntries(Object.entries(changes).map(([name, to]) => [name, to.now]));
    const chosen = { ...now, 'photo.picture': '/pictures/pier', 'photo.alt': 'A pier', 'photo.caption': '' };
    expect(typed(chosen).photo).toEqual({ ...photo('pier'), caption: null });
  });
});
