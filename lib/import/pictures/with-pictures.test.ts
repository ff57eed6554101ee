import { expect, it } from 'vitest';
import type { Passage } from '../../article/article';
import { missingPictures } from '../../documents/edits/photo/missing-pictures';
import { sampleDraft } from '../../store/sample-draft.testing';
import { withPictures } from './with-pictures';

const figure = (number: number): Passage => ({
  id: `p${number}`,
  kind: 'figure',
  photo: {
    picture: { src: `https://news.example/${number}.jpg`, width: 0, height: 0 },
    ...{ alt: '', caption: `Picture ${number}`, credit: null, standsIn: false },
  },
});

it('pictures that drip are given up together when their time is up, and leave their captions', async () => {
  const passages = Array.from({ length: 300 }, (_, at) => figure(at + 1));
  const asked: string[] = [];
  const drips = (src: string, signal?: AbortSignal) =>
    new Promise<{ picture: { src: string; width: number; height: number } }>((resolve, reject) => {
      asked.push(src);
      if (src.endsWith('/1.jpg')) return resolve({ picture: { src: '/pictures/1', width: 3, height: 2 } });
      signal?.addEventListener('abort', () => reject(signal.reason));
    });
  const draft = await withPictures(sampleDraft({ leadPhoto: null, passages }), drips, 30);
  expect(asked).toEqual(['https://news.example/1.jpg', 'https://news.example/2.jpg']);
  const photos = draft.passages.map((passage) => passage.kind === 'figure' && passage.photo);
  expect(photos).toHaveLength(300);
  expect(photos[0]).toMatchObject({ picture: { src: '/pictures/1' } });
  expect(photos[299]).toMatchObject({ picture: null, caption: 'Picture 300' });
});

it('a picture that can’t be had is named with the reason, for an editor to put right', async () => {
  const passages = [figure(1), figure(2)];
  const keep = async (src: string) =>
    src.endsWith('/1.jpg')
      ? { picture: { src: '/pictures/1', width: 3, height: 2 } }
      : { reason: 'it is gone.' };
  const draft = await withPictures(sampleDraft({ leadPhoto: null, passages }), keep);
  expect(draft.passages.map((passage) => passage.kind === 'figure' && passage.photo.missing)).toEqual([
    undefined,
    { src: 'https://news.example/2.jpg', reason: 'it is gone' },
  ]);
});

it('one without a caption is named by what it shows, and one that nothing is said of is left out', async () => {
  const silent = (id: string, alt: string): Passage => ({
    ...{ id, kind: 'figure' },
    photo: {
      picture: { src: `https://news.example/${id}.jpg`, width: 0, height: 0 },
      ...{ alt, caption: null, credit: null, standsIn: false },
    },
  });
  const passages = [silent('p1', 'The gate of the tower'), silent('p2', '')];
  const keep = () => Promise.resolve({ reason: 'it is gone.' });
  const draft = await withPictures(sampleDraft({ leadPhoto: null, passages }), keep);
  expect(missingPictures(draft)).toEqual([
    expect.objectContaining({
      ...{ passage: 'p1', photo: expect.objectContaining({ alt: 'The gate of the tower', picture: null }) },
      missing: { src: 'https://news.example/p1.jpg', reason: 'it is gone' },
    }),
  ]);
  expect(draft.passages.map(({ id }) => id)).toEqual(['p1']);
});

it('a picture that fails for another reason fails as it did', async () => {
  const fails = () => Promise.reject(new Error('the disk is full'));
  await expect(withPictures(sampleDraft({ passages: [figure(1)] }), fails, 10_000)).rejects.toThrow('full');
});
