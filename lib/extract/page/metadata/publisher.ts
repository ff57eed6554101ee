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
    .replace(/^([^:|]{3,30})\s*[:|]\s.{12,}$/u, '$1')
    .replace(/^(\S.{1,30}?)\s+[–—-]\s+(?:\S+\s+){2,}\S+$/u, '$1')
    .trim();

const joined = (text: string): string => foldText(text).replace(/ /g, '');

/** What an address has behind a name: "ESPN.com". */
const domain = /\.(?:com|net|org|co\.uk|com\.au)$/i;

const endsWithWord = (text: string, word: string): boolean =>
  text.endsWith(word) && !/[\p{L}\p{N}]/u.test(text.charAt(text.length - word.length - 1));

/** How likely readers know the house by a name: its host has it, titles end with it, it is spelled as a name. */
function familiarity(name: string, host: string, title: string): number {
  const [, label = ''] = /^(?:www\.|m\.|amp\.)?([^.]+)/.exec(host) ?? [];
  const bare = joined(name.replace(domain, ''));
  const isHost = [bare, `the${bare}`, bare.replace(/^the/, '')].includes(label.replace(/-/g, ''));
  return (
    (isHost || joined(name) === joined(host.replace(/^www\./, '')) ? 2 : 0) +
    (endsWithWord(title.trim().toLowerCase(), name.toLowerCase()) ? 1 : 0) +
    (/\p{Lu}|\P{Script=Latin}/u.test(name.replace(/[\P{L}]/gu, '')) && !domain.test(name) ? 1 : 0)
  );
}

/** Whose page it is, by the page's data; else by its host. */
export function findPublisher(facts: PageFacts): Party | null {
  const [given] = listOf(facts.article?.publisher).map((one) =>
    isThing(one) ? resolve(one, facts.things) : one,
  );
  const name = isThing(given) ? given.name : given;
  const host = facts.url === null ? null : new URL(facts.url);
  const stated = [
    metaOf(facts, 'og:site_name'),
    typeof name === 'string' && !/^https?:/.test(name) ? name : null,
    metaOf(facts, 'application-name', 'dc.publisher'),
  ]
    .flatMap((text) => (text ? [asKnown(text)] : []))
    .filter((text) => text !== '' && text.length < 80)
    .map((text) => ({ text, score: familiarity(text, host?.hostname ?? '', facts.title ?? '') }))
    .reduce<{ text: string; score: number } | null>(
      (best, one) => (best === null || one.score > best.score ? one : best),
      null,
    );
  const shown = stated?.text ?? host?.hostname.replace(/^www\./, '');
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
