/** A worker that goes wrong in every way, to try out that it is stopped. */
import { answerJobs } from './answer-jobs';

const keep: unknown[] = [];

answerJobs(
  {
    echo: (value: unknown) => value,
    pid: () => process.pid,
    loop: () => {
      for (;;);
    },
    backtrack: () => /^(a+)+$/.test(`${'a'.repeat(60)}b`),
    hogHeap: () => {
      for (;;) keep.push({ of: [keep.length] });
    },
    hogBuffers: () => {
      for (;;) keep.push(new Uint8Array(10_000_000).fill(1));
    },
    hogText: () => {
      for (let text = 'x'; ; text += text) keep.push(text.replace(/x/g, 'yy').split(''));
    },
    recurse: function again(): number {
      return again() + 1;
    },
    leave: () => process.exit(),
    throw: () => {
      throw new Error('a slip');
    },
    function: () => () => 1,
  },
  256 * 1024 * 1024,
);
