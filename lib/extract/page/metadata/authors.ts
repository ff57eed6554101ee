import {
  bylineLabels,
  houseNames,
  joinedLabel,
  joins,
  nobody,
  nobodyOfHouse,
  roleWords,
  trailingRole,
} from './byline-words';
import { foldText } from '../../../text/fold';
import { tokensOf } from '../source/class-tokens';
import { metaOf, type PageFacts } from './page-facts';
import { linesBelowHeadline } from './lines-below';
import { htmlText } from '../../html-text';
import { attribute, elementsOf, textOf, type PageElement } from '../source/page-tree';
import { isThing, listOf, resolve, typesOf, type Thing } from './structured-data';

/** A name has at most some six words: "Maria del Carmen de la Cruz". */
const mostWords = 6;
const longestName = 60;
/** A dozen names with their roles. */
const longestByline = 600;
/** More authors than this are a list of the site's staff. */
const mostAuthors = 12;

/** An all-capital byline is set so by its page; a name is written with capitals at its words' starts. */
function inNameCase(name: string): string {
  if (!/\p{Lu}{3}/u.test(name) || /\p{Ll}/u.test(name) || !name.includes(' ')) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s'’.-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

const trimName = (text: string): string =>
  htmlText(text)
    .replace(/\([^)]*\)|\[[^\]]*\]|https?:\/\/\S+|\S+@\S+|(?:^|\s)@\w+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s,;:|·•–—-]+|[\s,;:|·•–—-]+$/gu, '')
    .replace(trailingRole, '')
    .trim();

const looksLikeName = (name: string): boolean =>
  name.length > 1 &&
  name.length <= longestName &&
  name.split(' ').length <= mostWords &&
  /\p{L}{2}/u.test(name) &&
  !/\d|[?!…"“”<>{}=%]/u.test(name) &&
  !nobody.test(name) &&
  !nobodyOfHouse.test(name);

/** Behind a name, capitals alone are the house that it writes for: "Jo Doe, BBC". */
const isHouse = (name: string): boolean => /^[\p{Lu}\d&.]{2,6}$/u.test(name);

/** The names in a byline: no "By", no roles, no dates; those that it joins each for itself. */
export function namesIn(byline: string): string[] {
  let rest = trimName(byline.slice(0, longestByline));
  for (let before = ''; before !== rest;)
    [before, rest] = [rest, rest.replace(joinedLabel, '').replace(bylineLabels, '')];
  const names: string[] = [];
  for (const [index, part] of rest.split(joins).entries()) {
    const name = trimName(part).replace(/^(?:by|from)\s+/i, '');
    if (name === '') continue;
    // After the first name a role, a house or a date may follow, and ends the list unless names go on.
    if (/^(?:jr|sr|ii|iii|iv|m\.?d|ph\.?d|r\.?n|esq|mba|dds|rdn?|cfp)\.?$/i.test(name)) continue;
    if (index > 0 && (roleWords.test(name) || isHouse(name))) continue;
    const first = index === 0 ? name.replace(/\s+(?:for|at|in|of)\s+.*$|\s[-–—|]\s.*$/iu, '') : name;
    if (looksLikeName(first) && (index === 0 || !/^\p{Ll}/u.test(first))) names.push(inNameCase(first));
  }
  return names;
}

function namesOfThing(
  value: unknown,
  things: readonly Thing[],
  isSite: (name: string) => boolean,
): { people: string[]; bodies: string[] } {
  const people: string[] = [];
  const bodies: string[] = [];
  for (const one of listOf(value)) {
    if (typeof one === 'string' && !isSite(one)) people.push(...(/^https?:/.test(one) ? [] : namesIn(one)));
    if (!isThing(one)) continue;
    const thing = resolve(one, things);
    const isBody = typesOf(thing).some((type) => /Organi[sz]ation|Corporation/.test(type));
    for (const name of listOf(thing.name)) {
      if (typeof name !== 'string' || isSite(name)) continue;
      if (isBody && !nobodyOfHouse.test(name) && !nobody.test(name)) bodies.push(trimName(name));
      if (!isBody) people.push(...namesIn(name));
    }
  }
  return { people, bodies };
}

const metaNames = [
  'author',
  'article:author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'byl',
  'byline',
  'dcsext.author',
  'cxenseparse:author',
  'og:article:author',
  'twitter:creator:name',
  'citation_author',
  'bt:author',
];

const bylineToken =
  /^(?:byline|bylines|author|authors|author-name|authorname|byline-name|writer|contributor|post-author|article-author|creator|by-author)$/;

/** What is not found in the first bylines of a page is of other articles. */
const mostBylines = 60;

function shownNames(facts: PageFacts): string[] {
  const isByline = (element: PageElement): boolean => {
    const relation = attribute(element, 'rel');
    if (relation !== null && relation.split(/\s+/).includes('author')) return true;
    const property = attribute(element, 'itemprop');
    if (property === 'author' || property === 'creator') return true;
    return (
      element.name !== 'body' &&
      element.name !== 'article' &&
      tokensOf(element).some((token) => bylineToken.test(token))
    );
  };
  const found = elementsOf(facts.root, (element) => element.name !== 'script' && isByline(element));
  for (const element of found.slice(0, mostBylines)) {
    const links = elementsOf(element, ({ name }) => name === 'a')
      .map((link) => textOf(link))
      .flatMap(namesIn);
    const text = textOf(element);
    if (text.length > 200) continue;
    const names = links.length > 0 ? links : namesIn(text);
    const isNamed = names.every((name) => /\s/.test(name) || /[^\p{Script=Latin}\s]/u.test(name));
    if (names.length > 0 && isNamed) return names;
  }
  return [];
}

/** "By signing up you agree to …": many words, and the stop of a sentence. */
const longSentence = /^(?:\S+\s+){7,}\S+\.$/u;

/** A line below the headline that begins with "By" in some language, where nothing marks it as a byline. */
function namesBelowHeadline(facts: PageFacts): string[] {
  for (const line of linesBelowHeadline(facts)) {
    if (!bylineLabels.test(line) || longSentence.test(line)) continue;
    const names = namesIn(line);
    if (names.length > 0 && names.every((name) => /^\p{Lu}\S* \S/u.test(name) || /^\p{Lo}/u.test(name)))
      return names;
  }
  return [];
}

/** Groups that own papers write none of them. */
const publishingHouse = /^(?:cond[ée] nast|hearst|meredith|gannett|future plc|ziff davis)\b/iu;

/** Who wrote it: names only, each once, as the page states them in its data, else as its byline shows. */
export function findAuthors(facts: PageFacts, publisher: string | null): string[] {
  const host = facts.url === null ? '' : new URL(facts.url).hostname.replace(/^www\.|\.\w+$/g, '');
  const sites = [publisher ?? '', metaOf(facts, 'og:site_name') ?? '', host]
    .map((site) => joined(site).replace(/^the/, ''))
    .filter((site) => site.length > 2);
  // The house may stand where its writers should, with an article or a place that its own name lacks.
  const isSite = (name: string): boolean =>
    sites.some(
      (site) =>
        joined(name) === site ||
        joined(name) === `the${site}` ||
        (name.includes(' ') && site.length > 5 && joined(name).endsWith(site)),
    );
  const stated = namesOfThing(facts.article?.author ?? facts.article?.creator, facts.things, isSite);
  const meta = metaNames.flatMap((name) =>
    (facts.meta.get(name) ?? [])
      .filter((content) => !/^https?:|^\//.test(content) && !isSite(content))
      .flatMap(namesIn),
  );
  // An agency or paper beside its writer, or in the writer's place, is no person.
  const isPerson = (name: string): boolean => !houseNames.test(name);
  const bodies = [...stated.people.filter((name) => !isPerson(name)), ...stated.bodies].filter(
    (name) => !publishingHouse.test(name),
  );
  const people = [
    stated.people.filter(isPerson),
    meta.filter(isPerson),
    shownNames(facts).filter(isPerson),
    namesBelowHeadline(facts),
    bodies,
  ]
    .map((names) => distinct(names).filter((name) => !isSite(name)))
    .find((names) => names.length > 0 && names.length <= mostAuthors);
  return people ?? [];
}

const joined = (text: string): string => foldText(text).replace(/ /g, '');

function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, string>();
  for (const name of names) if (!seen.has(foldText(name))) seen.set(foldText(name), name);
  return [...seen.values()];
}
