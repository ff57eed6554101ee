import { expect, it } from 'vitest';
import { describeOnEachEngine } from '../each-engine.testing';
import { openClients } from '../engine/clients';
import { adapterFor, engineOf } from '../engine/database';
import { migrate } from './migrate';
import { migrationNames } from './migration-files';

const slow = 60_000;

describeOnEachEngine((engine) => {
  /** A library as it was while a draft had one list of changes, of whoever typed. */
  async function libraryOfBefore(people: string): Promise<string> {
    const url = await engine.newDatabase('empty');
    const names = migrationNames(engineOf(url));
    await migrate(url, undefined, {
      only: names.slice(
        0,
        names.findIndex((name) => /_keep_draft_edits_apart$/.test(name)),
      ),
    });
    const bytes = engine.name === 'SQLite' ? `x'00'` : `'\\x00'::bytea`;
    const draft = (id: string, by: string, changes: string) =>
      `('${id}', 'Ferry', '${by}', '{}', 'a.html', 'text/html', ${bytes}, true, false, ${changes})`;
    const connection = await adapterFor(url).connect();
    await connection.executeScript(`
      ${people}
      INSERT INTO "UnpublishedArticle"
        ("id", "headline", "by", "draft", "fileName", "mediaType", "bytes", "suggests", "settlesStories", "changes")
      VALUES ${[
        draft('of-ada', 'Ada', `'{"headline":{"was":"a","now":"b"}}'`),
        draft('of-nobody', 'Gone', `'{"headline":{"was":"c","now":"d"}}'`),
        draft('untouched', 'Ada', 'NULL'),
      ].join(', ')}`);
    await connection.dispose();
    await migrate(url);
    return url;
  }
  async function rows(url: string) {
    const { read, close } = await openClients(url);
    const edits = await read.draftEdit.findMany({ orderBy: { draftId: 'asc' } });
    const drafts = await read.unpublishedArticle.count();
    await close();
    return { drafts, edits: edits.map(({ draftId, personId, changes }) => [draftId, personId, changes]) };
  }

  it(
    'what was typed into drafts stays: its author’s, or else the first admin’s',
    { timeout: slow },
    async () => {
      const person = (id: string, name: string, role: string, day: string) =>
        `('${id}', '${name}', '${id}@news.example', '${role}', '2026-11-${day} 10:00:00')`;
      const url = await libraryOfBefore(`
      INSERT INTO "Person" ("id", "name", "email", "role", "createdAt")
      VALUES ${[
        person('reader', 'Ada', 'reader', '01'),
        person('ada', 'Ada', 'editor', '02'),
        person('late', 'Late', 'admin', '04'),
        person('first', 'First', 'admin', '03'),
      ].join(', ')};`);
      expect(await rows(url)).toEqual({
        drafts: 3,
        edits: [
          ['of-ada', 'ada', '{"headline":{"was":"a","now":"b"}}'],
          ['of-nobody', 'first', '{"headline":{"was":"c","now":"d"}}'],
        ],
      });
    },
  );

  it('drafts stay where nobody is left whose what was typed could be', { timeout: slow }, async () => {
    expect(await rows(await libraryOfBefore(''))).toEqual({ drafts: 3, edits: [] });
  });
});
