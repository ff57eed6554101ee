import type { Token } from '../../../language/read-text';
import type { HeadingSource } from '../heading-source';
import { isDated } from '../parts/heading-subject';
import { adverb } from '../languages/thin-words';
import type { Shown } from './thin-heading';

const isThing = (token: Token | undefined): boolean => /^(?:NOUN|PROPN)$/u.test(token?.upos ?? '');
const isVerbal = (token: Token | undefined): boolean => /^(?:VERB|AUX)$/u.test(token?.upos ?? '');

/** "helped [**stir**] up the market", "can be traced [to its purchase] **of** Rouse", "helped [**steady**] his campaigns" */
export function hasGap(source: HeadingSource, { head, all }: Shown): boolean {
  const { tokens } = source.sentence;
  const places = [...all].filter((at) => at >= head).sort((a, b) => a - b);
  return places.some((from, order) => {
    const to = places[order + 1];
    if (to === undefined || to === from + 1) return false;
    const run = tokens
      .slice(from + 1, to)
      .filter((token, gap) => !isDated(source, token) && !leadsToDate(source, from + 1 + gap));
    // "introduced last year in the Senate [and this year] **in** the House"
    if (run.some(({ upos }) => upos === 'CCONJ') && from > head) return true;
    if (run.some((token) => isVerbal(token) && !/^(?:amod|compound)/u.test(token.deprel))) return true;
    const opens = run.find(({ upos }) => !/^(?:DET|ADJ|ADV|NUM)$/u.test(upos));
    const isPreposition = tokens[to]?.upos === 'ADP' && tokens[to]?.deprel !== 'compound:prt';
    // "tried to cap [the well] **with** a box", "traced [to its purchase] **of** Rouse"
    if (isPreposition && (isThing(opens) || run[0]?.upos === 'DET')) return true;
    if (/^of$/iu.test(tokens[to]?.form ?? '') && run.some(isThing)) return true;
    // "invited Trump [to a Capitol Hill] **rally**", "was called [on the] **carpet**"
    const isNominal = /^(?:NOUN|PROPN|ADJ|NUM)$/u.test(tokens[to]?.upos ?? '');
    if (isNominal && run.some(({ upos }) => upos === 'ADP') && !run.some(({ upos }) => upos === 'PUNCT'))
      return true;
    // A verb that the tagger does not know for one.
    const isNoAdverb = run[0]?.upos === 'ADV' && !adverb.test(run[0].form);
    const isCut = from === head && (run[0]?.upos === 'ADJ' || isNoAdverb);
    return isCut && /^(?:DET|PRON|ADP)$/u.test(run[1]?.upos ?? tokens[to]?.upos ?? '');
  });
}

/** The words that lead to a date: "**on a** Tuesday", "in 1988 **and** 1992". */
function leadsToDate(source: HeadingSource, at: number): boolean {
  const { tokens } = source.sentence;
  if (!/^(?:ADP|CCONJ)$/u.test(tokens[at]?.upos ?? '')) return false;
  let next = at + 1;
  while (/^(?:DET|ADJ)$/u.test(tokens[next]?.upos ?? '') && !isDated(source, tokens[next])) next += 1;
  return isDated(source, tokens[next]);
}
