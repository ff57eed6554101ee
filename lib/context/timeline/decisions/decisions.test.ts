import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReportedMoment } from '../../../article/article';
import { mergeMoments } from '../merge-moments';
import { moments, reported } from '../moments.testing';
import { anchorOf } from './anchors';
import type { Decision } from './decision';

const [first, second, third] = [
  reported('a', '2023-04-25', 'Talks in Moscow'),
  reported('b', '2023-04-25', 'Talks in Moscow'),
  reported('c', '2023-05-10', 'Ferry sinks'),
] as const;
const all = [first, second, third];

const named = (list: readonly ReportedMoment[], decisions: readonly Decision[]) =>
  mergeMoments(list, decisions).map(({ sources }) => sources.map(({ article }) => article.slug).join(' '));
const join = (...list: ReportedMoment[]): Decision => ({ kind: 'join', moments: list.map(anchorOf) });
const part = (one: ReportedMoment, ...from: ReportedMoment[]): Decision => ({
  kind: 'part',
  moments: [anchorOf(one)],
  from: from.map(anchorOf),
});

describe('an editor’s decision', () => {
  it('joins what is one event, and parts what is two', () => {
    expect(named(all, [])).toEqual(['a b', 'c']);
    expect(named(all, [join(first, third)])).toEqual(['a b c']);
    expect(named(all, [part(second, first)])).toEqual(['a', 'b', 'c']);
  });

  it('gives way to a later one', () => {
    expect(named(all, [join(second, third), part(third, first, second)])).toEqual(['a b', 'c']);
    expect(named(all, [part(second, first), join(first, second)])).toEqual(['a b', 'c']);
  });

  it('holds for a group as for one of it', () => {
    const late = reported('d', '2023-05-10', 'Ferry sinks');
    expect(named([...all, late], [join(first, third), part(second, third)])).toEqual(['a c d', 'b']);
  });

  it('lets another moment tell of the event', () => {
    const told = (decisions: Decision[]) => mergeMoments(all, decisions)[0]?.moment.article.slug;
    const tell = (one: ReportedMoment): Decision => ({ kind: 'tell', moments: [anchorOf(one)] });
    expect([told([]), told([tell(second)]), told([tell(second), tell(first)])]).toEqual(['a', 'b', 'a']);
  });

  it('shows an event always or never, whoever else tells of it', () => {
    const shown = (...kinds: ('pin' | 'hide')[]) =>
      mergeMoments(
        all,
        kinds.map((kind): Decision => ({ kind, moments: [anchorOf(second)] })),
      ).map((one) => one.shown);
    expect(shown()).toEqual([null, null]);
    expect(shown('pin')).toEqual(['always', null]);
    expect(shown('pin', 'hide')).toEqual(['never', null]);
  });

  describe('about accounts that differ', () => {
    const sank = (day: string) => `On ${day}, the ferry Aurora sank off Port Alder.`;
    const accounts = [
      reported('a', '2023-04-25', 'Sinking', { summary: sank('Tuesday') }),
      reported('b', '2023-04-26', 'Sinking', { summary: sank('Wednesday') }),
    ] as const;
    const settle = (right: 0 | 1 | null): Decision => ({
      kind: 'settle',
      moments: [anchorOf(accounts[0]), anchorOf(accounts[1])],
      right,
    });

    it('has the right one tell of one event, which both report', () => {
      expect(mergeMoments(accounts, []).map(({ contradicts }) => contradicts.length)).toEqual([1, 1]);
      for (const [right, date] of [
        [0, '2023-04-25'],
        [1, '2023-04-26'],
      ] as const) {
        const timeline = mergeMoments(accounts, [settle(right)]);
        expect(timeline).toMatchObject([{ moment: { date }, contradicts: [] }]);
        expect(timeline[0]?.sources).toHaveLength(2);
      }
    });

    it('leaves them beside each other', () => {
      const left = mergeMoments(accounts, [settle(0), settle(null)]);
      expect(left.flatMap(({ contradicts }) => contradicts.map((one) => one.left))).toContain(true);
    });
  });

  describe('after a new import', () => {
    const again = (one: ReportedMoment, changes: Partial<ReportedMoment>): ReportedMoment => ({
      ...one,
      id: `${one.id}0`,
      ...changes,
    });
    const hidden = (list: ReportedMoment[], of: ReportedMoment) =>
      mergeMoments(list, [{ kind: 'hide', moments: [anchorOf(of)] }])
        .filter(({ shown }) => shown === 'never')
        .map(({ moment }) => moment.id);
    const words = (exact: string, passageId = 'p9') => ({ passageId, exact, start: 7 });
    const own = { ...first, words: words('met in Moscow') };

    it('finds a moment by its date and words, wherever it stands and whatever its id', () => {
      expect(hidden([again(own, { heading: 'Else', words: words('met in Moscow', 'p1') })], own)).toEqual([
        'm10',
      ]);
    });

    it('finds the one whose date was corrected, or whose words are more or fewer by now', () => {
      expect(hidden([again(own, { date: '2023-04-24' })], own)).toEqual(['m10']);
      expect(hidden([again(own, { words: words('They met in Moscow') })], own)).toEqual(['m10']);
    });

    it('touches no other where that one is gone, or could be two', () => {
      expect(hidden([again(own, { words: words('sailed') })], own)).toEqual([]);
      expect(hidden([again(own, { article: { ...own.article, slug: 'z' } })], own)).toEqual([]);
      const two = ['2023-04-23', '2023-04-24'].map((date, at) => again(own, { date, id: `m2${at}` }));
      expect(hidden(two, own)).toEqual([]);
    });
  });

  it('loses no moment and repeats none, whatever is decided, and joined ones stand together', () => {
    // Each has words of its own, as moments of an article have.
    const unlike = moments.map((list) =>
      list.map((one) => ({ ...one, words: { ...one.words, exact: `words of ${one.id}` } })),
    );
    const decided = unlike.chain((list) =>
      list.length < 2
        ? fc.constant({ list, decisions: [] as Decision[], last: [] as ReportedMoment[] })
        : fc
            .tuple(
              fc.array(fc.tuple(fc.constantFrom('join', 'part', 'tell', 'hide'), fc.nat(), fc.nat()), {
                maxLength: 6,
              }),
              fc.shuffledSubarray(list, { minLength: 2, maxLength: 2 }),
            )
            .map(([given, last]) => ({ list, decisions: given.flatMap(toDecision(list)), last })),
    );
    fc.assert(
      fc.property(decided, ({ list, decisions, last }) => {
        const all = [...decisions, join(...last)];
        const timeline = mergeMoments(list, all);
        const keys = timeline.flatMap(({ sources }) =>
          sources.map(({ article, id }) => `${article.slug} ${id}`),
        );
        expect(new Set(keys).size).toBe(keys.length);
        for (const { sources } of timeline)
          expect([0, last.length]).toContain(sources.filter((one) => last.includes(one)).length);
        expect(mergeMoments(list.toReversed(), all)).toEqual(timeline);
      }),
    );
  });
});

const toDecision =
  (list: readonly ReportedMoment[]) =>
  ([kind, a, b]: [string, number, number]): Decision[] => {
    const [one, other] = [list[a % list.length], list[b % list.length]];
    if (!one || !other || one === other) return [];
    if (kind === 'join') return [join(one, other)];
    if (kind === 'part') return [part(one, other)];
    const moments: [ReturnType<typeof anchorOf>] = [anchorOf(one)];
    return [kind === 'tell' ? { kind, moments } : { kind: 'hide', moments }];
  };
