import type { Direction } from '../../../article/article';
import { directionOf } from '../../../article/direction';
import { metaOf, type PageFacts } from './page-facts';
import { attribute, closest, elementsNamed, type PageElement } from '../source/page-tree';

/** Scripts that tell a language well enough where a page says nothing. */
const scripts: readonly { script: RegExp; language: string }[] = [
  { script: /\p{Script=Hiragana}|\p{Script=Katakana}/gu, language: 'ja' },
  { script: /\p{Script=Hangul}/gu, language: 'ko' },
  { script: /\p{Script=Han}/gu, language: 'zh' },
  { script: /\p{Script=Arabic}/gu, language: 'ar' },
  { script: /\p{Script=Hebrew}/gu, language: 'he' },
  { script: /\p{Script=Cyrillic}/gu, language: 'ru' },
  { script: /\p{Script=Greek}/gu, language: 'el' },
  { script: /\p{Script=Devanagari}/gu, language: 'hi' },
  { script: /\p{Script=Thai}/gu, language: 'th' },
];

function canonical(tag: string | null | undefined): string | null {
  if (!tag) return null;
  try {
    return Intl.getCanonicalLocales(tag.trim().replace(/_/g, '-'))[0] ?? null;
  } catch {
    return null;
  }
}

const isRightToLeft = (tag: string): boolean => directionOf(tag) === 'rtl';

/**
 * The language of the text, as it is stated nearest to it, and the direction that goes with it. What a page
 * states is often its template's: a text in another script than its stated language's is believed instead.
 */
export function findLanguage(
  facts: PageFacts,
  body: PageElement | null,
  text: string,
): { language: string; direction: Direction } {
  const around = body && closest(body, (element) => canonical(attribute(element, 'lang')) !== null);
  const html = elementsNamed(facts.root, 'html')[0];
  const stated =
    canonical(around && attribute(around, 'lang')) ??
    canonical(html && (attribute(html, 'lang') ?? attribute(html, 'xml:lang'))) ??
    canonical(typeof facts.article?.inLanguage === 'string' ? facts.article.inLanguage : null) ??
    canonical(metaOf(facts, 'og:locale', 'content-language', 'language', 'dc.language'));
  const sample = text.slice(0, 4_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const seen =
    scripts.find(({ script }) => (sample.match(script)?.length ?? 0) > letters * 0.3)?.language ?? null;
  const latinStated = stated === null || scriptOf(stated) === 'Latn';
  const language = seen !== null && latinStated ? seen : (stated ?? 'en');
  const given = (around && attribute(around, 'dir')) ?? (html ? attribute(html, 'dir') : null);
  const direction =
    given === 'rtl' && (seen === null || isRightToLeft(seen)) && seen !== null
      ? 'rtl'
      : directionOf(language);
  return { language, direction };
}

function scriptOf(tag: string): string {
  try {
    return new Intl.Locale(tag).maximize().script ?? 'Latn';
  } catch {
    return 'Latn';
  }
}
