import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { commandLinePermission } from '../../../auth/permission';
import type { Annotation } from '../../../reader/annotation';
import { articleText } from '../../../annotate/article-text';
import { describe as describeWords } from '../../../annotate/describe';
import type { ArticleDraft, Passage } from '../../../article/article';
import type { NewAnnotation } from './annotation-types';
import { describeOnEachEngine } from '../../each-engine.testing';
import { openStore } from '../../open-store';
import type { ReaderId } from '../readers';
import { sampleDraft } from '../../sample-draft.testing';
import type { Store } from '../../open-store';

const paragraph = (id: string, text: string): Passage => ({ id, kind: 'paragraph', runs: [{ text }] });
const passages = [
  paragraph('p1', 'The night ferry sailed again on Friday, two years after a storm broke its pier.'),
  paragraph('p2', '“We have missed the lights,” the harbour master said as the boat came in at dusk.'),
  paragraph('p3', 'Tickets for the first week were sold within an hour, the company said.'),
];

describeOnEachEngine((engine) => {
  let store: Store;
  let ada: ReaderId;
  beforeEach(async () => {
    store = await openStore({ databaseUrl: await engine.newDatabase() });
    ada = await store.readers.make('token-of-ada');
    await save({});
  });
  afterEach(() => store.close());

  const save = (changes: Partial<ArticleDraft>) => {
    const draft = sampleDraft({
      slug: 'ferry',
      headline: 'Ferry returns',
      url: null,
      passages,
      pullQuotes: [],
      moments: [],
      ...changes,
    });
    const bytes = Buffer.from(JSON.stringify(draft));
    return store.saveArticle(commandLinePermission(), draft, {
      bytes,
      fileName: 'ferry.md',
      mediaType: 'text/markdown',
    });
  };

  function marking(words: string, changes: Partial<NewAnnotation> = {}): NewAnnotation {
    const text = articleText(passages);
    const start = text.text.indexOf(words);
    const selector = describeWords(text, { start, end: start + words.length });
    if (start < 0 || !selector) throw new Error(`Not in the text: ${words}`);
    return {
      id: randomUUID(),
      target: { source: { slug: 'ferry', headline: 'Ferry returns' }, selector },
      colour: 'yellow',
      note: null,
      ...changes,
    };
  }
  const add = async (made: NewAnnotation, reader = ada): Promise<Annotation> => {
    const [added] = await store.annotations.add(reader, [made], randomUUID());
    if (!added) throw new Error('Nothing was added');
    return added.annotation;
  };
  const only = async (): Promise<Annotation> => {
    const [one, ...others] = await store.annotations.listOf(ada, 'ferry');
    if (!one || others.length > 0) throw new Error('There is not just one');
    return one;
  };
  const change = (id: string, what: Parameters<Store['annotations']['change']>[2]) =>
    store.annotations.change(ada, id, what, randomUUID());

  describe('a highlight', () => {
    it('is stored as it was made, and is its reader’s alone', async () => {
      const made = marking('the lights', { colour: 'blue', note: 'Which lights?' });
      const stored = await add(made);
      expect(stored).toMatchObject({ ...made, revision: 1, orphaned: null });
      expect(await store.annotations.listOf(ada, 'ferry')).toEqual([stored]);
      const bob = await store.readers.make('token-of-bob');
      expect(await store.annotations.listOf(bob, 'ferry')).toEqual([]);
      expect(await store.annotations.counts(bob)).toMatchObject({ total: 0, articles: [], stories: [] });
      for (const act of ['remove', 'restore'] as const)
        expect(await store.annotations[act](bob, made.id, randomUUID())).toEqual({ outcome: 'absent' });
      expect(await store.annotations.change(bob, made.id, { colour: 'pink' }, randomUUID())).toEqual({
        outcome: 'absent',
      });
      expect(await only()).toEqual(stored);
    });

    it('that is brought again makes no double, and its note takes in what is new', async () => {
      const made = marking('the lights', { note: 'One' });
      await add(made);
      const again = await store.annotations.add(ada, [made, { ...made, note: 'Two' }], randomUUID());
      expect(again.map(({ outcome }) => outcome)).toEqual(['unchanged', 'merged']);
      expect((await only()).note).toBe('One\n\nTwo');
    });

    it('made offline has the time that it was made, and none that is yet to come', async () => {
      const past = await add(marking('the lights', { created: '2020-05-01T10:00:00.000Z' }));
      expect(past.created).toBe('2020-05-01T10:00:00.000Z');
      const ahead = await add(marking('dusk', { created: '2990-05-01T10:00:00.000Z' }));
      expect(Date.parse(ahead.created)).toBeLessThanOrEqual(Date.now());
    });

    it('of an article that isn’t here is stored as an orphan', async () => {
      const made = marking('the lights');
      made.target.source = { slug: 'elsewhere', headline: 'Elsewhere' };
      const stored = await add(made);
      expect(stored.orphaned).not.toBeNull();
      expect(stored.target.source).toEqual({ slug: 'elsewhere', headline: 'Elsewhere' });
    });
  });

  describe('while words are looked for', () => {
    const crafted = (count: number): NewAnnotation[] =>
      Array.from({ length: count }, () => ({
        ...marking('the lights'),
        target: {
          source: { slug: 'long', headline: 'Long' },
          selector: {
            quote: { exact: `${'a b '.repeat(200)}x`, prefix: 'a '.repeat(100), suffix: ' b'.repeat(100) },
            position: { start: 1, end: 2 },
            passageId: 'p1',
          },
        },
      }));
    const long = (end: string) =>
      save({ slug: 'long', headline: 'Long', passages: [paragraph('p1', `${'a b '.repeat(5_000)}${end}`)] });

    it('others write', async () => {
      await long('one');
      const done: string[] = [];
      const note = (what: string) => () => done.push(what);
      await Promise.all([
        store.annotations.add(ada, crafted(100), randomUUID()).then(note('file')),
        store.readers.make('token-of-bob').then(note('bob')),
      ]);
      await Promise.all([
        long('two').then(note('article')),
        store.readers.make('token-of-eve').then(note('eve')),
      ]);
      expect(done).toEqual(['bob', 'file', 'eve', 'article']);
    });

    it('a text that changes meanwhile is looked through again', async () => {
      const [stored] = await Promise.all([
        add(marking('the harbour master said')),
        save({ passages: [paragraph('p0', 'A correction was made.'), ...passages] }),
        add(marking('Tickets for the first week')),
        save({ passages: [...passages.slice(1), paragraph('p9', 'More is to come.')] }),
      ]);
      const all = await store.annotations.listOf(ada, 'ferry');
      const { article } = (await store.findArticle('ferry')) ?? {};
      const { text } = articleText(article?.passages ?? []);
      expect(all.map(({ id }) => id)).toContain(stored.id);
      for (const { target, orphaned } of all) {
        expect(orphaned).toBeNull();
        const { start, end } = target.selector.position;
        expect(text.slice(start, end)).toBe(target.selector.quote.exact);
      }
    });
  });

  describe('a change', () => {
    it('counts, and leaves what it doesn’t name', async () => {
      const { id } = await add(marking('the lights', { note: 'Why' }));
      expect(await change(id, { colour: 'green' })).toMatchObject({
        outcome: 'changed',
        joined: false,
        annotation: { colour: 'green', note: 'Why', revision: 2 },
      });
      expect(await change(id, { note: { from: 'Why', to: null } })).toMatchObject({
        annotation: { colour: 'green', note: null },
      });
    });

    it('of a note that another device changed meanwhile keeps both', async () => {
      const { id } = await add(marking('the lights', { note: 'First' }));
      await change(id, { note: { from: 'First', to: 'From the phone' } });
      expect(await change(id, { note: { from: 'First', to: 'From the desk' } })).toMatchObject({
        joined: true,
        annotation: { note: 'From the phone\n\nFrom the desk' },
      });
      expect(await change(id, { note: { from: 'First', to: null } })).toMatchObject({
        annotation: { note: 'From the phone\n\nFrom the desk' },
      });
    });

    it('brings back what another device removed', async () => {
      const { id } = await add(marking('the lights'));
      await store.annotations.remove(ada, id, randomUUID());
      expect(await store.annotations.listOf(ada, 'ferry')).toEqual([]);
      await change(id, { note: { from: null, to: 'Still of use' } });
      expect((await only()).note).toBe('Still of use');
    });
  });

  it('is had back after it was removed', async () => {
    const made = await add(marking('the lights', { note: 'Mine' }));
    expect(await store.annotations.remove(ada, made.id, randomUUID())).toEqual({ outcome: 'removed' });
    expect(await store.annotations.remove(ada, made.id, randomUUID())).toEqual({ outcome: 'absent' });
    expect(await store.annotations.counts(ada)).toMatchObject({ total: 0 });
    expect(await store.annotations.restore(ada, made.id, randomUUID())).toMatchObject({
      outcome: 'restored',
      annotation: { note: 'Mine', created: made.created },
    });
    expect((await only()).note).toBe('Mine');
  });

  describe('a new state of the article', () => {
    it('moves highlights to where their words are now', async () => {
      await add(marking('We have missed the lights'));
      await save({
        headline: 'Ferry is back',
        passages: [paragraph('p9', 'An editor’s note.'), ...passages],
      });
      const moved = await only();
      const text = articleText([paragraph('p9', 'An editor’s note.'), ...passages]).text;
      const { position, passageId, quote } = moved.target.selector;
      expect(text.slice(position.start, position.end)).toBe(quote.exact);
      expect(passageId).toBe('p2');
      expect(moved).toMatchObject({ orphaned: null, target: { source: { headline: 'Ferry is back' } } });
    });

    it('makes an orphan, with its old words, of one whose words are gone; and finds it when they are back', async () => {
      await add(marking('“We have missed the lights,”'));
      const [first, , third] = passages;
      if (!first || !third) throw new Error('The passages changed');
      await save({ passages: [first, third] });
      const orphan = await only();
      expect(orphan.orphaned).not.toBeNull();
      expect(orphan.target.selector.quote.exact).toBe('“We have missed the lights,”');
      await save({});
      expect((await only()).orphaned).toBeNull();
    });

    it('that takes the article away and brings it again loses none', async () => {
      const { id } = await add(marking('the lights', { note: 'Mine' }));
      await store.removeArticle(commandLinePermission(), 'ferry');
      const listed = await store.annotations.list(ada, { limit: 10 });
      expect(listed).toMatchObject({
        ok: true,
        items: [{ annotation: { id, note: 'Mine', target: { source: { slug: 'ferry' } } }, article: null }],
      });
      expect((await only()).orphaned).not.toBeNull();
      await save({});
      expect(await only()).toMatchObject({ id, orphaned: null });
    });

    it('leaves alone what another article of the same slug doesn’t say', async () => {
      await add(marking('the lights'));
      await store.removeArticle(commandLinePermission(), 'ferry');
      await save({ passages: [paragraph('p1', 'Something else altogether.')] });
      expect((await only()).orphaned).not.toBeNull();
    });
  });

  describe('the list', () => {
    const listed = async (query: Omit<Parameters<Store['annotations']['list']>[1], 'limit'>, limit = 10) => {
      const page = await store.annotations.list(ada, { ...query, limit });
      if (!page.ok) throw new Error(page.reason);
      return page;
    };
    const wordsOf = async (query: Parameters<typeof listed>[0]) =>
      (await listed(query)).items.map(({ annotation }) => annotation.target.selector.quote.exact);

    beforeEach(async () => {
      const at = (day: number) => ({ created: `2024-01-0${day}T00:00:00.000Z` });
      await add(marking('The night ferry', at(1)));
      await add(marking('the lights', { ...at(2), note: 'Élan, 100 %', colour: 'pink' }));
      await add(marking('dusk', at(3)));
      await add(marking('an hour', at(3)));
      await save({ stories: [{ slug: 'sea', title: 'The sea' }] });
    });

    it('is newest first, whole over pages of any size', async () => {
      const whole = (await listed({})).items.map(({ annotation }) => annotation.id);
      expect(whole).toHaveLength(4);
      for (const limit of [1, 2, 3]) {
        const ids: string[] = [];
        let after: string | null = null;
        do {
          const page: Awaited<ReturnType<typeof listed>> = await listed(after ? { after } : {}, limit);
          ids.push(...page.items.map(({ annotation }) => annotation.id));
          after = page.next;
        } while (after !== null);
        expect(ids).toEqual(whole);
      }
      expect(await store.annotations.list(ada, { limit: 1, after: 'nonsense' })).toEqual({
        ok: false,
        reason: 'bad-cursor',
      });
    });

    it('is filtered by article, story, colour, words and what is lost', async () => {
      expect(await wordsOf({ colour: 'pink' })).toEqual(['the lights']);
      expect(await wordsOf({ words: 'elan lights' })).toEqual(['the lights']);
      expect(await wordsOf({ words: 'FERRY night' })).toEqual(['The night ferry']);
      expect(await wordsOf({ words: '%' })).toHaveLength(4);
      expect(await wordsOf({ story: 'sea' })).toHaveLength(4);
      expect(await wordsOf({ story: 'land' })).toEqual([]);
      expect(await wordsOf({ article: 'ferry', colour: 'green' })).toEqual([]);
      expect(await wordsOf({ orphaned: true })).toEqual([]);
    });

    it('counts what there is to filter by', async () => {
      expect(await store.annotations.counts(ada)).toEqual({
        total: 4,
        orphaned: 0,
        colours: { yellow: 3, green: 0, blue: 0, pink: 1 },
        articles: [{ slug: 'ferry', headline: 'Ferry returns', count: 4 }],
        stories: [{ slug: 'sea', title: 'The sea' }],
      });
    });
  });

  it('is forgotten with its reader', async () => {
    await add(marking('the lights'));
    await store.readers.forget(ada);
    const again = await store.readers.make('token-of-ada');
    expect(await store.annotations.counts(again)).toMatchObject({ total: 0 });
  });
});
