import { describe, expect, it } from 'vitest';
import { summaries } from './summary.testing';

describe('a long sentence, without what it says by the way', () => {
  it.each([
    [
      'a clause with "which" at its end',
      'The council of Alder bought the old mill by the river for the museum in 2011, which has shown the boats and the masts of the whole coast there.',
      'The council of Alder bought the old mill by the river for the museum in 2011.',
    ],
    [
      'a clause with "which" in its midst',
      'The yearly regatta, which was first held by the old mill on the river, was watched in May 2011 by more than nine thousand people from the whole coast.',
      'The yearly regatta was watched in May 2011 by more than nine thousand people from the whole coast.',
    ],
    [
      'a second verb',
      'The council of Alder bought the old mill by the river for the museum in 2011 and shows the boats and the masts of the whole coast there.',
      'The council of Alder bought the old mill by the river for the museum in 2011.',
    ],
    [
      'a clause with "as"',
      'The council of Alder bought the old mill by the river for the museum in 2011, as the rooms of the school were too small for all of the boats.',
      'The council of Alder bought the old mill by the river for the museum in 2011.',
    ],
  ])('leaves out %s', (_, text, whole) => expect(summaries(text)).toEqual([whole]));

  it.each([
    [
      'takes something back',
      'Ada Holm, who denies that she ever took any money of the museum by the harbour, was arrested in the old mill of Alder in May 2011 by the police.',
    ],
    [
      'answers with "but"',
      'The council of Alder wanted to buy the old mill by the river for the museum in 2011, but sold the house to a builder from the coast instead.',
    ],
    [
      'says whose words it is',
      'The council of Alder bought the old mill by the river for the museum in 2011, as the mayor told the people in the school on the same day.',
    ],
    [
      'names a source',
      'The council of Alder bought the old mill by the river for the museum in 2011, which was too dear, according to a letter of the builder.',
    ],
    [
      'is quoted',
      'In 2011 Ada Holm said: "The council of Alder bought the old mill by the river for us, which shows the boats and the masts of the whole coast."',
    ],
    [
      'is what it led to',
      'The ferry from Alder burned by the old mill on the river in May 2011, killing eight people of the village and three men of its own crew.',
    ],
  ])('keeps what %s', (_, text) => expect(summaries(text)).toEqual([text]));

  it('leaves out a clause with "während" in German', () => {
    const text =
      'Der Rat von Alder kaufte im Mai 2011 die alte Mühle am Fluss für das neue Museum der Stadt, während die Boote und die Masten der ganzen Küste noch im Hafen lagen.';
    expect(summaries(text, 'de')).toEqual([
      'Der Rat von Alder kaufte im Mai 2011 die alte Mühle am Fluss für das neue Museum der Stadt.',
    ]);
  });
});
