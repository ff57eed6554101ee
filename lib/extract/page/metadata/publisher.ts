import type { Party } from '../../../article/article';
import { webAddress } from '../../web-address';
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
    .replace(/^([^:|]{3,30})\s*[:|]\s.{12,}$/u, '$1');

/** Whose page it is, by the page's data; else by its host. */
export function findPublisher(facts: PageFacts): Party | null {
  const [given] = listOf(facts.article?.publisher).map((one) =>
    isThing(one) ? resolve(one, facts.things) : one,
  );
  const name = isThing(given) ? given.name : given;
  const names = [
    metaOf(facts, 'og:site_name'),
    typeof name === 'string' && !/^https?:/.test(name) ? name : null,
    metaOf(facts, 'application-name', 'dc.publisher'),
  ]
    .flatMap((text) => (text ? [asKnown(text)] : []))
    .filter((text) => text !== '' && text.length < 80);
  // Of two spellings of a name, one as an address has it and one with its capitals, readers know the other.
  const stated =
    names.find((one) => foldText(one) === foldText(names[0] ?? '') && /\p{Lu}/u.test(one)) ?? names[0];
  const host = facts.url === null ? null : new URL(facts.url);
  const shown = stated ?? host?.hostname.replace(/^www\./, '');
  return shown ? { name: shown, url: webAddress(host?.origin) } : null;
}

/** The section that the article stands in, such as World or Politics; null where the page does not say. */
export function findSection(facts: PageFacts): string | null {
  const stated = [
    ...listOf(facts.article?.articleSection),
    metaOf(facts, 'article:section', 'parsely-section', 'section', 'cxenseparse:section'),
  ];
  const section = stated.find((one) => typeof one === 'string' && one.trim() !== '' && one.length < 60);
  return typeof section === 'string' ? section.trim() : null;
}
