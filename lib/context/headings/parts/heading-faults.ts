import type { ReadSentence } from '../../../language/read-text';
import type { HeadingSource } from '../heading-source';
import { leadsUp, openEnd, opensWithOther, particles, subordinate } from '../languages/fault-words';
import { isDated } from './heading-subject';

/** True where the date is of something that the clause only leads up to, or is what its verb acts on. */
export function isDateOfOther(source: HeadingSource): boolean {
  const { text, sentence, head, dateAt = -1, isAhead, dates } = source;
  const { tokens } = sentence;
  const date = tokens[dateAt];
  if (!date) return false;
  const start = dates.find((one) => one.start <= date.start && date.end <= one.end)?.start ?? date.start;
  const before = text.slice(sentence.start, start);
  if (isAhead && leadsUp.test(before.slice(-80))) return true;
  // "**Since his loss** in November 2021, he has …"
  if (opensWithOther.test(before) && tokens.some(({ form }, at) => form === ',' && at > dateAt)) return true;
  const between = tokens.slice(head + 1, dateAt);
  if (between.some(({ upos, form }) => upos === 'SCONJ' && subordinate.test(form))) return true;
  // "as businesses close out **2023**"
  return /^\d{4}$/u.test(date.form) && date.deprel === 'obj' && date.head === head;
}

/**
 * True for a heading that begins or ends inside of a word with a hyphen, or with a word that leads to more: "[GLP-]1
 * drug", "awarded EMSW-", "And founder …".
 * @param sentence the text that its words are from
 */
export function isCutInWord(heading: string, sentence: string): boolean {
  // No heading has more characters, and each word is looked for in the whole sentence.
  if (heading.length > 200) return true;
  // "announced that death toll [had reached …]"
  if (openEnd.test(heading) || /\s(?:that|dass|que|che)(?:\s\S+){1,2}$/u.test(heading)) return true;
  // "Heuermann, 59, was arrested"
  if ([...heading.matchAll(/\s(\d{1,2})\s/gu)].some(([, age]) => sentence.includes(`, ${age},`))) return true;
  return heading.split(' ').some((word) => {
    if (!/^[\p{L}\p{N}]+$/u.test(word)) return false;
    const found = [...sentence.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'giu'))];
    return (
      found.length > 0 &&
      found.every(({ index }) => {
        const [before, after] = [
          sentence.slice(Math.max(0, index - 2), index),
          sentence.slice(index + word.length),
        ];
        return /[\p{L}\p{N}][-–]$/u.test(before) || /^[-–][\p{L}\p{N}]/u.test(after);
      })
    );
  });
}

/**
 * True for a heading that ends inside of an amount or leaves out what its verb needs: "lost 10 [to 20]", "was touched
 * [off]", "MLS [training camp] opens".
 * @param shown places of the words that the heading has
 */
export function isFaulty(
  source: HeadingSource,
  head: number,
  shown: ReadonlySet<number>,
  subject: ReadonlySet<number>,
): boolean {
  const { sentence } = source;
  const { tokens } = sentence;
  if (![...shown].some((at) => /^(?:VERB|AUX)$/u.test(tokens[at]?.upos ?? ''))) return true;
  const last = Math.max(-1, ...shown);
  const [ends, next] = [tokens[last], tokens[last + 1]];
  if (ends?.upos === 'NUM' && next && !isDated(source, next)) {
    if (/^(?:NOUN|SYM|NUM)$/u.test(next.upos)) return true;
    if (/^(?:to|or|bis|oder|à|ou|a|o)$/iu.test(next.form) && tokens[last + 2]?.upos === 'NUM') return true;
  }
  return (
    source.language.startsWith('en') &&
    (losesParticle(source, head, shown) || isCutOffVerb(sentence, subject, head))
  );
}

/** "was touched [**off**] Oct. 7" */
function losesParticle(source: HeadingSource, head: number, shown: ReadonlySet<number>): boolean {
  const { tokens } = source.sentence;
  const [next, after] = [tokens[head + 1], tokens[head + 2]];
  if (!source.language.startsWith('en') || !next || shown.has(head + 1) || !particles.test(next.form))
    return false;
  return after === undefined || after.upos === 'PUNCT' || isDated(source, after);
}

/** "MLS [**training camp**] opens": between a subject and its verb no noun may be left out. */
function isCutOffVerb({ tokens }: ReadSentence, subject: ReadonlySet<number>, head: number): boolean {
  const last = Math.max(-1, ...subject);
  if (last < 0 || last > head) return false;
  const next = tokens[last + 1];
  return (
    last + 1 < head && next !== undefined && !subject.has(last + 1) && /^(?:NOUN|PROPN)$/u.test(next.upos)
  );
}

/** "in a bid [**to avoid** …]": what a noun is for stands behind it. */
export function losesPurpose({ tokens }: ReadSentence, shown: ReadonlySet<number>): boolean {
  const last = Math.max(-1, ...shown);
  return (
    tokens[last]?.upos === 'NOUN' &&
    tokens[last + 1]?.form === 'to' &&
    tokens[last + 2]?.upos === 'VERB' &&
    tokens[last - 1]?.upos !== 'VERB'
  );
}
