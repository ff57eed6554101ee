import { expect, it } from 'vitest';
import { sampleDraft } from '../sample-draft.testing';
import { contentHash } from './draft-rows';

const bytes = new TextEncoder().encode('the page');
const photo = { picture: null, alt: '', caption: 'The pier', credit: null, standsIn: false };
const missing = (reason: string) =>
  sampleDraft({ leadPhoto: { ...photo, missing: { src: 'https://news.example/a.jpg', reason } } });

it('the same document has the same hash, whatever kept its pictures from being had', () => {
  const hash = contentHash(missing('it could not be reached'), bytes);
  expect(contentHash(missing('it took too long'), bytes)).toBe(hash);
  expect(contentHash(sampleDraft({ leadPhoto: photo }), bytes)).toBe(hash);
  expect(contentHash(sampleDraft({ leadPhoto: { ...photo, caption: 'The quay' } }), bytes)).not.toBe(hash);
});
