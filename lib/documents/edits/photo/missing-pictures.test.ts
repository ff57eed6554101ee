import { expect, it } from 'vitest';
import type { Passage, Photo } from '../../../article/article';
import { leftOut } from '../article-fields';
import { missingPictures, sayMissing } from './missing-pictures';

const photo = (missing?: Photo['missing']): Photo => ({
  ...{ picture: null, alt: '', caption: 'A pier', credit: null, standsIn: false },
  ...(missing && { missing }),
});
const figure = (id: string, missing?: Photo['missing']): Passage => ({
  ...{ id, kind: 'figure' },
  photo: photo(missing),
});
const gone = { src: 'https://news.example/a.jpg', reason: 'it is gone' };

it('the pictures that an import could not have are listed in their order, the lead photo first', () => {
  const passages = [figure('p1'), figure('p2', gone)];
  const listed = missingPictures({ leadPhoto: photo(gone), passages });
  expect(listed.map(({ passage, missing }) => [passage, missing.reason])).toEqual([
    [null, 'it is gone'],
    ['p2', 'it is gone'],
  ]);
  expect(sayMissing({ leadPhoto: null, passages })).toBe('a picture could not be had; its editor says why');
  expect(sayMissing({ leadPhoto: photo(gone), passages })).toContain('2 pictures');
  expect(sayMissing({ leadPhoto: photo(), passages: [figure('p1')] })).toBeNull();
});

it('none is missing where its passage is left out, or another lead photo or none is chosen', () => {
  const both = { leadPhoto: photo(gone), passages: [figure('p2', gone)] };
  const listed = (name: string, now: string) =>
    missingPictures(both, { [name]: { was: '', now } }).map(({ passage }) => passage);
  expect(listed('p2.kind', leftOut)).toEqual([null]);
  expect(listed('p2.kind', 'figure')).toEqual([null, 'p2']);
  expect(listed('photo.picture', '/pictures/a')).toEqual(['p2']);
  expect(listed('photo.picture', 'none')).toEqual([null, 'p2']);
  expect(listed('photo.picture', '')).toEqual(['p2']);
});
