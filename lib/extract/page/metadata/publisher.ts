import type { Party } from '../../../article/article';
import { webAddress } from '../../web-address';
import { htmlText } from '../../html-text';
import { attribute, elementsNamed } from '../source/page-tree';
import { foldText } from '../../../text/fold';
import { metaOf, type PageFacts } from './page-facts';
import { isThing, listOf, resolve } from './structured-data';

/** A publisher's name without what search engines are to read: "The River – Official Site", "River, Inc.". */
const asKnown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^(?:the )?official (?:web)?site of (?:the )?/iu, '')
    .replace(/\s*[|–—-]\s*(?:official (?:web)?site|home(?:page)?|news)?$/iu, '')
    .replace(/,?\s+(?:inc|llc|ltd|gmbh|plc|corp)\.?$/iu, '')
    .replace(/^([^:|]{3,30})\s*[:|]\s.{12,}$/u, '$1')
    .replace(/^(\S.{1,30}?)\s+[–—-]\s+(?:\S+\s+){2,}\S+$/u, '$1')
    .trim();

const joined = (text: string): string => foldText(text).replace(/ /g, '');

/** What an address has behind a name: "ESPN.com". */
const domain = /\.(?:com|net|org|co\.uk|com\.au)$/i;

const endsWithWord = (text: string, word: string): boolean =>
  text.endsWith(word) && !/[\p{L}\p{N}]/u.test(text.charAt(text.length - word.length - 1));

/** No name is longer; a motto is. */
const longestName = 80;

/** Small letters alone, or an address: no house is known by it where it shows a name. */
const isSpelled = (name: string): boolean =>
  /\p{Lu}|\P{Script=Latin}/u.test(name.replace(/[\P{L}]/gu, '')) && !domain.test(name);

/** How likely readers know the house by a name: its host has it, titles end with it, it is spelled as a name. */
function familiarity(name: string, host: string, title: string): number {
  const [, label = ''] = /^(?:www\.|m\.|amp\.)?([^.]+)/.exec(host) ?? [];
  const bare = joined(name.replace(domain, ''));
  const isHost = [bare, `the${bare}`, bare.replace(/^the/, '')].includes(label.replace(/-/g, ''));
  return (
    (isHost || joined(name) === joined(host.replace(/^www\./, '')) ? 2 : 0) +
    (endsWithWord(title.trim().toLowerCase(), name.toLowerCase()) ? 1 : 0) +
    (isSpelled(name) ? 1 : 0)
  );
}

/** What parts a title from the site's name behind it. */
const separator = /\s+[|•·–—-]\s+|\s*[|»]\s*/u;

/** Names that the page shows and does not state: the end of its title, and what its logo says. */
function shownNames(facts: PageFacts, host: string): string[] {
  const [, label = ''] = /^(?:www\.|m\.|amp\.)?([^.]+)/.exec(host) ?? [];
  const site = label.replace(/-/g, '');
  if (site.length < 2) return [];
  const logos = elementsNamed(facts.root, 'img', 'a').map(
    (element) => attribute(element, element.name === 'img' ? 'alt' : 'title') ?? '',
  );
  const stated = metaOf(facts, 'apple-mobile-web-app-title') ?? '';
  return [facts.title?.split(separator).at(-1) ?? '', stated, ...logos]
    .map((text) =>
      text
        .replace(/\s+/g, ' ')
        .replace(/\s+(?:logo|home ?page)$/iu, '')
        .trim(),
    )
    .filter((text) => text.length < longestName && joined(text.replace(domain, '')) === site);
}

/** Words run together, as an address has them: "Dailyriverpost". */
const isRunTogether = (name: string): boolean => /^\p{Lu}\p{Ll}{6,}$/u.test(name);

/** A name as the page spells it elsewhere, where what it states is an address or its part. */
function spelled(name: string, shown: readonly string[]): string {
  if (isSpelled(name) && !isRunTogether(name)) return name;
  const same = shown.filter((one) => joined(one.replace(domain, '')) === joined(name.replace(domain, '')));
  return (
    same.find((one) => isSpelled(one) && one.includes(' ')) ??
    (isSpelled(name) || domain.test(name) ? name : same.find((one) => isSpelled(one) || domain.test(one))) ??
    name
  );
}

/** Whose page it is, by the page's data; else by its host. */
export function findPublisher(facts: PageFacts): Party | null {
  const [given] = listOf(facts.article?.publisher).map((one) =>
    isThing(one) ? resolve(one, facts.things) : one,
  );
  const name = isThing(given) ? given.name : given;
  const host = facts.url === null ? null : new URL(facts.url);
  const names = [
    metaOf(facts, 'og:site_name'),
    typeof name === 'string' && !/^https?:/.test(name) ? name : null,
    metaOf(facts, 'application-name', 'dc.publisher'),
  ]
    .flatMap((text) => (text ? [asKnown(text)] : []))
    .filter((text) => text !== '' && text.length < longestName);
  const stated = names
    .map((text) => ({ text, score: familiarity(text, host?.hostname ?? '', facts.title ?? '') }))
    .reduce<{ text: string; score: number } | null>(
      (best, one) => (best === null || one.score > best.score ? one : best),
      null,
    );
  const shownElsewhere = shownNames(facts, host?.hostname ?? '');
  const shown = stated
    ? spelled(stated.text, [...names, ...shownElsewhere])
    : (shownElsewhere.find(isSpelled) ?? host?.hostname.replace(/^www\./, ''));
  return shown ? { name: shown, url: webAddress(host?.origin) } : null;
}

/** The section that the article stands in, such as World or Politics; null where the page does not say. */
export function findSection(facts: PageFacts): string | null {
  const stated = [
    ...listOf(facts.article?.articleSection),
    metaOf(facts, 'article:section', 'parsely-section', 'section', 'cxenseparse:section'),
  ];
  const section = stated.find((one) => typeof one === 'string' && one.trim() !== '' && one.length < 60);
  return typeof section === 'string' ? htmlText(section).trim() : null;
}
