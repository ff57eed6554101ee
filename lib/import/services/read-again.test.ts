import { expect, it, vi } from 'vitest';
import { runInWorker } from '../workers/run-in-worker';
import { originalService } from './original-service';
import { offerOriginals } from './read-original';

vi.mock('../workers/run-in-worker', () => ({ runInWorker: vi.fn() }));

it('a page that could not be read is read again, and one that was read is not', async () => {
  offerOriginals();
  const passages = [{ kind: 'paragraph' as const, runs: [{ text: 'The board agreed.' }] }];
  vi.mocked(runInWorker)
    .mockResolvedValueOnce({ ok: false, problems: [] })
    .mockResolvedValueOnce({ ok: true, result: passages });
  const page = { bytes: Buffer.from('<p>'), mediaType: 'text/html', fileName: 'a', url: null };
  const read = () => originalService.ask().readTexts(page);
  expect([await read(), await read(), await read()]).toEqual([[], passages, passages]);
  expect(runInWorker).toHaveBeenCalledTimes(2);
});
