import { afterEach, beforeEach, expect, it } from 'vitest';
import { commandLinePermission } from '../../auth/permission';
import { describeOnEachEngine } from '../../store/each-engine.testing';
import { openStore, type Store } from '../../store/open-store';
import { sampleDraft, sampleSource } from '../../store/sample-draft.testing';
import { readSamples } from './read-samples';
import { findSamples, removeSamples } from './remove-samples';

const samples = await readSamples();
const slugOf = (document: Uint8Array) => /^slug: (.+)$/mu.exec(new TextDecoder().decode(document))?.[1] ?? '';

describeOnEachEngine((engine) => {
  let store: Store;
  beforeEach(async () => {
    store = await openStore({ databaseUrl: await engine.newDatabase() });
  });
  afterEach(() => store.close());

  it('takes out what came from the samples, and no article of somebody’s own', async () => {
    const [changed, ...untouched] = samples.slice(0, 3);
    const story = { slug: 'samples-alone', title: 'Samples alone' };
    const save = (slug: string, bytes: Uint8Array) =>
      store.saveArticle(
        commandLinePermission(),
        sampleDraft({ slug, headline: slug, url: `https://news.example/${slug}`, stories: [story] }),
        { ...sampleSource(), bytes },
      );
    for (const document of untouched) await save(slugOf(document), document);
    await save(slugOf(changed ?? Buffer.from('')), Buffer.from('---\nslug: other\n---\nOwn words.'));
    expect(await findSamples(store, samples)).toEqual(untouched.map(slugOf));
    expect(await readSamples('nowhere')).toEqual([]);
    const removed = await removeSamples(store, commandLinePermission(), samples);
    expect(removed.sort()).toEqual(untouched.map(slugOf).sort());
    expect(await store.findArticle(slugOf(changed ?? Buffer.from('')))).not.toBeNull();
    expect(await removeSamples(store, commandLinePermission(), samples)).toEqual([]);
  });

  it('leaves no empty story behind', async () => {
    const [document = Buffer.from('')] = samples;
    const story = { slug: 'samples-alone', title: 'Samples alone' };
    await store.saveArticle(
      commandLinePermission(),
      sampleDraft({ slug: slugOf(document), stories: [story] }),
      {
        ...sampleSource(),
        bytes: document,
      },
    );
    await removeSamples(store, commandLinePermission(), samples);
    expect(await store.findStory(story.slug)).toBeNull();
  });
});
