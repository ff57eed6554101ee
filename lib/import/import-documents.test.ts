import { describe, expect, it } from 'vitest';

import { sampleDraft } from '../store/sample-draft';
import { type Imported, importDocuments, type ImportSteps } from './import-documents';

/** Steps that work on a few texts: `bad` is refused, `gone` can't be read, all else is a headline. */
function steps(changes: Partial<ImportSteps> = {}): ImportSteps & { done: Imported[]; saved: string[] } {
  const done: Imported[] = [];
  const saved: string[] = [];
  return {
    done,
    saved,
    read: async (file) =>
      file === 'gone'
        ? { ok: false, problems: [{ file, line: 1, reason: 'there is no such file' }] }
        : { ok: true, bytes: new TextEncoder().encode(file) },
    parse: (bytes, file) =>
      file === 'bad'
        ? { ok: false, problems: [{ file, line: 3, reason: 'no headline' }] }
        : { ok: true, draft: sampleDraft({ headline: new TextDecoder().decode(bytes) }) },
    keepPicture: async (src) => ({ src: `/pictures/${src.length}`, width: 3, height: 2 }),
    save: async (draft) => {
      saved.push(draft.headline);
      return { outcome: saved.length % 2 ? 'created' : 'unchanged', slug: draft.headline };
    },
    progress: (imported) => done.push(imported),
    ...changes,
  };
}

describe('an import', () => {
  it('takes in all that can be, in order, and counts what became of each', async () => {
    const run = steps();
    const summary = await importDocuments(['one', 'bad', 'gone', 'two'], run);
    expect(summary).toEqual({ created: 1, updated: 0, unchanged: 1, refused: 2 });
    expect(run.saved).toEqual(['one', 'two']);
    expect(run.done.map((one) => [one.file, one.ok])).toEqual([
      ['one', true],
      ['bad', false],
      ['gone', false],
      ['two', true],
    ]);
    expect(run.done[1]).toMatchObject({ problems: [{ file: 'bad', line: 3, reason: 'no headline' }] });
  });

  it('saves the document as it came, with its pictures kept', async () => {
    const kept: string[] = [];
    let source: string | undefined;
    const run = steps({
      keepPicture: async (src, folder) => {
        kept.push(`${folder}: ${src}`);
        return { src: '/pictures/1', width: 3, height: 2 };
      },
      save: async (draft, { bytes, fileName }) => {
        source = `${fileName}: ${new TextDecoder().decode(bytes)}`;
        return { outcome: 'created', slug: draft.headline };
      },
    });
    await importDocuments(['folder/one.md'], run);
    expect(kept).toEqual(['folder: /maps/island.svg']);
    expect(source).toBe('folder/one.md: folder/one.md');
    expect(run.done[0]).toMatchObject({ draft: { leadPhoto: { picture: { src: '/pictures/1' } } } });
  });

  it('keeps caption and credit of a picture that fails', async () => {
    const run = steps({ keepPicture: async () => null });
    expect(await importDocuments(['one'], run)).toMatchObject({ created: 1 });
    const leadPhoto = { ...sampleDraft().leadPhoto, picture: null };
    expect(run.done[0]).toMatchObject({ draft: { leadPhoto } });
  });

  it('has only one document in hand at a time', async () => {
    let inHand = 0;
    let most = 0;
    async function* files() {
      for (let number = 0; number < 50; number++) {
        most = Math.max(most, ++inHand);
        yield `document ${number}`;
      }
    }
    await importDocuments(files(), steps({ progress: () => inHand-- }));
    expect(most).toBe(1);
  });
});
