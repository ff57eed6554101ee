/**
 * `npm run score:wink -- TREEBANKS`: the tags of wink-nlp on the English part for trials, beside ours. It is no
 * dependency: `npm install --no-save wink-nlp wink-eng-lite-web-model` first.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { tokenizerOf } from '../../lib/language/tokens/tokenize';
import { readTreebank } from './conllu';
import { loadLanguage } from '../../lib/import/load-language';
import { readText } from '../../lib/language/read-text';
import { spansOf } from './score-raw';

interface WinkToken {
  out(what?: unknown): string;
}
interface Wink {
  its: { pos: unknown };
  readDoc(text: string): { tokens(): { each(visit: (token: WinkToken) => void): void } };
}

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: npm run score:wink -- TREEBANKS');
  process.exit(2);
}
const require = createRequire(join(process.env['WINK'] ?? process.cwd(), 'package.json'));
const makeWink = require('wink-nlp') as (model: unknown, pipe: string[]) => Wink;
const wink = makeWink(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
const model = loadLanguage('en')!;
const treebank = readTreebank(join(folder, 'en', 'dev.conllu.gz'), 'en');

interface Tagged {
  start: number;
  end: number;
  upos: string;
}

function byWink(text: string): Tagged[] {
  const tagged: Tagged[] = [];
  let at = 0;
  wink
    .readDoc(text)
    .tokens()
    .each((token) => {
      const form = token.out();
      const start = text.indexOf(form, at);
      if (start < 0) return;
      at = start + form.length;
      tagged.push({ start, end: at, upos: token.out(wink.its.pos) });
    });
  return tagged;
}

const readers: [string, (text: string) => Tagged[]][] = [
  ['wink-nlp', byWink],
  ['ours', (text) => readText(text, model).sentences.flatMap(({ tokens }) => tokens)],
  [
    'ours, words only',
    (text) => tokenizerOf('en')(text, { start: 0, end: text.length }).map((span) => ({ ...span, upos: '' })),
  ],
];
for (const source of ['EWT', 'GUM']) {
  const part = treebank.filter((sentence) => sentence.source.includes(source));
  for (const [name, read] of readers) {
    const seen = { gold: 0, found: 0, tokens: 0, tags: 0 };
    for (const sentence of part) {
      const spans = spansOf(sentence) ?? [];
      const gold = new Map(spans.map(({ start, end }, at) => [`${start}-${end}`, sentence.words[at]!.upos]));
      const found = read(sentence.text);
      seen.gold += gold.size;
      seen.found += found.length;
      for (const { start, end, upos } of found) {
        const same = gold.get(`${start}-${end}`);
        if (same === undefined) continue;
        seen.tokens++;
        if (same === upos) seen.tags++;
      }
    }
    const text = part.map((sentence) => sentence.text).join(' ');
    read(text);
    const began = process.cpuUsage();
    const words = read(text).length;
    const { user, system } = process.cpuUsage(began);
    const f1 = (count: number) => ((200 * count) / (seen.gold + seen.found)).toFixed(2);
    const ofThese = ((100 * seen.tags) / seen.tokens).toFixed(2);
    console.log(
      `${source} ${name}: tokens F1 ${f1(seen.tokens)}, tags F1 ${f1(seen.tags)}, tags of common tokens ${ofThese} %, ` +
        `${Math.round(words / ((user + system) / 1e6))} words/s`,
    );
  }
}
