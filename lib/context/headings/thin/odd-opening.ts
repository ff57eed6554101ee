import type { Token } from '../../../language/read-text';
import type { HeadingSource } from '../heading-source';
import { needingWordsOf } from '../languages/needing-words';
import type { Shown } from './thin-heading';

const romance = /^(?:fr|es|it|pt)/u;
const slavic = /^(?:ru|uk|pl|cs)/u;

const isThing = (token: Token | undefined): boolean => /^(?:NOUN|PROPN)$/u.test(token?.upos ?? '');

/**
 * True for a heading, in any language, that can't begin as it does: with a preposition, with a word that points back, with
 * a name and what an aside says of it, or with a noun in a form that no subject has.
 */
export function isOddlyOpened(source: HeadingSource, shown: Shown): boolean {
  const { sentence, language } = source;
  const { subject, all } = shown;
  const first = sentence.tokens[Math.min(...all)];
  // "**Queste** scuole vennero chiuse", "**cujo** crescimento se deveu"
  if (first && needingWordsOf(language).pointing.has(first.form.toLowerCase())) return true;
  if (subject.size === 0) return false;
  return (
    isPreposition(shown, source) ||
    (!language.startsWith('en') && isTornUp(source, shown)) ||
    (romance.test(language) && isParticiple(source, shown)) ||
    (slavic.test(language) && isNoSubject(source, shown)) ||
    (language.startsWith('de') && isCutName(source, shown))
  );
}

/** "**De** son vrai nom Ada Holm née": not where several words make one preposition ("de nombreux"). */
const isPreposition = (
  { subject, all }: Shown,
  { sentence: { tokens }, language }: HeadingSource,
): boolean => {
  const first = Math.min(...all);
  return subject.has(first) && tokens[first]?.upos === 'ADP' && !/^(?:de|nl)/u.test(language);
};

/** "Ada Holm **(**de son nom complet …", "Holm**,** 69 anos aderiu": a subject with half of an aside. */
function isTornUp({ sentence: { tokens } }: HeadingSource, { subject }: Shown): boolean {
  const places = [...subject].sort((a, b) => a - b);
  const words = tokens.slice(places[0], (places.at(-1) ?? 0) + 1);
  if (words.some(({ upos }) => upos === 'CCONJ')) return false;
  return places.some(
    (at, order) =>
      order > 0 &&
      tokens.slice((places[order - 1] ?? 0) + 1, at).some(({ form }) => /^(?:[,(—–]|-{2})$/u.test(form)),
  );
}

/** "**Eleito** Carlos Berg", "Ada Holm, **réalisé** par": a form that is said of something else. */
function isParticiple({ sentence: { tokens } }: HeadingSource, { subject, head, all }: Shown): boolean {
  if (tokens[head]?.feats['VerbForm'] !== 'Part') return false;
  if ([...all].some((at) => tokens[at]?.upos === 'AUX')) return false;
  const [first, last] = [Math.min(...subject), Math.max(...subject)];
  if (head < first) return true;
  const isAside = tokens.slice(last + 1, head).some(({ form }) => form === ',');
  return isAside && tokens.slice(0, first).some(({ upos }) => upos !== 'DET' && upos !== 'PUNCT');
}

/** "**Протокола** намечена": a subject is in the nominative, and of the verb's gender. */
function isNoSubject({ sentence: { tokens } }: HeadingSource, { subject, head }: Shown): boolean {
  const at = [...subject].find((one) => isThing(tokens[one]) && !subject.has(tokens[one]?.head ?? -1));
  const [noun, verb] = [tokens[at ?? -1], tokens[head]];
  if (!noun || !verb) return false;
  const grammaticalCase = noun.feats['Case'];
  if (grammaticalCase !== undefined && grammaticalCase !== 'Nom') return true;
  const [ours, theirs] = [noun.feats['Gender'], verb.feats['Gender']];
  const isOne = verb.feats['Number'] === 'Sing' && noun.feats['Number'] === 'Sing';
  return isOne && noun.upos === 'NOUN' && ours !== undefined && theirs !== undefined && ours !== theirs;
}

/** "Bestellungen der **Royal** [Navy]", "Holm wurde [für bankrott] **erklärt**" */
const isCutName = ({ sentence: { tokens } }: HeadingSource, { head, all }: Shown): boolean =>
  (/^AD[JV]$/u.test(tokens[head - 1]?.upos ?? '') &&
    tokens[head - 2]?.upos === 'ADP' &&
    !all.has(head - 1)) ||
  [...all].some(
    (at) =>
      isThing(tokens[at]) &&
      tokens[at + 1]?.upos === 'PROPN' &&
      !all.has(at + 1) &&
      (tokens[at]?.upos === 'PROPN' || tokens[at + 1]?.head === at),
  );
