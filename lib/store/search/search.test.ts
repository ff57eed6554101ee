import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { commandLinePermission } from '../../auth/permission';
import type { ArticleDraft, Passage } from '../../article/article';
import { parseQuery } from '../../search/parse-query';
import { adapterFor } from '../engine/database';
import { describeOnEachEngine } from '../each-engine.testing';
import { openStore } from '../open-store';
import { sampleDraft, sampleSource } from '../sample-draft.testing';
import type { Store } from '../open-store';

const passages = (texts: string[]): Passage[] =>
  texts.map((text, at) => ({ id: `p${at + 1}`, kind: 'paragraph', runs: [{ text }] }));

/** An article of these paragraphs and nothing else that could be found. */
const article = (headline: string, texts: string[], changes: Partial<ArticleDraft> = {}): ArticleDraft =>
  sampleDraft({
    headline,
    standfirst: null,
    byline: null,
    publisher: null,
    url: null,
    language: 'en',
    passages: passages(texts),
    pullQuotes: [],
    moments: [],
    stories: [],
    ...changes,
  });

describeOnEachEngine((engine) => {
  let databaseUrl: string;
  let store: Store;

  const save = async (...drafts: ArticleDraft[]) => {
    for (const draft of drafts)
      await store.saveArticle(commandLinePermission(), draft, sampleSource(draft.headline));
  };
  function queryOf(typed: string) {
    const parsed = parseQuery(typed);
    if (!parsed.ok) throw new Error(parsed.faults.map(({ reason }) => reason).join());
    return parsed.query;
  }
  async function find(typed: string, after?: string) {
    const searched = await store.search.find(queryOf(typed), { limit: 10, after, reader: null });
    if (!searched.ok) throw new Error(searched.reason);
    return searched.found;
  }
  const headlines = async (typed: string) => (await find(typed)).articles.map(({ card }) => card.headline);
  const places = async (typed: string) =>
    (await find(typed)).articles.flatMap((found) => found.places.map(({ passageId }) => passageId));
  const marked = async (typed: string) =>
    (await find(typed)).articles
      .flatMap(({ headline, places }) => [...headline, ...places.flatMap(({ pieces }) => pieces)])
      .filter((piece) => piece.marked)
      .map(({ text }) => text);
  async function execute(sql: string): Promise<void> {
    const connection = await adapterFor(databaseUrl).connect();
    await connection.executeScript(sql);
    await connection.dispose();
  }

  beforeEach(async () => {
    databaseUrl = await engine.newDatabase();
    store = await openStore({ databaseUrl });
  });
  afterEach(() => store.close());

  describe('a search', () => {
    it('finds the passage, marks its words, and links to them', async () => {
      await save(article('At sea', ['Nothing here.', 'The old ferry sailed to the island at dawn.']));
      const [found] = (await find('ferry island')).articles;
      expect(found?.places).toHaveLength(1);
      expect(found?.places[0]).toMatchObject({
        passageId: 'p2',
        fragment: 'p2:~:text=The%20old-,ferry,-sailed%20to%20the',
      });
      expect(await marked('ferry island')).toEqual(['ferry', 'island']);
    });

    it('finds headline, standfirst, byline, speakers and moments', async () => {
      await save(sampleDraft());
      for (const word of ['first ferry', 'hour away', 'reporter', 'captain island', 'sailed at seven']) {
        expect(await headlines(word), word).toEqual(['First ferry in 12 years sails']);
      }
      expect((await find('"last ferry"')).articles[0]?.places).toMatchObject([
        { kind: 'moment', label: '2011', passageId: 'p1' },
      ]);
      expect((await find('captain "so did"')).articles[0]?.places).toMatchObject([
        { kind: 'quote', label: 'The captain', passageId: 'p3' },
      ]);
    });

    it('puts what is in the headline first, then what says it most closely', async () => {
      await save(
        article('Weather', ['The bridge was closed for a week, and a long time later came the report.']),
        article('Bridge report', ['Two pages.']),
        article('Money', ['The bridge report is here.', 'Another bridge report.']),
      );
      expect(await headlines('bridge report')).toEqual(['Bridge report', 'Money', 'Weather']);
    });

    it('finds words that stand apart in a headline and a passage of its article', async () => {
      await save(article('Talks in Moscow', ['The minister left early.']), article('Talks', ['Rain.']));
      expect(await headlines('moscow minister')).toEqual(['Talks in Moscow']);
    });

    it('finds words that stand in different passages, and shows a passage for each', async () => {
      await save(
        article('One', ['The ferry left.', 'It rained all day.', 'At the lighthouse nobody waited.']),
        article('Two', ['The ferry left.', 'It rained.']),
      );
      const { articles } = await find('ferry lighthouse ');
      expect(articles.map(({ card, missing }) => [card.headline, missing])).toEqual([
        ['One', []],
        ['Two', ['lighthouse']],
      ]);
      expect(articles[0]?.places.map(({ passageId }) => passageId)).toEqual(['p1', 'p3']);
    });

    it('puts articles with a rare word before those with a common one, and words side by side first', async () => {
      const common = Array.from({ length: 12 }, (_, at) => article(`Common ${at}`, ['A council met here.']));
      await save(
        ...common,
        article('Rare', ['A zeppelin came.']),
        article('Apart', ['The night was long, and much later in the day there came a boat.']),
        article('Near', ['The day was long, and much later in the dark there came a night boat.']),
      );
      expect((await headlines('council zeppelin train '))[0]).toBe('Rare');
      expect(await headlines('night boat ')).toEqual(['Near', 'Apart']);
    });

    it('leaves out what no article has, and says so', async () => {
      await save(article('Harbour', ['The harbour council met.']));
      const found = await find('qqqqqqqqq harbour council ');
      expect(found).toMatchObject({ leftOut: ['qqqqqqqqq'], articles: [{ missing: [] }] });
      expect(await find('qqqqqqqqq ')).toMatchObject({ leftOut: ['qqqqqqqqq'], articles: [] });
      expect(await find('"council harbour" met ')).toMatchObject({
        leftOut: ['"council harbour"'],
        articles: [{ card: { headline: 'Harbour' } }],
      });
      expect((await find('"council harbour"')).articles).toEqual([]);
    });

    it('answers a question of a hundred words, by the rarest of them', async () => {
      await save(
        article('Tunnel', ['Engineers measured the tunnel.', 'Water had come in through its roof.']),
        article('Market', ['People bought bread at the market.', 'It was cold.']),
      );
      const padding = Array.from({ length: 85 }, (_, at) => `unheard${at}`).join(' ');
      const question = `Why did people say that so much water came through the roof of the tunnel ${padding}?`;
      expect((await headlines(question)).slice(0, 1)).toEqual(['Tunnel']);
      const scored = await store.search.rank(queryOf(question), 100);
      expect(scored.map(({ slug }) => slug)).toEqual(['tunnel', 'market']);
      expect(scored[0]?.score).toBeGreaterThan(scored[1]?.score ?? 0);
    });

    it('keeps to filters and minus words in what has only some of the words', async () => {
      await save(
        article('Old', ['A zeppelin.'], { publishedAt: '2001-01-01' }),
        article('New', ['A zeppelin.'], { publishedAt: '2023-01-01' }),
        article('Bridge', ['A zeppelin, a bridge.'], { publishedAt: '2023-01-01' }),
      );
      expect(await headlines('zeppelin council after:2020 -bridge')).toEqual(['New']);
    });

    it('finds phrases in their order, and a word before it is typed to its end', async () => {
      await save(article('One', ['The night ferry came.']), article('Two', ['A ferry by night.']));
      expect(await headlines('"night ferry"')).toEqual(['One']);
      expect((await headlines('night ferry')).sort()).toEqual(['One', 'Two']);
      expect((await headlines('nig')).sort()).toEqual(['One', 'Two']);
      expect(await headlines('nig ')).toEqual([]);
    });

    it('never takes two texts of an article for one phrase', async () => {
      await save(article('Ends with night', ['x'], { standfirst: 'Ferry begins.' }));
      expect(await headlines('"night ferry"')).toEqual([]);
    });

    it('leaves out what has a word with a minus', async () => {
      await save(article('One', ['Ferry and bridge.']), article('Two', ['Ferry and bus.']));
      expect(await headlines('ferry -bridge')).toEqual(['Two']);
      expect(await headlines('ferry -"and bus"')).toEqual(['One']);
    });

    it('leaves out an article for a word in another of its passages, or in its headline', async () => {
      await save(
        article('One', ['A ferry.', 'A bridge.']),
        article('Two', ['A ferry.', 'A bus.']),
        article('Three of bridges', ['A ferry.', 'A bus.']),
        article('Four', ['A bridge.'], { publishedAt: '2024-01-01' }),
      );
      expect(await headlines('ferry -bridge')).toEqual(['Two']);
    });

    it('goes on to older articles where the newest are all left out', async () => {
      const many = Array.from({ length: 3 }, (_, at) =>
        article(`New ${at}`, [...Array.from({ length: 100 }, () => 'A ferry.'), 'A bridge.']),
      );
      await save(...many, article('Old', ['A ferry.'], { publishedAt: '2001-01-01' }));
      expect(await headlines('ferry -bridge')).toEqual(['Old']);
    });

    it('asks for publisher, byline, story and date', async () => {
      const party = (name: string) => ({ name, url: null });
      await save(
        article('Old', ['Ferry.'], { publishedAt: '2011-02-03', byline: party('Mara Quill') }),
        article('New', ['Ferry.'], {
          publishedAt: '2023-04-25',
          publisher: party('The Harbour Post'),
          stories: [{ slug: 'pier', title: 'The old pier' }],
        }),
      );
      expect(await headlines('ferry from:quill')).toEqual(['Old']);
      expect(await headlines('ferry from:"harbour post"')).toEqual(['New']);
      expect(await headlines('ferry from:"post harbour"')).toEqual([]);
      expect(await headlines('ferry -from:quill')).toEqual(['New']);
      expect(await headlines('story:pier')).toEqual(['New']);
      expect(await headlines('ferry story:"old pier"')).toEqual(['New']);
      expect(await headlines('ferry story:"OLD Pier"')).toEqual(['New']);
      expect((await find('ferry story:tower')).unknownStory).toBe('tower');
      expect(await headlines('before:2011-02-03')).toEqual([]);
      expect(await headlines('before:2011-02-04')).toEqual(['Old']);
      expect(await headlines('ferry after:2011-02-04')).toEqual(['New']);
      expect(await headlines('after:2023-04-25 ferry')).toEqual(['New']);
    });

    it('finds forms of a word, by the language of the article', async () => {
      await save(
        article('English', ['They were sailing to the islands.']),
        article('Deutsch', ['Die Häuser am Fluß waren größer.'], { language: 'de' }),
        article('Русский', ['Министры обсудили перемирие ещё раз.'], { language: 'ru' }),
        article('Türkçe', ['İstanbul’daki ışıklar söndü.'], { language: 'tr' }),
        article('عربي', ['اجتمع الوزراءُ في المدينة'], { language: 'ar', direction: 'rtl' }),
      );
      const cases: Record<string, string[]> = {
        English: ['sailed island', 'SAILS'],
        Deutsch: ['haus', 'hauser fluss', 'GRÖSSER'],
        Русский: ['министр', 'перемирия', 'еще'],
        Türkçe: ['istanbul', 'ISIK', 'ışıklar', 'İSTANBUL'],
        عربي: ['وزراء', 'مدينه', 'المَدينة'],
      };
      for (const [headline, queries] of Object.entries(cases)) {
        for (const query of queries) expect(await headlines(`${query} `), query).toEqual([headline]);
      }
      expect(await marked('sailed ')).toEqual(['sailing']);
    });

    it('finds words of scripts that have no spaces', async () => {
      await save(
        article('中文', ['四国外长在莫斯科举行会谈。'], { language: 'zh' }),
        article('日本', ['東京でサミットが開かれた。'], { language: 'ja' }),
        article('ไทย', ['การประชุมที่กรุงเทพ'], { language: 'th' }),
      );
      expect(await headlines('莫斯科')).toEqual(['中文']);
      expect(await headlines('谈')).toEqual(['中文']);
      expect(await headlines('科莫')).toEqual([]);
      expect(await marked('莫斯科')).toEqual(['莫斯科']);
      expect(await headlines('サミット')).toEqual(['日本']);
      expect(await headlines('ประชุม')).toEqual(['ไทย']);
    });

    it('corrects a word that nothing has, and says so', async () => {
      await save(article('Harbour', ['The harbour council met about the breakwater.']));
      expect(await find('harbuor breakwatr ')).toMatchObject({
        corrected: [
          { typed: 'harbuor', meant: 'harbour' },
          { typed: 'breakwatr', meant: 'breakwater' },
        ],
        articles: [{ card: { headline: 'Harbour' } }],
      });
      expect(await find('zzzzzzz ')).toMatchObject({ corrected: [], articles: [] });
      expect((await find('"harbuor"')).articles).toEqual([]);
    });

    it('gives every article once, page by page, however common the word', async () => {
      const count = 60;
      for (let at = 0; at < count; at += 1) {
        const publishedAt = `${2000 + (at % 20)}-01-01`;
        await save(
          article(`Ferry ${at}`, ['A ferry.', 'One ferry.', 'Two ferry.', 'A ferry again.'], { publishedAt }),
        );
      }
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const found = await find('ferry', after);
        seen.push(...found.articles.map(({ card }) => card.slug));
        after = found.next ?? undefined;
      } while (after);
      expect(new Set(seen).size).toBe(count);
      expect(seen).toHaveLength(count);
      const parsed = parseQuery('ferry');
      if (!parsed.ok) throw new Error();
      const bad = await store.search.find(parsed.query, { limit: 10, after: 'x', reader: null });
      expect(bad).toEqual({ ok: false, reason: 'bad-cursor' });
    });

    it('answers whatever is typed', { timeout: 60_000 }, async () => {
      await save(sampleDraft());
      const hostile = fc.constantFrom(
        '"',
        '*',
        'NEAR(',
        ' AND ',
        ' NOT ',
        "'",
        '\\',
        ':',
        '&',
        '|',
        '!',
        '<->',
        '(',
        ')',
        '{',
        '^',
        '-',
        '+',
        'from:',
        'story:',
        '%',
        '_',
        'ferry',
      );
      const typed = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 40 }),
        fc.array(hostile).map((parts) => parts.join('')),
      );
      await fc.assert(
        fc.asyncProperty(typed, async (text) => {
          const parsed = parseQuery(text.replaceAll('\0', ' '));
          if (!parsed.ok) return;
          expect((await store.search.find(parsed.query, { limit: 5, reader: null })).ok).toBe(true);
        }),
        { numRuns: 150 },
      );
    });
  });

  describe("a reader's notes", () => {
    it('are found by the reader alone, until they are removed', async () => {
      const { slug } = await store.saveArticle(
        commandLinePermission(),
        article('Pier', ['The pier was rebuilt.']),
        sampleSource(),
      );
      const [mine, theirs] = [await store.readers.make('a'), await store.readers.make('b')];
      const id = '11111111-1111-4111-8111-111111111111';
      await store.annotations.add(
        mine,
        [
          {
            id,
            colour: 'yellow',
            note: 'Ask grandmother about this',
            target: {
              source: { slug, headline: 'Pier' },
              selector: {
                quote: { exact: 'pier', prefix: 'The ', suffix: ' was rebuilt.' },
                position: { start: 4, end: 8 },
                passageId: 'p1',
              },
            },
          },
        ],
        '22222222-2222-4222-8222-222222222222',
      );
      const parsed = parseQuery('grandmother');
      if (!parsed.ok) throw new Error();
      const notesOf = async (reader: typeof mine | null) => {
        const searched = await store.search.find(parsed.query, { limit: 10, reader });
        return searched.ok ? searched.found.notes.map((note) => note.id) : null;
      };
      expect(await notesOf(mine)).toEqual([id]);
      expect(await notesOf(theirs)).toEqual([]);
      expect(await notesOf(null)).toEqual([]);
      await store.annotations.remove(mine, id, '33333333-3333-4333-8333-333333333333');
      expect(await notesOf(mine)).toEqual([]);
    });

    it('are read as far as there is time for, the newest first', async () => {
      const mine = await store.readers.make('a');
      const noted = (at: number, note: string) => ({
        id: `11111111-1111-4111-8111-${String(at).padStart(12, '0')}`,
        colour: 'yellow' as const,
        note,
        created: new Date(Date.UTC(2024, 0, 1, 0, 0, at)).toISOString(),
        target: {
          source: { slug: 'elsewhere', headline: 'Elsewhere' },
          selector: {
            quote: { exact: `words ${at}`, prefix: '', suffix: '' },
            position: { start: at, end: at + 7 },
            passageId: 'p1',
          },
        },
      });
      // A million characters together, in the longest notes that can be written.
      const long = Array.from({ length: 51 }, (_, at) => noted(at + 1, 'words '.repeat(3_333)));
      const all = [noted(0, 'Ask grandmother'), ...long, noted(59, 'Ask grandfather')];
      await store.annotations.add(mine, all, '22222222-2222-4222-8222-222222222222');
      const notesFor = async (typed: string) => {
        const searched = await store.search.find(queryOf(typed), { limit: 10, reader: mine });
        return searched.ok ? searched.found.notes.length : null;
      };
      expect(await notesFor('grandfather')).toBe(1);
      expect(await notesFor('grandmother')).toBe(0);
    });
  });

  describe('the index', () => {
    const faults = async () => {
      const found: string[] = [];
      for await (const { slug, fault } of store.search.check()) found.push(`${slug}: ${fault}`);
      return found;
    };

    it('follows an article that changes, and forgets one that goes', async () => {
      const url = 'https://example.org/a';
      await save(article('Harbour', ['An old lantern.'], { url }));
      expect(await places('lantern')).toEqual(['p1']);
      await save(article('Harbour', ['A new quay.'], { url }));
      expect(await headlines('lantern ')).toEqual([]);
      expect(await headlines('quay')).toEqual(['Harbour']);
      expect(await faults()).toEqual([]);
      const [card] = (await find('quay')).articles;
      await store.removeArticle(commandLinePermission(), card?.card.slug ?? '');
      expect(await headlines('quay')).toEqual([]);
      expect(await faults()).toEqual([]);
    });

    it('is found wrong where something else has changed it, and made anew', async () => {
      await save(sampleDraft(), article('Quay', ['A quay.', 'A lantern.']));
      expect(await faults()).toEqual([]);
      const key = engine.name === 'SQLite' ? 'rowid' : '"id"';
      await execute(
        `DELETE FROM "SearchIndex" WHERE ${key} = (SELECT "id" FROM "SearchArticle" WHERE "articleId" = 2)`,
      );
      expect(await faults()).toEqual(['quay: it is not found by its words']);
      await execute(
        `UPDATE "Passage" SET "text" = 'x', "content" = replace("content", 'lantern', 'lamp') WHERE "articleId" = 2 AND "position" = 1`,
      );
      expect(await faults()).toContain('quay: it is in the index with other words');
      await execute(`DELETE FROM "SearchWord" WHERE "word" = 'captain'`);
      await execute(`DELETE FROM "SearchArticle" WHERE "articleId" = 1`);
      await execute(`UPDATE "SearchTerm" SET "articles" = 7 WHERE "term" = 'en_quay'`);
      expect(await faults()).toEqual(
        expect.arrayContaining([
          'first-ferry-in-12-years-sails: it is not in the index',
          expect.stringContaining('words are counted wrong'),
        ]),
      );
      expect(await store.search.rebuild()).toBe(2);
      expect(await faults()).toEqual([]);
      expect(await headlines('lamp')).toEqual(['Quay']);
    });

    it('reads no more of an article than a page of results has time for', async () => {
      const long = `A lantern. ${'words '.repeat(8_000)}`;
      await save(
        article(
          'Quay',
          Array.from({ length: 4 }, () => long),
        ),
      );
      expect(await places('lantern')).toHaveLength(2);
      // Stored before passages had a limit.
      await save(article('Pier', [`${'words '.repeat(20_000)} zenith.`]));
      expect(await headlines('zenith')).toEqual(['Pier']);
      expect(await places('zenith')).toEqual([]);
    });

    it('is right for a headline without words, and forgets words that no article has', async () => {
      await save(article('???', ['…'], { slug: 'signs' }), article('Quay', ['A lantern.'], { slug: 'quay' }));
      expect(await faults()).toEqual([]);
      expect((await find('lanturn ')).corrected).toEqual([{ typed: 'lanturn', meant: 'lantern' }]);
      await store.removeArticle(commandLinePermission(), 'quay');
      expect(await find('lanturn ')).toMatchObject({ corrected: [], articles: [] });
      expect(await faults()).toEqual([]);
    });

    it('is made of a library from before there was one', async () => {
      await save(article('Quay', ['A quay.']), article('Pier', ['A pier.']));
      await execute(
        `DELETE FROM "SearchArticle"; DELETE FROM "SearchTerm"; DELETE FROM "SearchWord"; DELETE FROM "SearchGram"; UPDATE "Article" SET "indexedAs" = 0`,
      );
      if (engine.name === 'SQLite')
        await execute(`INSERT INTO "SearchIndex" ("SearchIndex") VALUES ('delete-all')`);
      expect(await headlines('quay')).toEqual([]);
      expect(await store.search.indexPending()).toBe(2);
      expect(await store.search.indexPending()).toBe(0);
      expect(await headlines('quay')).toEqual(['Quay']);
      expect(await faults()).toEqual([]);
    });
  });
});
