import type { WordGroup } from '../grammar/grammar';

/** Groups of one class with the values 1, 2, 3, … for forms parted by `|`: months, days of the week. */
export const numbered = (wordClass: string, forms: string): WordGroup[] =>
  forms.split('|').flatMap((group, index): WordGroup[] => {
    const words = group.trim();
    return words ? [[wordClass, index + 1, words]] : [];
  });

/** Groups of one class by their values: units of time, seasons, parts of the day. */
export const valued = (wordClass: string, forms: Readonly<Record<string, string>>): WordGroup[] =>
  Object.entries(forms).map(([value, words]): WordGroup => [wordClass, value, words]);

/** Names of decades from the twenties on, parted by `|`. */
export const decades = (forms: string): WordGroup[] =>
  forms.split('|').map((words, index): WordGroup => ['DECADEWORD', (index + 2) * 10, words.trim()]);

const romans = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI'.split(' ');

/** Roman numbers as centuries have them, with the endings that the language writes after them. */
export const romanOrdinals = (...endings: readonly string[]): WordGroup[] =>
  romans.map((roman, index): WordGroup => [
    'ROMAN',
    index + 1,
    [roman, ...endings.map((ending) => roman + ending)].join(' '),
  ]);

/** Each stem with each of the endings, for the numbers and adjectives that are declined. */
export const declined = (
  stems: Readonly<Record<string, number>>,
  endings: readonly string[],
): Record<string, number> =>
  Object.fromEntries(
    Object.entries(stems).flatMap(([stem, value]) =>
      endings.map((ending) => [stem + ending, value] as const),
    ),
  );
