import { isEvent, isNamelessPart } from './heading-event';
import { auxiliariesOf, objectsOf, obliquesOf } from '../../../language/clauses';
import type { ReadSentence } from '../../../language/read-text';
import { dependentsOf, subtree } from '../../../language/tree';
import { speechWordsOf } from '../../languages';
import { isPassive } from '../../../language/verbs';
import type { HeadingSource } from '../heading-source';
import { finiteVerbAt } from './heading-order';
import { byName } from '../named/heading-name';
import { nounPhrase, prepositionalPhrase } from './heading-phrases';
import { isDated, keeper, subjectPhrase } from './heading-subject';

/** What a heading is made of: words that it needs, and others that may be left out, the last first. */
export interface HeadingParts {
  /** `name` stands for a pronoun that the text has instead. */
  subject: { core: ReadonlySet<number>; name: string | null };
  core: ReadonlySet<number>;
  extras: { words: number[]; ofSubject: boolean }[];
}

/** What leads to something else that is only compared. */
const comparing = /^(?:than|like|unlike|including|such|besides|als|wie)$/iu;

const things = /^(?:NOUN|PROPN|NUM|SYM|X)$/u;

/** Subject, verb and object of a clause; null where one of them does not say enough by itself. */
export function clauseParts(source: HeadingSource, head: number): HeadingParts | null {
  const { sentence } = source;
  if (!isEvent(source, head)) return null;
  const subject = subjectPhrase(source, head);
  if (!subject) return null;
  const taken: Taken = { core: new Set(), extras: [] };
  takeVerb(source, head, taken);
  const content = takeContent(source, head, subject.at, taken);
  if (content === null) return null;
  if (!content && !standsAlone(source, head)) return null;
  if (losesNoun(source, head, subject.at, taken)) return null;
  // "The Journal reported": it is not said what.
  const isSaying = speechWordsOf(source.language)?.verbs.has(sentence.tokens[head]?.form.toLowerCase() ?? '');
  if (isSaying && objectPlaces(source, head).length === 0 && !isPassive(sentence, head)) return null;
  if (isNamelessPart(source, head, subject)) return null;
  // "we", "your": spoken to someone, and no report.
  const all = [...subject.core, ...taken.core];
  if (all.some((at) => /[12]/u.test(sentence.tokens[at]?.feats['Person'] ?? ''))) return null;
  const ofSubject = subject.extras.map((words) => ({ words, ofSubject: true }));
  const others = taken.extras.map((words) => ({ words, ofSubject: false }));
  return {
    subject: { core: new Set(subject.core), name: subject.name },
    core: taken.core,
    extras: [...ofSubject, ...others],
  };
}

interface Taken {
  core: Set<number>;
  extras: number[][];
}

/** The verb with its particles and auxiliaries, and whatever shades it. */
function takeVerb(source: HeadingSource, head: number, { core }: Taken): void {
  const { sentence } = source;
  const isStored = keeper(source);
  core.add(head);
  for (const at of auxiliariesOf(sentence, head)) core.add(at);
  // "has yet **to** sign", "is **to** be closed"
  for (const at of [...core])
    if (sentence.tokens[at - 1]?.upos === 'PART' && sentence.tokens[at - 1]?.deprel === 'mark')
      core.add(at - 1);
  for (const at of dependentsOf(sentence, head)) {
    const token = sentence.tokens[at];
    if (!token) continue;
    const isParticle = token.upos === 'ADP' && !/^(?:case|mark)/u.test(token.deprel);
    if (isParticle || /^(?:compound:prt|expl|fixed|flat|compound)/u.test(token.deprel)) core.add(at);
    else if (isStored(token) && /^(?:advmod|neg|mark|discourse|obj|nsubj|aux|det)/u.test(token.deprel))
      core.add(at);
  }
}

/** Objects, complements and places; true where there are any, null where one can't be said in short. */
function takeContent(source: HeadingSource, head: number, subject: number, taken: Taken): boolean | null {
  const { sentence, language } = source;
  const { tokens } = sentence;
  const leaveOut = (at: number) => isDated(source, tokens[at]);
  const isStored = keeper(source);
  // "He said that …": without what was said it is no event.
  if (dependentsOf(sentence, head, 'ccomp', 'csubj', 'csubj:pass').length > 0) return null;
  let hasContent = isPassive(sentence, head) || tokens[head]?.deprel === 'acl';
  const objects = objectPlaces(source, head).filter((at) => !leaveOut(at));
  for (const at of objects) {
    const token = tokens[at];
    const isSelf = token?.feats['Reflex'] === 'Yes';
    if (!token || (!isSelf && !isThing(sentence, at))) return null;
    if (dependentsOf(sentence, at, 'case').some((one) => comparing.test(tokens[one]?.form ?? '')))
      return null;
    const found = nounPhrase(sentence, at, isStored, leaveOut, language);
    if (!found) return null;
    const phrase = byName(sentence, at, found, isStored, leaveOut);
    for (const one of [...phrase.core, ...contentOf(sentence, at)]) taken.core.add(one);
    taken.extras.push(...phrase.extras);
    hasContent ||= !isSelf;
  }
  // "failed **to notice**": what follows at once with "to" is what the verb is about.
  const infinitives = dependentsOf(sentence, head, 'advcl', 'ccomp').filter((at) =>
    dependentsOf(sentence, at, 'mark').some((mark) => mark === head + 1 && tokens[mark]?.upos === 'PART'),
  );
  for (const at of [...dependentsOf(sentence, head, 'xcomp'), ...infinitives]) {
    if (!takeComplement(source, at, subject, taken)) return null;
    hasContent = true;
  }
  // What stands before the subject sets the scene, and would be read as its beginning.
  const from = language.startsWith('de') ? Math.min(head, finiteVerbAt(sentence, head)) : head;
  const near = obliquesOf(sentence, head)
    .filter(
      (at) =>
        !dependentsOf(sentence, at, 'case').some(
          (one) => comparing.test(tokens[one]?.form ?? '') && !isRole(sentence, one),
        ),
    )
    .filter((at) => !leaveOut(at) && at > from && things.test(tokens[at]?.upos ?? ''))
    // "rose from 2 million": where to is not said.
    .filter((at) => !(isHalf(sentence, at) && isAmount(sentence, at)))
    .filter(
      (at) =>
        tokens[at]?.deprel !== 'obl' ||
        dependentsOf(sentence, at, 'case').length > 0 ||
        !language.startsWith('en'),
    )
    // What a verb at the end needs most stands right before it.
    .sort((a, b) => Math.abs(a - head) - Math.abs(b - head));
  for (const [order, at] of near.slice(0, 2).entries()) {
    const phrase = prepositionalPhrase(sentence, at, isStored, leaveOut, language);
    if (!phrase) {
      return null;
    }
    if (order === 0 && !hasContent) {
      for (const one of phrase.core) taken.core.add(one);
      taken.extras.push(...phrase.extras);
    } else taken.extras.push([...phrase.core, ...phrase.extras.flat()]);
    hasContent = true;
  }
  return hasContent;
}

/** "bewarb sich **als** Präsident": no comparison where nothing is more or less. */
const isRole = ({ tokens }: ReadSentence, at: number): boolean =>
  tokens[at]?.form === 'als' && !tokens.some(({ feats }) => feats['Degree'] === 'Cmp');

const isHalf = (sentence: ReadSentence, at: number): boolean =>
  dependentsOf(sentence, at, 'case').some((one) =>
    /^(?:from|between|von|zwischen|entre|depuis|desde|tra)$/iu.test(sentence.tokens[one]?.form ?? ''),
  );

const isAmount = (sentence: ReadSentence, at: number): boolean =>
  subtree(sentence, at).some((one) => /^(?:NUM|SYM)$/u.test(sentence.tokens[one]?.upos ?? ''));

/** What a verb acts on; "which" and what is left out lead to the noun before: "the school **she founded**". */
function objectPlaces({ sentence }: HeadingSource, head: number): number[] {
  const { tokens } = sentence;
  const objects = objectsOf(sentence, head);
  const { deprel, head: noun = -1 } = tokens[head] ?? {};
  if (deprel !== 'acl:relcl' || noun < 0 || isPassive(sentence, head)) return objects;
  const [own] = dependentsOf(sentence, head, 'nsubj');
  const [object] = objects;
  const isRelative =
    object !== undefined && tokens[object]?.upos === 'PRON' && tokens[object].feats['Person'] === undefined;
  if (isRelative) return [noun, ...objects.slice(1)];
  const leadsOn =
    own !== undefined &&
    own > noun &&
    tokens.slice(noun + 1, own).every(({ upos }) => /^(?:DET|ADJ|PROPN|NOUN)$/u.test(upos));
  return object === undefined && leadsOn && tokens[own]?.feats['PronType'] !== 'Rel' ? [noun] : objects;
}

function isThing(sentence: ReadSentence, at: number): boolean {
  const { tokens } = sentence;
  if (things.test(tokens[at]?.upos ?? '')) return true;
  // "Colombian forward Luis Muriel", with the first word taken for its head.
  return dependentsOf(sentence, at, 'flat', 'compound').some((one) => things.test(tokens[one]?.upos ?? ''));
}

/** "evidence **that …**", "a plan **to …**": what the noun says only with it. */
function contentOf(sentence: ReadSentence, noun: number): number[] {
  const { tokens } = sentence;
  return dependentsOf(sentence, noun, 'acl', 'ccomp', 'advcl').flatMap((at) => {
    const isContent =
      tokens[at]?.feats['VerbForm'] === 'Inf' || dependentsOf(sentence, at, 'mark').length > 0;
    return isContent ? subtree(sentence, at) : [];
  });
}

/** "refused **to delay the extradition**"; false where it goes deeper than a heading can. */
function takeComplement(source: HeadingSource, at: number, subject: number, taken: Taken): boolean {
  const { sentence } = source;
  const token = sentence.tokens[at];
  if (!token || at === subject) return false;
  takeVerb(source, at, taken);
  for (const mark of dependentsOf(sentence, at, 'mark', 'case', 'cop')) taken.core.add(mark);
  // "named **captain**", "declared **illegal**"
  if (token.upos !== 'VERB') {
    const isStored = keeper(source);
    const phrase = nounPhrase(
      sentence,
      at,
      isStored,
      (one) => isDated(source, sentence.tokens[one]),
      source.language,
    );
    if (!phrase) return false;
    for (const one of phrase.core) taken.core.add(one);
    taken.extras.push(...phrase.extras);
    return true;
  }
  return takeContent(source, at, subject, taken) !== null;
}

/** "The dam burst": nothing follows that could be what the verb needs. */
function standsAlone(source: HeadingSource, head: number): boolean {
  const { tokens } = source.sentence;
  for (const [order, token] of tokens.slice(head + 1).entries()) {
    // ", dass …", ", that …": what follows is what it is about.
    if (token.upos === 'PUNCT') return !/^(?:SCONJ|PRON|PART)$/u.test(tokens[head + order + 2]?.upos ?? '');
    if (token.upos === 'CCONJ') return true;
    if (token.upos === 'SCONJ') return false;
    const isSmall = /^(?:ADP|DET|ADV|AUX)$/u.test(token.upos) || token.deprel === 'compound:prt';
    if (!isSmall && !isDated(source, token)) return false;
  }
  return true;
}

/** True where a noun beside the verb has no part in the heading, and so may be what it is about. */
function losesNoun(source: HeadingSource, head: number, subject: number, { core, extras }: Taken): boolean {
  const { sentence } = source;
  const { tokens } = sentence;
  const shown = new Set([...core, ...extras.flat(), subject]);
  return dependentsOf(sentence, head).some((at) => {
    const token = tokens[at];
    if (!token || shown.has(at) || isDated(source, token) || !things.test(token.upos)) return false;
    if (/^(?:nsubj|conj|parataxis|appos|punct|advcl)/u.test(token.deprel)) return false;
    return dependentsOf(sentence, at, 'case').length === 0;
  });
}
