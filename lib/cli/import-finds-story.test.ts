import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { parseEnv } from '../env';
import type { Imported } from '../import/import-steps';
import { describeOnEachEngine } from '../store/each-engine';
import { importPaths } from './import-paths';

/** The sample articles are of one story; without the line that says so, an import has to find it. */
const seeds = join(import.meta.dirname, '..', '..', 'seeds');
const samples = readdirSync(seeds).filter((name) => name.endsWith('.md'));
const storySlug = 'syria-turkey-talks';
const withoutStory = (text: string): string => text.replace(/^story:\n(?: .*\n)+/m, '');

/** Other stories: one of the same region and years, one of the same capitals, one of neither. */
const others = [
  [
    'syria-earthquake',
    'The earthquake in Syria and Turkey',
    '2023-02-08',
    'Rescuers dig on as Turkey and Syria count the dead',
    'Rescue teams in Gaziantep and Aleppo dug through rubble on Wednesday, two days after an earthquake struck southern Turkey and northern Syria. Turkish president Recep Tayyip Erdogan visited the camps. Aid for Idlib waited at the Bab al-Hawa crossing, as in the civil war that began in 2011.',
  ],
  [
    'grain-deal',
    'The Black Sea grain deal',
    '2023-05-17',
    'Moscow agrees to two more months of the grain deal',
    'Russia agreed on Wednesday to let grain leave Ukrainian ports for two more months, Turkish president Recep Tayyip Erdogan said in Ankara. The deal was signed in Istanbul in July 2022. Russian foreign minister Sergei Lavrov had called for talks in Moscow.',
  ],
  [
    'night-ferry',
    'The night ferry',
    '2019-05-03',
    'Night ferry returns to Port Alder',
    'The night ferry sailed again on Friday, two years after a storm broke its pier. The harbor master, Jo Reef, lit the lights.',
  ],
] as const;

describeOnEachEngine((engine) => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'backstory-finds-story-'));
    mkdirSync(join(folder, 'others'));
    for (const [slug, title, published, headline, text] of others)
      writeFileSync(
        join(folder, 'others', `${slug}.md`),
        `---\nheadline: ${headline}\npublished: ${published}\nstory:\n  slug: ${slug}\n  title: ${title}\n---\n\n${text}\n`,
      );
    for (const name of samples) {
      const text = readFileSync(join(seeds, name), 'utf8');
      writeFileSync(join(folder, name), withoutStory(text));
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const library = async () => {
    const parsed = parseEnv({
      DATABASE_URL: await engine.newDatabase(),
      DATA_DIR: join(folder, 'data'),
      LOG_LEVEL: 'silent',
    });
    if (!parsed.ok) throw new Error('the environment of the test is wrong');
    return async (...paths: string[]) => {
      const done: Imported[] = [];
      await importPaths(paths, parsed.env, { progress: (imported) => done.push(imported) });
      return done.map((imported) => {
        if (imported.kind !== 'saved') throw new Error(`${imported.from}: ${JSON.stringify(imported)}`);
        return imported.story?.slug ?? null;
      });
    };
  };

  it('articles without a story find theirs or none, never another', async () => {
    for (const known of samples) {
      const take = await library();
      await take(join(folder, 'others'), join(seeds, known));
      const rest = samples.filter((name) => name !== known).map((name) => join(folder, name));
      for (const story of await take(...rest)) expect([storySlug, null]).toContain(story);
    }
  });

  it('the article that links to the others finds their story', async () => {
    const linking = samples.find((name) =>
      /\*\*Related article/.test(readFileSync(join(seeds, name), 'utf8')),
    );
    if (!linking) throw new Error('no sample links to another');
    const take = await library();
    await take(
      join(folder, 'others'),
      ...samples.filter((name) => name !== linking).map((name) => join(seeds, name)),
    );
    expect(await take(join(folder, linking))).toEqual([storySlug]);
  });

  it('where the library has other stories only, they find none', async () => {
    const take = await library();
    await take(join(folder, 'others'));
    expect(await take(...samples.map((name) => join(folder, name)))).toEqual(samples.map(() => null));
  });
});
