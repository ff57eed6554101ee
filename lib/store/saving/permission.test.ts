import { expect, it } from 'vitest';
import { commandLinePermission, permissionOf } from '../../auth/permission';
import type { Store } from '../open-store';
import { sampleDraft, sampleSource } from '../sample-draft.testing';

it('the library takes no change from who has no permission for it', () => {
  const mine = permissionOf({ name: 'Ada', role: 'editor' }, 'editor');
  if (!mine) throw new Error('an editor is one');
  // Never called: what counts is that it doesn't compile.
  const tries = (library: Store) => [
    // @ts-expect-error no permission
    () => library.saveArticle(sampleDraft(), sampleSource()),
    // @ts-expect-error one that anybody could write
    () => library.removeArticle({ by: 'Ada' }, 'a'),
    // @ts-expect-error an editor's, where an admin's is asked for
    () => library.removeFeed(mine, 'https://example.org/feed.xml'),
    () => library.removeArticle(mine, 'a'),
    () => library.removeArticle(commandLinePermission(), 'a'),
  ];
  expect(tries).toBeTypeOf('function');
});
