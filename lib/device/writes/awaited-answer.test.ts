import { expect, it } from 'vitest';
import { awaitedAnswer } from './awaited-answer';

it('a save waits for the rest of the time that an answer has, however often it is put off', () => {
  let now = 5_000;
  const answer = awaitedAnswer(() => now);
  expect(answer.wait(1_000)).toBe(1_000);
  answer.sent();
  expect(answer.wait(1_000)).toBe(60_000);
  now += 50_000;
  expect(answer.wait(1_000)).toBe(10_000);
  now += 9_500;
  expect(answer.wait(1_000)).toBe(1_000);
  now += 500;
  expect(answer.wait(0)).toBe(0);
});

it('nothing waits for a form that was answered or saved', () => {
  const answer = awaitedAnswer(() => 0);
  answer.sent();
  answer.over();
  expect(answer.wait(1_000)).toBe(1_000);
});
