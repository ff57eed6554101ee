import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { type Clients, openClients } from '../engine/clients';
import { describeOnEachEngine } from '../each-engine.testing';
import { findReader, forgetReader, makeReader, type ReaderId } from './readers';
import { writeOnce } from './write-once';

describeOnEachEngine((engine) => {
  let clients: Clients;
  beforeEach(async () => {
    clients = await openClients(await engine.newDatabase());
  });
  afterEach(() => clients.close());

  describe('a reader', () => {
    it('is known by the token alone, which is nowhere in the database', async () => {
      const reader = await makeReader(clients, 'token-of-ada');
      expect(await findReader(clients, 'token-of-ada')).toBe(reader);
      expect(await findReader(clients, 'token-of-bob')).toBeNull();
      const rows = await clients.read.reader.findMany();
      expect(JSON.stringify(rows)).not.toContain('token-of-ada');
    });

    it('is one, though two first writes come at once', async () => {
      const readers = await Promise.all([1, 2, 3].map(() => makeReader(clients, 'token')));
      expect(new Set(readers).size).toBe(1);
      expect(await clients.read.reader.count()).toBe(1);
    });

    it('is forgotten with all that was stored', async () => {
      const reader = await makeReader(clients, 'token');
      await writeOnce(clients, reader, 'w1', z.string(), async () => 'done');
      await forgetReader(clients, reader);
      expect(await findReader(clients, 'token')).toBeNull();
      expect(await clients.read.writeReceipt.count()).toBe(0);
    });
  });

  describe('a write', () => {
    let reader: ReaderId;
    let done: number;
    const times = z.object({ times: z.int() });
    const work = async () => ({ times: ++done });
    beforeEach(async () => {
      reader = await makeReader(clients, 'token');
      done = 0;
    });

    it('is done once, however often it is sent, and answered the same', async () => {
      const answers = await Promise.all([1, 2, 3].map(() => writeOnce(clients, reader, 'w1', times, work)));
      expect(answers).toEqual([{ times: 1 }, { times: 1 }, { times: 1 }]);
      expect(done).toBe(1);
    });

    it('of another reader with the same id is another', async () => {
      await writeOnce(clients, reader, 'w1', times, work);
      const other = await makeReader(clients, 'other');
      expect(await writeOnce(clients, other, 'w1', times, work)).toEqual({ times: 2 });
    });

    it.each(['{"times":"once"}', '{"times":', 'null'])(
      'whose receipt reads %s is done again, and has a receipt then',
      async (answer) => {
        await clients.write((queries) =>
          queries.writeReceipt.create({ data: { readerId: reader, writeId: 'w1', answer } }),
        );
        expect(await writeOnce(clients, reader, 'w1', times, work)).toEqual({ times: 1 });
        expect(await writeOnce(clients, reader, 'w1', times, work)).toEqual({ times: 1 });
      },
    );

    it('that failed leaves no receipt, and is done when it is sent again', async () => {
      const failing = writeOnce(clients, reader, 'w1', times, () => Promise.reject(new Error('no')));
      await expect(failing).rejects.toThrow('no');
      expect(await writeOnce(clients, reader, 'w1', times, work)).toEqual({ times: 1 });
    });
  });
});
