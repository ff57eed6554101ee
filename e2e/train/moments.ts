/**
 * `npm run train:moments -- FILE.jsonl [--half]`: learns which dated clauses an editor puts on a timeline
 * and writes moment-weights.json and moment-trees.json in lib/context/moments/score. Lines: {id, lang, published, headline, paragraphs,
 * moments: [{date, words, core}]}. With --half only every second article is learned from, so that the other
 * half can be scored.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTimexes } from '../../lib/context/dates/find-timexes';
import { joinSpans } from '../../lib/context/dates/spans';
import { momentFeatures } from '../../lib/context/moments/score/article-features';
import { findDatedClauses, isNow } from '../../lib/context/moments/dated-clause';
import { loadLanguage } from '../../lib/import/load-language';
import { readText } from '../../lib/language/read-text';
import { fitTrees } from './boosted-trees';
import { fitLogistic, type Example } from './logistic';

interface EditedArticle {
  id: string;
  lang: string;
  published: string;
  headline?: string;
  paragraphs: string[];
  moments: { date: string; words: string; core: boolean }[];
}

/** The part of an editor's words that a sentence has to hold. */
const heldWords = 0.6;
/** A moment that an editor called central counts so much more. */
const coreWeight = 1.5;
/** A feature seen less often is chance; each case is there twice. */
const fewestSeen = 16;
const ridge = 9;

const wordsIn = (text: string) =>
  new Set(
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu),
  );
const bare = (date: string) => date.replace(/[~?%]/gu, '');

function isCompatible(ours: string, theirs: string): boolean {
  const [a, b] = [bare(ours), bare(theirs)];
  if (a.startsWith(b) || b.startsWith(a)) return true;
  const ends = (date: string) => date.split('/').filter(Boolean);
  if (!a.includes('/') && !b.includes('/')) return false;
  return ends(a).some((x) => ends(b).some((y) => x.startsWith(y) || y.startsWith(x)));
}

/** Some articles come without a headline: each is learned from with and without, in these parts. */
const withHeadline = 0.7;

function examplesOf({ lang, published, headline, paragraphs, moments }: EditedArticle): Example[] {
  const model = loadLanguage(lang);
  if (!model) return [];
  const text = paragraphs.join('\n\n');
  const read = readText(text, model);
  const timexes = joinSpans(text, findTimexes(text, { published, language: lang }), lang);
  const day = published.slice(0, 10);
  const clauses = findDatedClauses(read, timexes, day);
  const nows = timexes.filter(isNow);
  const known = momentFeatures(clauses, read, day, headline ?? null, nows);
  const unknown = momentFeatures(clauses, read, day, null, nows);
  return clauses.flatMap((clause, at): Example[] => {
    const own = wordsIn(text.slice(clause.sentence.start, clause.sentence.end));
    const chosen = moments.filter(({ date, words }) => {
      const theirs = wordsIn(words);
      const held = [...theirs].filter((word) => own.has(word)).length;
      return held >= heldWords * theirs.size && isCompatible(clause.date, date);
    });
    const isPositive = chosen.length > 0;
    const weight = chosen.some(({ core }) => core) ? coreWeight : 1;
    return [
      { features: known[at] ?? new Map(), isPositive, weight: weight * withHeadline },
      { features: unknown[at] ?? new Map(), isPositive, weight: weight * (1 - withHeadline) },
    ];
  });
}

const isHeld = ({ id }: EditedArticle) => (createHash('md5').update(id).digest().at(-1) ?? 0) % 2 === 1;

const [file, option] = process.argv.slice(2);
if (file === undefined) throw new Error('usage: npm run train:moments -- FILE.jsonl [--half]');
const articles = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as EditedArticle);
const learned = option === '--half' ? articles.filter((article) => !isHeld(article)) : articles;
const examples = learned.flatMap(examplesOf);
const weights = fitLogistic(examples, { ridge, fewestSeen });
const grown = fitTrees(examples, fewestSeen);
const folder = join(import.meta.dirname, '../../lib/context/moments/score');
writeFileSync(join(folder, 'moment-weights.json'), `${JSON.stringify(weights, null, 2)}\n`);
writeFileSync(join(folder, 'moment-trees.json'), `${JSON.stringify(grown)}\n`);
console.log(
  `${learned.length} articles, ${Object.keys(weights).length} features, ${grown.trees.length} trees`,
);
