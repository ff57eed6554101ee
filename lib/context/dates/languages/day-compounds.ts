import type { WordGroup } from '../grammar/grammar';

/** Days of the week and parts of the day in one word, as Germanic languages write them: `Dienstagabend`. */
export const dayCompounds = (
  weekdays: readonly string[],
  parts: Readonly<Record<string, readonly string[]>>,
): WordGroup[] => [
  ...weekdays.map((day, index): WordGroup => [
    'SUREDAY',
    index + 1,
    Object.values(parts)
      .flat()
      .map((part) => day + part)
      .join(' '),
  ]),
  ...Object.entries(parts).map(([value, names]): WordGroup => [
    'COMPOUNDPART',
    value,
    weekdays.flatMap((day) => names.map((name) => day + name)).join(' '),
  ]),
];
