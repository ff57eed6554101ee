import { describe, expect, it } from 'vitest';
import { summaries } from './summary.testing';

const bought = 'The council of Alder bought the old mill by the river for the museum in 2011';

describe('a long sentence that ends in what it says by the way', () => {
  it('leaves out a clause with "which" at its end', () => {
    const text = `${bought}, which has shown the boats and the masts of the whole coast there.`;
    expect(summaries(text)).toEqual([`${bought}.`]);
  });

  it.each([
    [
      'takes something back',
      `${bought}, which the new council wants to sell, but only to a builder from the coast.`,
    ],
    ['limits it', `${bought}, which it may use only as long as the people of the village still want it to.`],
    [
      'says whose words it is',
      `${bought}, which was too dear for the village, the mayor said in the school that day.`,
    ],
    [
      'names a source',
      `${bought}, which was too dear for the village, according to a letter of the builder.`,
    ],
    [
      'comes back',
      'The boats of Alder by the old mill on the river will in 2017 keep the writer Tom Berg, who lives by the harbour, awake at night.',
    ],
    [
      'has brackets',
      `${bought}, which has shown the boats of the whole coast (and the masts of some of them) since.`,
    ],
    [
      'is quoted',
      'In 2011 Ada Holm said: "The council of Alder bought the old mill by the river for us, which shows the boats and the masts of the whole coast."',
    ],
  ])('keeps what %s', (_, text) => expect(summaries(text)).toEqual([text]));
});

describe('a long sentence of two clauses', () => {
  it('is told by the one that has the date', () => {
    const first = 'The council of Alder bought the old mill by the river for the new museum in 2011';
    expect(
      summaries(
        `${first}, and the people of the village paint the boats of the whole coast there every summer.`,
      ),
    ).toEqual([`${first}.`]);
  });

  it.each([
    [
      'denied',
      'The police of Alder arrested the old director of the harbour museum in 2011, but a judge acquitted the man after one long year.',
    ],
    [
      'somebody’s claim',
      'The police of Alder arrested the old director of the harbour museum in 2011, as the mayor told the people in the school that day.',
    ],
    [
      'what led to more',
      'The ferry from Alder burned by the old mill on the river in May 2011, killing eight people of the village and three men of its own crew.',
    ],
  ])('stays whole where the date is of what is %s', (_, text) => expect(summaries(text)).toEqual([text]));
});
