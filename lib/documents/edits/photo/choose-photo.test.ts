import { describe, expect, it } from 'vitest';
import type { Article, Photo } from '../../../article/article';
import { shownName, withFetched, withOwnWords, withUpload } from './choose-photo';
import { photoField, photoFieldNames, photoFields, photoFrom, type PhotoChanges } from './lead-photo';
import { uploadsIn } from './uploads';

const photo = (name: string, credit: string | null = null): Photo => ({
  picture: { src: `/pictures/${name}`, width: 600, height: 400 },
  ...{ alt: `A ${name}`, caption: `The ${name}.`, credit, standsIn: false },
});
const figure = (id: string, one: Photo) => ({ id, kind: 'figure' as const, photo: one });
const [pier, ferry, gate] = [photo('pier', 'Ada'), photo('ferry', 'Ada'), photo('gate', 'Bob')];
const article: Article = {
  ...{ slug: 'ferry', headline: 'The ferry', standfirst: null, byline: null, publisher: null },
  ...{ publishedAt: '2023-04-25', updatedAt: null, language: 'en', direction: 'ltr', kind: 'report' },
  ...{ url: null, retells: null, leads: false, wordCount: 0, moments: [], pullQuotes: [], stories: [] },
  leadPhoto: pier,
  passages: [figure('p1', ferry), figure('p2', gate)],
};
const fields = photoFields(article);
const nothingShown = () => null;

const valuesOf = (changes: PhotoChanges, of = article) => ({
  ...photoFields(of),
  ...Object.fromEntries(Object.entries(changes).map(([name, { now }]) => [name, now])),
});
const publish = (changes: PhotoChanges) =>
  photoFrom(article, valuesOf(changes), (field) => {
    throw new Error(field);
  });
const named = (typed: Record<string, string>): PhotoChanges =>
  Object.fromEntries(
    Object.entries(typed).map(([name, now]) => [
      `photo.${name}`,
      { was: fields[`photo.${name}`] ?? '', now },
    ]),
  );

/** A page without script: what it shows is sent with what is typed into it, and stored. */
function send(stored: PhotoChanges, typed: Record<string, string>): PhotoChanges {
  const shown = valuesOf(stored);
  const sent: Record<string, string> = { ...shown };
  for (const [name, now] of Object.entries(typed)) sent[`photo.${name}`] = now;
  for (const name of photoFieldNames) sent[shownName(name)] = shown[`photo.${name}`] ?? '';
  const changed = Object.entries(fields).flatMap(([name, was]) =>
    sent[name] === was ? [] : [[name, { was, now: sent[name] ?? '' }] as const],
  );
  return withOwnWords(article, Object.fromEntries(changed), (name) => sent[name] ?? null);
}

describe('a picture that is chosen without script', () => {
  it('has its own words, a credit that two share among them, and is shown with them', () => {
    const chosen = send({}, { picture: '/pictures/ferry' });
    expect(publish(chosen)).toEqual(ferry);
    expect(valuesOf(chosen)).toMatchObject({ 'photo.alt': 'A ferry', 'photo.credit': 'Ada' });
  });

  it('has what is typed for it, and leaves that behind when another is chosen', () => {
    const chosen = send({}, { picture: '/pictures/ferry' });
    const typed = send(chosen, { alt: 'A ferry at night' });
    expect(publish(typed)).toEqual({ ...ferry, alt: 'A ferry at night' });
    expect(publish(send(typed, { picture: '/pictures/gate' }))).toEqual(gate);
    const back = send(typed, { picture: '/pictures/pier' });
    expect(publish(back)).toEqual(pier);
    // And what was typed for it comes back with it.
    expect(publish(send(back, { picture: '/pictures/ferry' }))).toEqual({
      ...ferry,
      alt: 'A ferry at night',
    });
    expect(send(chosen, { picture: '/pictures/pier' })).toEqual({});
  });

  it('has what was typed with the choice, also words of the old one, or none', () => {
    const both = send({}, { picture: '/pictures/gate', alt: 'Mine', caption: '' });
    expect(publish(both)).toEqual({ ...gate, alt: 'Mine', caption: null });
    const stays = send(both, { credit: 'Ada' });
    expect(publish(stays)).toMatchObject({ alt: 'Mine', caption: null, credit: 'Ada' });
  });

  it('keeps the words of none that is left out and had back', () => {
    const none = send({}, { picture: '' });
    expect(publish(none)).toBeNull();
    expect(publish(send(none, { picture: '/pictures/gate' }))).toEqual(gate);
  });

  it('has its own point that stays in view', () => {
    const focused = { ...gate, focus: { x: 30, y: 0 } };
    const of = { ...article, passages: [figure('p1', focused)] };
    const changes = withOwnWords(of, named({ picture: '/pictures/gate' }), nothingShown);
    expect(photoFrom(of, valuesOf(changes, of), () => {})).toEqual(focused);
  });
});

describe('a picture that is uploaded', () => {
  const picture = { src: `/pictures/${'a'.repeat(64)}`, width: 300, height: 200 };
  const file = { picture, alt: 'A sea', caption: 'At sea', credit: 'Bob' };
  const upload = (typed: PhotoChanges, stored: PhotoChanges = {}, of = file) =>
    withUpload(article, typed, of, stored);

  it('has what its file says', () => {
    const changes = upload({}, {}, { ...file, alt: '' });
    expect(publish(changes)).toEqual({ ...file, alt: '', standsIn: false });
    const other = { ...file, picture: { ...picture, src: `/pictures/${'b'.repeat(64)}` } };
    const both = upload(changes, changes, other);
    expect(uploadsIn(both['photo.uploads']?.now ?? '').map((one) => one.picture)).toEqual([
      picture,
      other.picture,
    ]);
  });

  it('has what was typed for it, and no word of the picture before, whoever typed that', () => {
    expect(publish(upload(named({ alt: 'A long pier' })))).toMatchObject({
      ...{ picture, alt: 'A long pier', caption: 'At sea', credit: 'Bob' },
    });
    const typed = send(send({}, { picture: '/pictures/ferry' }), { alt: 'A ferry at night' });
    expect(publish(upload(typed, typed))).toEqual({ ...file, standsIn: false });
    // What is emptied asks for what the file says.
    expect(publish(upload(named({ caption: '' })))?.caption).toBe('At sea');
  });

  it('has the old one’s credit where it is typed, and keeps a caption empty', () => {
    const changes = send(upload({}), { credit: 'Ada', caption: '' });
    expect(publish(changes)).toEqual({ ...file, caption: null, credit: 'Ada', standsIn: false });
  });

  it('is left for one of the article, or another file, without its words', () => {
    const uploaded = send(upload({}), { alt: 'Typed' });
    expect(publish(send(uploaded, { picture: '/pictures/ferry' }))).toEqual(ferry);
    const second = { ...file, picture: { ...picture, src: `/pictures/${'b'.repeat(64)}` }, alt: 'Ice' };
    const both = upload(uploaded, uploaded, second);
    expect(publish(both)).toEqual({ ...second, standsIn: false });
    // What was typed for the first is typed for it still.
    const first = { ...file, alt: 'Typed', standsIn: false };
    expect(publish(send(both, { picture: picture.src }))).toEqual(first);
  });

  it('that is the article’s own, fetched at last, has what was typed for it, also where that is nothing', () => {
    const typed = named({ caption: '', focus: '9 9' });
    const changes = withFetched(article, typed, { ...pier, picture, alt: 'Fetched' });
    expect(changes).toMatchObject({ ...typed, 'photo.alt': { now: 'Fetched' } });
    expect(publish(changes)).toMatchObject({ picture, alt: 'Fetched', caption: null, focus: { x: 9, y: 9 } });
  });
});

it('what a photo has for its fields is what they show', () => {
  const focused = { ...gate, focus: { x: 30, y: 0 } };
  const shown = photoFieldNames.map((name) => photoField(focused, name));
  expect(shown).toEqual(['A gate', 'The gate.', 'Bob', '30 0']);
});
