/**
 * `npm run score:language -- TREEBANKS [LANGUAGE…]`: how good the shipped weights are on the part for trials of
 * each treebank, words given and from raw text, how fast they read, and how large their files are.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { languages } from '../../lib/language/languages';
import { readModel } from '../../lib/language/parser/model';
import { readText } from '../../lib/language/read-text';
import { readTreebank } from './conllu';
import { scoreGoldTokens } from './score';
import { scoreRawText } from './score-raw';

const [folder, ...asked] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npm run score:language -- TREEBANKS [LANGUAGE…]');
  process.exit(2);
}
console.log(
  '| | words | UPOS | feats | lemma | UAS | LAS | raw: tokens | sentences | UPOS | UAS | LAS | words/s | KB | load ms |',
);
console.log('|---|---|---|---|---|---|---|---|---|---|---|---|---|---|---|');
for (const language of asked.length > 0 ? asked : Object.keys(languages)) {
  const path = join('lib/language/models', `${language}.bin`);
  if (!existsSync(path)) continue;
  const file = readFileSync(path);
  const from = process.cpuUsage();
  const model = readModel(brotliDecompressSync(file));
  const load = process.cpuUsage(from).user / 1000;
  const treebank = readTreebank(join(folder, language, 'dev.conllu.gz'), language, 'any');
  const gold = scoreGoldTokens(model, treebank);
  const raw = scoreRawText(model, treebank);
  const row = [language, gold.words, gold.upos, gold.feats, gold.lemmas, gold.uas, gold.las];
  row.push(
    raw.tokens,
    raw.sentences,
    raw.upos,
    raw.uas,
    raw.las,
    speedOf(treebank.slice(0, 400).map(({ text }) => text)),
  );
  row.push(Math.round(file.length / 1000), Math.round(load));
  console.log(`| ${row.join(' | ')} |`);

  /** Words a second, of processor time, once warm. */
  function speedOf(texts: readonly string[]): number {
    const text = texts.join(' ');
    let words = 0;
    let best = 0;
    // So many that the code is warm.
    for (let read = 0; read < 80_000; read += words) {
      const began = process.cpuUsage();
      words = readText(text, model).sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
      const { user, system } = process.cpuUsage(began);
      best = Math.max(best, words / ((user + system) / 1e6));
    }
    return Math.round(best / 100) * 100;
  }
}
