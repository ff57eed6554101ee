import type { Permission } from '../../auth/permission';
import { parseDocument } from '../../documents/parse-document';
import { sayMissing } from '../../documents/edits/photo/missing-pictures';
import { problemsInWords } from '../../documents/problem';
import { webAddress } from '../../extract/web-address';
import { importInput } from '../../import/import-input';
import type { ImportSteps, Input } from '../../import/import-steps';
import type { ClaimedItem, ItemOutcome } from '../../store/desk/import-items';
import type { Store } from '../../store/open-store';

type DeskStore = Pick<Store, 'desk'>;

/** One item's way from what was handed in to what became of it. */
export async function takeItem(
  item: ClaimedItem,
  steps: ImportSteps,
  { desk }: DeskStore,
  permission: Permission<'editor'>,
): Promise<ItemOutcome> {
  const input = inputOf(item, { desk });
  if (!input) return { state: 'refused', reason: 'it is not stored any more; hand it in once more' };
  const { published, update, drafts } = item.choices;
  const isDraft = drafts === 'all' || (drafts === 'one' && item.depth === 0);
  const known = isDraft && input.kind === 'url' ? await desk.findDraftByUrl(input.url) : null;
  if (known) return { state: 'draft', draftId: known.id, reason: drafted };
  let draftId: string | null = null;
  const taking: ImportSteps = {
    ...steps,
    parse: (bytes, name, form) => parseDocument(bytes, name, form, published),
    fetch: async (url) => {
      const fetched = await steps.fetch(url);
      await desk.markReading(item.id);
      return fetched;
    },
    // A draft is in no story, and found by nobody: what it belongs to is sought when it is published.
    ...(isDraft && {
      suggestStory: async () => ({}),
      save: async (draft, source, options) => {
        if (await steps.findSame(draft))
          return steps.save(draft, source, { ...options, ...(await steps.suggestStory(draft)) });
        draftId = await desk.addDraft(permission, draft, source, options);
        return { outcome: 'created', slug: '' };
      },
    }),
  };
  const outcome = await importInput({ input, depth: item.depth }, taking, { published, update });
  switch (outcome.kind) {
    case 'saved': {
      const { saved, draft } = outcome;
      const missing = sayMissing(draft);
      if (draftId !== null) return { state: 'draft', draftId, reason: missing };
      const before = saved.outcome === 'created' ? null : `${saved.outcome}, it was in the library already`;
      const reason = [before, missing].filter((one) => one !== null).join('; ') || null;
      return { state: 'saved', slug: saved.slug, reason };
    }
    case 'known': {
      const near = 'near' in outcome && outcome.near;
      return { state: 'known', slug: outcome.slug, reason: near ? 'it has nearly the same text' : null };
    }
    case 'list': {
      const reason = outcome.problems.length > 0 ? problemsInWords(outcome.problems) : null;
      return { state: 'listed', reason, found: outcome.inputs.flatMap(foundOf) };
    }
    default:
      return { state: 'refused', reason: problemsInWords(outcome.problems) };
  }
}

const drafted = 'it was one already';

function inputOf({ id, name, bytes, files, reported }: ClaimedItem, { desk }: DeskStore): Input | null {
  if (bytes) {
    const beside = { list: async () => files, read: (path: string) => desk.readFile(id, path) };
    return { kind: 'bytes', name, bytes, ...(files.length > 0 && { beside }) };
  }
  const url = webAddress(name);
  return url === null ? null : { kind: 'url', url, ...(reported && { reported }) };
}

/** A list leads to addresses; a file on this machine is nothing that a browser may name. */
const foundOf = (input: Input) =>
  input.kind === 'url' ? [{ name: input.url, ...(input.reported && { reported: input.reported }) }] : [];
