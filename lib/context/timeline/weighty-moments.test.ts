import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { merged, reported } from './moments.testing';
import { countThatMatter, weightyMoments } from './weighty-moments';

const moment = (date: string, weight: number, slug = `${date} ${weight}`) =>
  merged(weight, reported(slug, date, 'Talks'));
const datesOf = (timeline: ReturnType<typeof weightyMoments>) => timeline.map((one) => one.moment.date);

/** Of other days, as many as fill a page. */
const others = Array.from({ length: 7 }, (_, at) => moment(`2020-01-0${at + 1}`, 1));

describe('the moments that matter', () => {
  it('are 7 to 15, by the length of the story', () => {
    expect([1, 2, 4, 8, 16, 32, 400].map(countThatMatter)).toEqual([7, 7, 9, 11, 13, 15, 15]);
  });

  it('are the heaviest, in the order of time', () => {
    const timeline = Array.from({ length: 30 }, (_, at) => moment(`20${at + 10}`, (at * 7) % 30));
    const shown = weightyMoments(timeline, 2);
    expect(shown.map(({ weight }) => weight).sort((a, b) => a - b)).toEqual([23, 24, 25, 26, 27, 28, 29]);
    expect(timeline.filter((one) => shown.includes(one))).toEqual(shown);
  });

  it('are of a day that many report in other words, by the heaviest of them', () => {
    const crash = [0.4, 0.5, 0.6, 0.4].map((weight) => moment('2008-09-15', weight));
    const shown = weightyMoments([...crash, ...others], 2);
    expect(shown.filter(({ moment: { date } }) => date === '2008-09-15')).toEqual([crash[2]]);
  });

  it('tell of one day twice only where the second is heavy itself', () => {
    const quake = [moment('2010-01-12', 6), moment('2010-01-12', 3)];
    expect(datesOf(weightyMoments([...quake, ...others], 2))).toEqual([
      '2010-01-12',
      ...datesOf(others.slice(0, 6)),
    ]);
    const rescue = moment('2010-01-12', 4, 'rescue');
    expect(weightyMoments([...quake, rescue, ...others], 2)).toContain(rescue);
  });

  it('leave out the month of a day that stands there, and not the month of another', () => {
    const [day, month, next] = [moment('2009-06-25', 6), moment('2009-06', 2), moment('2009-07', 2)];
    expect(datesOf(weightyMoments([day, month, next, ...others], 2))).not.toContain('2009-06');
    expect(weightyMoments([day, month, next, ...others], 2)).toContain(next);
  });

  it('are those that an editor pinned, before all others', () => {
    const pinned = [1, 2].map((at) => ({ ...moment(`2010-01-0${at}`, 0), shown: 'always' as const }));
    const shown = weightyMoments([...pinned, ...others], 2);
    expect(shown).toEqual([...pinned, ...others.slice(0, 5)]);
    const many = others.map((one) => ({ ...one, shown: 'always' as const }));
    expect(weightyMoments([...pinned, ...many], 2)).toEqual([...pinned, ...many]);
  });

  it('are all of a short timeline, whatever their dates', () => {
    const date = fc.constantFrom('2009-06-25', '2009-06', '2009', '200X', '2009-06-01/2009-06-30', 'x');
    fc.assert(
      fc.property(fc.array(fc.tuple(date, fc.nat(9)), { maxLength: 30 }), (list) => {
        const timeline = list.map(([one, weight], at) => moment(one, weight, `a${at}`));
        const shown = weightyMoments(timeline, 2);
        expect(shown).toHaveLength(Math.min(7, timeline.length));
        expect(timeline.filter((one) => shown.includes(one))).toEqual(shown);
      }),
    );
  });
});
