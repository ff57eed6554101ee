/**
 * `npx tsx e2e/train/document-shares.ts TREEBANKS`: counts in how many short texts of each language a
 * word's stem stands, and writes lib/context/stories/document-shares.json. TREEBANKS has a folder a
 * language with `train.conllu.gz` (Universal Dependencies); only CC BY and CC BY-SA sentences are counted.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { stemsIn } from '../../lib/context/stories/terms';

/** About an article of the news. */
const sentencesPerText = 15;
/** Seen less often than this, a share is chance. */
const fewestTexts = 3;
/** The lower edges of the levels that shares are rounded down to. */
const levels = [0.5, 0.25, 0.12, 0.06, 0.03, 0.015, 0.008, 0.004];

const [treebanks] = process.argv.slice(2);
if (treebanks === undefined) throw new Error('usage: npx tsx e2e/train/document-shares.ts TREEBANKS');

function sentencesOf(language: string): string[] {
  const file = join(treebanks ?? '', language, 'train.conllu.gz');
  return gunzipSync(readFileSync(file))
    .toString()
    .split('\n\n')
    .flatMap((block) => {
      const source = /^# source = (.*)$/mu.exec(block)?.[1] ?? '';
      const text = /^# text = (.*)$/mu.exec(block)?.[1];
      return text !== undefined && /CC BY/u.test(source) && !/LGPL|\bNC\b/u.test(source) ? [text] : [];
    });
}

function sharesOf(language: string): string[] {
  const sentences = sentencesOf(language);
  const counts = new Map<string, number>();
  const texts = Math.floor(sentences.length / sentencesPerText);
  for (let text = 0; text < texts; text += 1) {
    const from = text * sentencesPerText;
    for (const stem of new Set(stemsIn(sentences.slice(from, from + sentencesPerText).join(' '))))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const known = [...counts].filter(([, count]) => count >= fewestTexts);
  return levels.map((level, at) =>
    known
      .filter(([, count]) => count / texts >= level && count / texts < (levels[at - 1] ?? Infinity))
      .map(([stem]) => stem)
      .sort()
      .join(' '),
  );
}

const languages = readdirSync(treebanks).filter((language) => language !== 'zh');
const byLanguage = Object.fromEntries(languages.map((language) => [language, sharesOf(language)]));
const file = join(import.meta.dirname, '../../lib/context/stories/document-shares.json');
writeFileSync(file, `${JSON.stringify({ levels, byLanguage })}\n`);
