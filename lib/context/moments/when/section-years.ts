/** A longer line is a paragraph, and so is one with a stop. */
const longestHeading = 80;

/** "Alder – ‘Tides’ (2022)", "2022", "March 2022". */
const yearOfHeading = /(?:\(|^(?:\p{L}+\s)?)((?:19|20)\d\d)\)?$/u;

/**
 * The year that the heading of its section gives to each place of a text, as lists of works and chronicles have them: a day
 * below it that is named without its year is of that one. Null where the last heading names none.
 */
export function sectionYears(text: string): (at: number) => number | null {
  const sections: { start: number; year: number | null }[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const words = line.trim();
    if (words !== '' && words.length <= longestHeading && !/[.!?…:;,”"»]$/u.test(words)) {
      const year = yearOfHeading.exec(words)?.[1];
      sections.push({ start, year: year === undefined ? null : Number(year) });
    }
    start += line.length + 1;
  }
  return (at) => sections.findLast((section) => section.start <= at)?.year ?? null;
}
