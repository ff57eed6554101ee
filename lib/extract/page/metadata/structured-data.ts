import { parseLooseJson } from './repair-json';
import { attribute, elementsNamed, type PageElement } from '../source/page-tree';

/** A thing of schema.org, as JSON-LD states it: names of properties to whatever was given. */
export type Thing = Readonly<Record<string, unknown>>;

/** More than any page states about itself; a list made to stall its reader ends here. */
const mostThings = 2_000;
const deepest = 12;

export const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A property's values: one, several or none, always as a list. */
export const listOf = (value: unknown): unknown[] =>
  Array.isArray(value) ? (value as unknown[]) : value === undefined || value === null ? [] : [value];

export const typesOf = (thing: Thing): string[] =>
  listOf(thing['@type'])
    .filter((type) => typeof type === 'string')
    .map((type) => type.replace(/^.*[/#:]/, ''));

/** Every thing that a page's JSON-LD states, those within others after them. */
export function readThings(root: PageElement): Thing[] {
  const found: Thing[] = [];
  const collect = (value: unknown, depth: number): void => {
    if (depth > deepest || found.length >= mostThings) return;
    if (Array.isArray(value)) value.forEach((one: unknown) => collect(one, depth + 1));
    else if (isThing(value)) {
      found.push(value);
      Object.values(value).forEach((one) => {
        if (typeof one === 'object') collect(one, depth + 1);
      });
    }
  };
  for (const script of elementsNamed(root, 'script')) {
    if (!/ld\+json/i.test(attribute(script, 'type') ?? '')) continue;
    collect(
      parseLooseJson(script.children.map((node) => (node.kind === 'text' ? node.text : '')).join('')),
      0,
    );
  }
  return found;
}

/** Follows `{"@id": …}` to where the page states the thing. */
export function resolve(thing: Thing, things: readonly Thing[]): Thing {
  const id = thing['@id'];
  if (typeof id !== 'string' || Object.keys(thing).some((key) => key === 'name' || key === 'url'))
    return thing;
  return things.find((other) => other['@id'] === id && Object.keys(other).length > 2) ?? thing;
}

const storyType = /(?:Article|BlogPosting|Posting|Report|Review|Blog|Recipe|HowTo|CreativeWork)$/;
const pageType = /Page$|^VideoObject$|^NewsEvent$/;

const addressOf = (value: unknown): string | null =>
  typeof value === 'string' ? value : isThing(value) ? addressOf(value['@id'] ?? value.url) : null;

const plainAddress = (address: string): string =>
  address
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');

/**
 * The thing that is this page's article. A page may state others too: those it links to, the site, reviews
 * within; the one that names this address or this headline is meant, else the first that has the most to say.
 */
export function findArticleThing(
  things: readonly Thing[],
  page: { addresses: string[]; headlines: string[] },
): Thing | null {
  const addresses = new Set(page.addresses.map(plainAddress));
  const headlines = page.headlines.map((headline) => headline.toLowerCase());
  let best: Thing | null = null;
  let bestScore = 0;
  for (const thing of things) {
    const types = typesOf(thing);
    const isStory = types.some((type) => storyType.test(type));
    if (!isStory && !types.some((type) => pageType.test(type))) continue;
    const address = addressOf(thing.mainEntityOfPage) ?? addressOf(thing.url) ?? addressOf(thing);
    const headline = typeof thing.headline === 'string' ? thing.headline.toLowerCase().trim() : '';
    let score = isStory ? 10 : 2;
    if (address && addresses.has(plainAddress(address))) score += 6;
    if (headline && headlines.some((shown) => shown.includes(headline) || headline.includes(shown)))
      score += 8;
    if (headline) score += 2;
    for (const said of ['datePublished', 'author', 'articleBody', 'image']) if (thing[said]) score += 1;
    if (score > bestScore) [best, bestScore] = [thing, score];
  }
  return best;
}
