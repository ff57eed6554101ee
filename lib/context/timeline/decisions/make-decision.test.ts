import { describe, expect, it } from 'vitest';
import { mergeMoments } from '../merge-moments';
import { reported } from '../moments.testing';
import { describeDecision } from './describe-decision';
import { makeDecision, type TimelineCommand } from './make-decision';

const sank = (day: string) => `On ${day}, the ferry Aurora sank off Port Alder.`;
const all = [
  reported('a', '2023-04-25', 'Talks in Moscow'),
  reported('b', '2023-04-25', 'Talks in Moscow'),
  reported('c', '2023-06-25', 'Sinking', { summary: sank('Sunday') }),
  reported('d', '2023-06-26', 'Sinking', { summary: sank('Monday') }),
];
const timeline = mergeMoments(all);
const said = (command: TimelineCommand) => {
  const decision = makeDecision(timeline, command);
  return decision && describeDecision(decision);
};

describe('a command about a timeline', () => {
  it('becomes a decision about all that is reported of the event, said in words', () => {
    const talks = '“x” (2023-04-25)';
    expect(said({ do: 'join', moments: ['a m1', 'c m1'] })).toBe(
      `One event: ${talks} and ${talks} and “x” (2023-06-25)`,
    );
    expect(said({ do: 'part', moment: 'b m1' })).toBe(`Two events: ${talks} apart from ${talks}`);
    expect(said({ do: 'tell', moment: 'b m1' })).toBe(`${talks} tells of its event`);
    expect(said({ do: 'pin', moment: 'c m1' })).toBe('Always shown: “x” (2023-06-25)');
    expect(makeDecision(timeline, { do: 'hide', moment: 'b m1' })?.moments).toHaveLength(2);
  });

  it('settles accounts that differ for one of them, or leaves them', () => {
    const settle = (right: 0 | 1 | null) => said({ do: 'settle', moments: ['c m1', 'd m1'], right });
    expect(settle(0)).toBe('“x” (2023-06-25) is right, and not “x” (2023-06-26)');
    expect(settle(1)).toBe('“x” (2023-06-26) is right, and not “x” (2023-06-25)');
    expect(settle(null)).toBe('Accounts differ: “x” (2023-06-25) and “x” (2023-06-26)');
  });

  it.each<TimelineCommand>([
    { do: 'join', moments: ['a m1', 'b m1'] },
    { do: 'join', moments: ['a m1', 'z m1'] },
    { do: 'join', moments: [] },
    { do: 'part', moment: 'c m1' },
    { do: 'tell', moment: 'c m1' },
    { do: 'pin', moment: 'z m1' },
    { do: 'settle', moments: ['a m1', 'b m1'], right: 0 },
  ])('is none where there is nothing to decide: %o', (command) => {
    expect(makeDecision(timeline, command)).toBeNull();
  });

  it('names all that is reported of a large event, so that it holds whichever articles go', () => {
    const many = Array.from({ length: 60 }, (_, at) => reported(`r${at}`, '2023-04-25', 'Talks in Moscow'));
    const event = mergeMoments(many);
    expect(event).toHaveLength(1);
    const hide = makeDecision(event, { do: 'hide', moment: 'r0 m1' });
    expect(hide?.moments).toHaveLength(60);
    const left = hide ? mergeMoments(many.slice(40), [hide]) : [];
    expect(left.map(({ shown }) => shown)).toEqual(['never']);
    const part = makeDecision(event, { do: 'part', moment: 'r0 m1' });
    const joined = { kind: 'join' as const, moments: hide?.moments ?? [] };
    const parted = part ? mergeMoments(many, [joined, part]) : [];
    expect(parted.map(({ sources }) => sources.length).toSorted((a, b) => a - b)).toEqual([1, 59]);
  });

  it('names some of many, and the beginning of long words', () => {
    const anchor = { article: 'a', date: '2011', exact: 'word '.repeat(20) };
    expect(describeDecision({ kind: 'join', moments: Array.from({ length: 5 }, () => anchor) })).toMatch(
      /^One event: “(?:word ){9}wor…” \(2011\), .* and 2 more$/,
    );
  });
});
