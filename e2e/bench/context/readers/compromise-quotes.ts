import nlp from 'compromise';
import type { ReadQuote } from '../score-quotes';

interface Place {
  start: number;
  end: number;
  text: string;
}

/** Where stretches that the library gives in order stand in the text: its own offsets drift after contractions. */
function locate(text: string, stretches: readonly string[]): Place[] {
  const places: Place[] = [];
  let from = 0;
  for (const stretch of stretches) {
    const start = text.indexOf(stretch, from);
    if (start < 0) continue;
    from = start + stretch.length;
    places.push({ start, end: from, text: stretch });
  }
  return places;
}

/** The library finds quotations and names but joins neither: the nearest name outside quotations speaks. */
export function readWithCompromise(text: string): ReadQuote[] {
  const document = nlp(text);
  const quotations = locate(text, document.quotations().out('array') as string[]);
  const people = locate(
    text,
    (document.match('(#ProperNoun+|he|she|they)').out('array') as string[]).map((name) =>
      name.replace(/[,.;:"”]+$/, ''),
    ),
  ).filter(({ start }) => !quotations.some((quote) => quote.start <= start && start < quote.end));
  return quotations.map(({ start, end }) => {
    const gap = (person: Place) => (person.start >= end ? person.start - end : start - person.end);
    const speaker = people.toSorted((a, b) => gap(a) - gap(b))[0] ?? null;
    const lead = /^["“]/.test(text.slice(start)) ? 1 : 0;
    const trail = /["”]$/.test(text.slice(0, end)) ? 1 : 0;
    return { spans: [[start + lead, end - trail]], speaker };
  });
}
