import { expect, it, vi } from 'vitest';
import { originalService } from './original-service';
import { offerOriginals } from './read-original';

it('a page that could not be read is read again, and one that was read is not', async () => {
  const passages = [{ kind: 'paragraph' as const, runs: [{ text: 'The board agreed.' }] }];
  const read = vi
    .fn<NonNullable<Parameters<typeof offerOriginals>[0]>>()
    .mockResolvedValueOnce({ ok: false, problems: [] })
    .mockResolvedValueOnce({ ok: true, result: passages });
  offerOriginals(read);
  const page = { bytes: Buffer.from('<p>'), mediaType: 'text/html', fileName: 'a', url: null };
  const ask = () => originalService.ask().readTexts(page);
  expect([await ask(), await ask(), await ask()]).toEqual([[], passages, passages]);
  expect(read).toHaveBeenCalledTimes(2);
});
