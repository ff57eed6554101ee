import { expect, it } from 'vitest';
import { readPhotoJson } from './photo-json';

it('leaves NUL out of strings, and what only looks like it where it is', () => {
  const alt = String.raw`A sign that says \u0000`;
  expect(readPhotoJson(JSON.stringify({ alt, caption: 'By\0 night' }))).toEqual({ alt, caption: 'By night' });
});

it('is null for what is no JSON', () => {
  expect([readPhotoJson('{'), readPhotoJson(undefined)]).toEqual([null, null]);
});
