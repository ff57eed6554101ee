import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import type { NewAnnotation } from './annotations/annotation-types';
import { type Clients, openClients } from '../engine/clients';
import { describeOnEachEngine } from '../each-engine.testing';
import { addAnnotations, changeAnnotation } from './annotations/save-annotations';
import { isOverQuota, OverQuota, quotas } from './reader-quotas';
import { makeReader, type ReaderId } from './readers';
import { writeOnce } from './write-once';
import { makeTag } from './readings/tags';

describeOnEachEngine((engine) => {
  let clients: Clients;
  let reader: ReaderId;
  beforeEach(async () => {
    clients = await openClients(await engine.newDatabase());
    reader = await makeReader(clients, 'token');
  });
  afterEach(() => clients.close());

  const marked = (note: string | null): NewAnnotation => ({
    id: randomUUID(),
    colour: 'yellow',
    note,
    target: {
      source: { slug: 'elsewhere', headline: 'Elsewhere' },
      selector: {
        quote: { exact: 'words', prefix: '', suffix: '' },
        position: { start: 0, end: 5 },
        passageId: 'p1',
      },
    },
  });

  /** Copies one highlight within the database: so many would take long one by one. */
  async function fill(count: number, note: string | null): Promise<void> {
    const first = marked(note);
    await addAnnotations(clients, reader, [first], randomUUID());
    const own = '"readerId", "articleSlug", "articleHeadline", "exact", "prefix", "suffix", "start", "end"';
    const rest = '"passageId", "colour", "note", "words", "revision", "createdAt", "modifiedAt"';
    await clients.read.$executeRawUnsafe(
      `WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < ${count - 1})
       INSERT INTO "Annotation" ("id", ${own}, ${rest})
       SELECT 'copy ' || n.x, ${own}, ${rest} FROM "Annotation" CROSS JOIN n WHERE "id" = '${first.id}'`,
    );
  }

  describe('a reader who keeps very much', () => {
    it('adds no highlight beyond the number, and what was sent with it is not stored either', async () => {
      await fill(quotas.annotations - 1, null);
      const two = [marked(null), marked(null)];
      await expect(addAnnotations(clients, reader, two, randomUUID())).rejects.toThrow(OverQuota);
      expect(await clients.read.annotation.count()).toBe(quotas.annotations - 1);
      const [added] = await addAnnotations(clients, reader, two.slice(1), randomUUID());
      expect(added?.outcome).toBe('added');
    });

    it('writes no notes beyond so much text, while others do', async () => {
      const long = 'n'.repeat(20_000);
      await fill(quotas.annotationText / long.length - 1, long);
      const made = marked(null);
      await addAnnotations(clients, reader, [made], randomUUID());
      const change = { note: { from: null, to: long } };
      await expect(changeAnnotation(clients, reader, made.id, change, randomUUID())).rejects.toThrow(
        OverQuota,
      );
      const other = await makeReader(clients, 'other');
      expect(await addAnnotations(clients, other, [marked(long)], randomUUID())).toHaveLength(1);
    });

    it('makes no tag beyond the number', async () => {
      const data = Array.from({ length: quotas.tags }, (_, at) => ({
        readerId: reader,
        key: `k${at}`,
        name: `k${at}`,
      }));
      await clients.read.tag.createMany({ data });
      const making = { name: 'one more', slugs: [] };
      await expect(makeTag(clients, reader, randomUUID(), making)).rejects.toThrow(/2,000 tags/);
      expect(await clients.read.tag.count()).toBe(quotas.tags);
    });
  });

  it('is known by another copy of the module too', async () => {
    vi.resetModules();
    const copy = await import('./reader-quotas');
    expect(copy.OverQuota).not.toBe(OverQuota);
    expect(isOverQuota(new copy.OverQuota('tags'))).toBe(true);
    expect(isOverQuota(new Error('another'))).toBe(false);
  });

  describe('receipts', () => {
    it('are dropped when they are old or many, some at each write', async () => {
      const old = new Date(Date.now() - 100 * 86_400_000);
      const row = (at: number) => ({ readerId: reader, writeId: `w${at}`, answer: '1' });
      await clients.read.writeReceipt.createMany({
        data: Array.from({ length: 650 }, (_, at) => ({ ...row(at), ...(at < 50 && { at: old }) })),
      });
      for (let at = 0; at < 3; at += 1)
        await writeOnce(clients, reader, randomUUID(), z.int(), async () => at);
      expect(await clients.read.writeReceipt.count({ where: { at: { equals: old } } })).toBe(0);
      expect(await clients.read.writeReceipt.count()).toBeLessThanOrEqual(501);
    });

    it('of answers that are long are not stored', async () => {
      await writeOnce(clients, reader, 'w1', z.string(), async () => 'x'.repeat(50_000));
      expect(await clients.read.writeReceipt.count()).toBe(0);
    });
  });
});
