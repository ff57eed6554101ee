import { describe, expect, it } from 'vitest';
import { Overloaded, RenderQueue } from './render-queue';

const options = { atOnce: 2, waiting: 6, waitingOfOne: 4, longestMs: 10_000 };

function work() {
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const make = (name: string) => () => {
    begun.push(name);
    return new Promise<string>((resolve) => ends.push(() => resolve(name)));
  };
  return { begun, make, endNext: () => ends.shift()?.() };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 5));

describe('RenderQueue', () => {
  it('works at so many at once, and lets those who ask take turns', async () => {
    const queue = new RenderQueue(options);
    const { begun, make, endNext } = work();
    const done = ['a1', 'a2', 'a3', 'a4', 'b1', 'a5', 'c1'].map((name) =>
      queue.run(name[0] ?? '', make(name)),
    );
    await turn();
    expect(begun).toEqual(['a1', 'a2']);
    for (let index = 0; index < 7; index += 1) {
      endNext();
      await turn();
    }
    expect(await Promise.all(done)).toHaveLength(7);
    expect(begun).toEqual(['a1', 'a2', 'a3', 'b1', 'c1', 'a4', 'a5']);
    expect(queue.length).toBe(0);
  });

  it('refuses at once what would wait too long, of one and of all', async () => {
    const queue = new RenderQueue(options);
    const { make } = work();
    const ask = (who: string) => queue.run(who, make(who));
    for (let index = 0; index < 6; index += 1) void ask('a');
    await expect(ask('a')).rejects.toBeInstanceOf(Overloaded);
    void ask('b');
    void ask('b');
    await expect(ask('c')).rejects.toBeInstanceOf(Overloaded);
  });

  it('lets nobody wait longer than so long, and takes the next where one is stuck or fails', async () => {
    const queue = new RenderQueue({ ...options, atOnce: 1, longestMs: 20 });
    const { make, endNext } = work();
    const stuck = queue.run('a', make('a'));
    const waiting = queue.run('b', make('b'));
    await expect(stuck).rejects.toBeInstanceOf(Overloaded);
    await expect(waiting).rejects.toBeInstanceOf(Overloaded);
    expect(queue.length).toBe(0);
    endNext();
    await turn();
    await expect(queue.run('c', () => Promise.reject(new Error('c')))).rejects.toThrow('c');
    expect(await queue.run('d', async () => 'd')).toBe('d');
  });
});
