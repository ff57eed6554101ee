import type { Party } from '../../article/article';
import { webAddress } from '../web-address';
import { metaOf, type PageFacts } from './page-facts';
import { isThing, listOf, resolve } from './structured-data';

/** Whose page it is, by the page's data; else by its host. */
export function findPublisher(facts: PageFacts): Party | null {
  const [given] = listOf(facts.article?.publisher).map((one) =>
    isThing(one) ? resolve(one, facts.things) : one,
  );
  const name = isThing(given) ? given.name : given;
  const stated = [
    metaOf(facts, 'og:site_name'),
    typeof name === 'string' && !/^https?:/.test(name) ? name : null,
    metaOf(facts, 'application-name', 'dc.publisher'),
  ]
    .map((text) => text?.replace(/\s+/g, ' ').trim())
    .find((text) => text !== undefined && text !== '' && text.length < 80);
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
