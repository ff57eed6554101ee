import { expect, it } from 'vitest';
import { inTurn } from './in-turn';

it('begins a piece of work when the one before is done, held or not', async () => {
  const turn = inTurn();
  const seen: string[] = [];
  const work = (name: string, fails = false) =>
    turn(async () => {
      seen.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, 1));
      seen.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    });
  const all = await Promise.allSettled([work('a'), work('b', true), work('c')]);
  expect(all.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(seen).toEqual(['a begins', 'a ends', 'b begins', 'b ends', 'c begins', 'c ends']);
});
