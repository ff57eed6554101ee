import { expect, it } from 'vitest';
import { describeOnEachEngine } from '@/lib/store/each-engine.testing';
import { openStore } from '@/lib/store/open-store';
import StoryImage from '../../stories/[slug]/opengraph-image';
import ShareImage from './opengraph-image';

describeOnEachEngine((engine) => {
  it('has no picture for an address that no article and no story can have', async () => {
    const store = await openStore({ databaseUrl: await engine.newDatabase() });
    // The library of this process, as routes find it.
    Object.assign(globalThis, { [Symbol.for('backstory.library')]: Promise.resolve(store) });
    for (const slug of ['nowhere', '%', '%E0%A4%A', 'a%00b', 'a\0b'])
      for (const image of [ShareImage, StoryImage])
        expect((await image({ params: Promise.resolve({ slug }) })).status).toBe(404);
    await store.close();
  });
});
