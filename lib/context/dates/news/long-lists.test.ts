import { describe, expect, it } from 'vitest';
import { newsDates } from './news-dates.testing';

describe('dates that stand together', () => {
  it.each([
    ['en', 'The town was shelled in 1914, 1917 and 1944.', ['1914 = 1914', '1917 = 1917', '1944 = 1944']],
    ['de', 'Die Stadt wurde 1914, 1917 und 1944 beschossen.', ['1914 = 1914', '1917 = 1917', '1944 = 1944']],
    ['fr', 'La ville a été bombardée en 1914, 1917 et 1944.', ['1914 = 1914', '1917 = 1917', '1944 = 1944']],
    ['es', 'La ciudad fue bombardeada en 1914, 1917 y 1944.', ['1914 = 1914', '1917 = 1917', '1944 = 1944']],
    [
      'it',
      'La città fu bombardata nel 1914, nel 1917 e nel 1944.',
      ['1914 = 1914', '1917 = 1917', '1944 = 1944'],
    ],
    ['en', 'He wrote two novels (1961 and 1974).', ['1961 = 1961', '1974 = 1974']],
    ['en', 'Ada Brown (1935–2024) lived in Holm.', ['1935–2024 = 1935/2024']],
    ['de', 'Ada Braun (1935–2024) lebte in Holm.', ['1935–2024 = 1935/2024']],
    ['fr', 'Ada Brun (1935-2024) vivait à Holm.', ['1935-2024 = 1935/2024']],
    ['en', 'The fair runs from June 3 to June 9, 2025.', ['June 3 to June 9, 2025 = 2025-06-03/2025-06-09']],
    [
      'en',
      'It closed between December 29 and January 4, 2020.',
      ['December 29 and January 4, 2020 = 2019-12-29/2020-01-04'],
    ],
    [
      'en',
      'It reopened on Monday and closed again on Wednesday.',
      ['Monday = 2025-03-10', 'Wednesday = 2025-03-12'],
    ],
    ['en', 'The vote on Saturday, 15 March, will be close.', ['Saturday, 15 March = 2025-03-15']],
    ['de', 'Die Abstimmung am Samstag (15. März) wird knapp.', ['Samstag (15. März) = 2025-03-15']],
  ])('%s: %s', (language, text, expected) => expect(newsDates(language, text)).toEqual(expected));
});

describe('an update in a text', () => {
  it('is the day that its paragraph counts from', () => {
    const text = 'Update, March 5, 2024: The minister resigned yesterday.\n\nHe spoke yesterday.';
    expect(newsDates('en', text)).toEqual([
      'March 5, 2024 = 2024-03-05',
      'yesterday = 2024-03-04',
      'yesterday = 2025-03-12',
    ]);
  });
});
