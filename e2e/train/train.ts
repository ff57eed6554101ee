/**
 * `npm run train:language -- TREEBANKS LANGUAGE…`: trains the weights in lib/language/models on a folder of
 * treebanks (`en/train.conllu.gz`, `en/dev.conllu.gz`) and says how good they are on the part for trials.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { readModel } from '../../lib/language/parser/model';
import { readTreebank } from './conllu';
import { scoreGoldTokens } from './score';
import { trainModel, type TrainingSize } from './train-model';

const size: TrainingSize = {
  tagEpochs: 5,
  parseEpochs: 6,
  words: 100_000,
  bytes: 2_200_000,
};

const [folder, ...languages] = process.argv.slice(2);
if (folder === undefined || languages.length === 0) {
  console.error('usage: npm run train:language -- TREEBANKS LANGUAGE…');
  process.exit(2);
}
for (const language of languages) {
  const path = join(folder, language, 'train.conllu.gz');
  if (!existsSync(path)) throw new Error(`There is no ${path}.`);
  const began = performance.now();
  const say = (message: string) =>
    console.log(`${language} ${((performance.now() - began) / 1000).toFixed(0)} s: ${message}`);
  const sentences = readTreebank(path, language);
  say(`${sentences.length} sentences`);
  const trialsPath = join(folder, language, 'dev.conllu.gz');
  const free = readTreebank(trialsPath, language);
  // All of the French ones are under another licence: then the first tenth stands in for them.
  const tenth = Math.ceil(sentences.length / 10);
  const [trials, lessons] =
    free.length > 0 ? [free, sentences] : [sentences.slice(0, tenth), sentences.slice(tenth)];
  const file = trainModel(language, lessons, trials, size, say);
  writeFileSync(join('lib/language/models', `${language}.bin`), file);
  const model = readModel(brotliDecompressSync(file));
  console.log(language, file.length, scoreGoldTokens(model, readTreebank(trialsPath, language, 'any')));
}
