import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { NewAnnotation } from './annotations/annotation-types';
import { describeOnEachEngine } from '../each-engine.testing';
import { openStore } from '../open-store';
import { notGivenOut } from './reader-data';
import type { ReaderId } from './readers';
import type { Store } from '../open-store';

/** Models of the schema that are a reader's. */
function readersModels(): string[] {
  const schema = readFileSync('prisma/schema.prisma', 'utf8');
  return [...schema.matchAll(/^model (\w+) \{([\s\S]*?)^\}/gm)]
    .filter(([, , fields = '']) => /^\s+reader\s+Reader\s/m.test(fields))
    .map(([, name = '']) => name);
}

const made = (note: string | null, id = randomUUID()): NewAnnotation => ({
  id,
  target: {
    source: { slug: 'gone', headline: 'Gone' },
    selector: {
      quote: { exact: 'the lights', prefix: '', suffix: '' },
      position: { start: 0, end: 10 },
      passageId: 'p1',
    },
  },
  colour: 'yellow',
  note,
});

describeOnEachEngine((engine) => {
  let store: Store;
  let ada: ReaderId;
  let bob: ReaderId;
  beforeEach(async () => {
    store = await openStore({ databaseUrl: await engine.newDatabase() });
    ada = await store.readers.make('token-of-ada');
    bob = await store.readers.make('token-of-bob');
  });
  afterEach(() => store.close());

  describe('all that is stored for a reader', () => {
    it('has every model of the schema that is about readers', async () => {
      const models = Object.keys(await store.readers.everything(ada));
      expect([...models, ...notGivenOut].sort()).toEqual([...readersModels(), 'Reader', 'Person'].sort());
    });

    it('is theirs alone, and tells nothing that would let somebody in', async () => {
      await store.annotations.add(ada, [made('Of Ada')], randomUUID());
      await store.annotations.add(bob, [made('Of Bob')], randomUUID());
      const text = JSON.stringify(await store.readers.everything(ada));
      expect(text).toContain('Of Ada');
      expect(text).not.toContain('Of Bob');
      expect(text).not.toMatch(/token|hash|readerId/i);
    });

    it('is gone at once when they are forgotten, and nobody else’s is', async () => {
      await store.annotations.add(ada, [made('Of Ada')], randomUUID());
      await store.annotations.add(bob, [made('Of Bob')], randomUUID());
      await store.readers.forget(ada);
      expect(await store.readers.find('token-of-ada')).toBeNull();
      expect(await store.annotations.listOf(ada, 'gone')).toEqual([]);
      await expect(store.readers.everything(ada)).rejects.toThrow();
      expect(await store.annotations.listOf(bob, 'gone')).toHaveLength(1);
    });
  });

  describe('highlights from a file', () => {
    it('are reported beforehand as they then become, and twice the same file makes no doubles', async () => {
      const [same, noted, removed] = [made('Here'), made('Here'), made(null)];
      await store.annotations.add(ada, [same, noted, removed], randomUUID());
      await store.annotations.remove(ada, removed.id, randomUUID());
      const file = [same, { ...noted, note: 'From the file' }, removed, made('New')];
      const reported = await store.annotations.preview(ada, file);
      expect(reported).toEqual(['unchanged', 'merged', 'merged', 'added']);
      const became = await store.annotations.add(ada, file, randomUUID());
      expect(became.map(({ outcome }) => outcome)).toEqual(reported);
      expect(new Set(await store.annotations.preview(ada, file))).toEqual(new Set(['unchanged']));
      await store.annotations.add(ada, file, randomUUID());
      expect(await store.annotations.listOf(ada, 'gone')).toHaveLength(4);
      expect(await store.annotations.preview(bob, file)).toEqual(['added', 'added', 'added', 'added']);
    });
  });
});
