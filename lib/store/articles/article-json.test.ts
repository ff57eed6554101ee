import { expect, it } from 'vitest';
import { cardPhotoColumn, leadPhotoColumn } from './article-json';

it('a card has all of its lead photo but what is for editors alone', () => {
  const photo = { picture: null, alt: '', caption: 'The pier', credit: null, standsIn: false };
  const missing = { src: 'https://news.example/a.jpg', reason: 'it is gone' };
  const stored = leadPhotoColumn.write({ ...photo, missing });
  expect(leadPhotoColumn.read(stored)).toEqual({ ...photo, missing });
  expect(cardPhotoColumn.read(stored)).toEqual(photo);
});
