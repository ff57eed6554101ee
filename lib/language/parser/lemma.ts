import type { Upos } from './sentence';

/** How to come from an ending to the base form's. */
interface EndingRule {
  cut: number;
  add: string;
}

/** Words longer than this one are looked up by their endings only. */
const LONGEST_ENDING = 12;
/** Words are met again and again; what is stored stays bounded whatever is read. */
const MOST_CACHED = 50_000;

/** Base forms by the longest known ending of a word; `^` marks a word's beginning. */
export class Lemmas {
  private readonly rules = new Map<string, EndingRule>();
  private readonly known = new Map<string, string>();

  constructor(rules: readonly string[]) {
    for (const rule of rules) {
      const [tag = '', ending = '', cut = '0', add = ''] = rule.split('|');
      this.rules.set(`${tag}|${ending}`, { cut: Number(cut), add });
    }
  }

  /** The base form of a word; the word itself where nothing is known of its ending. */
  of(word: string, tag: Upos): string {
    const key = `${tag}|${word}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.known.size >= MOST_CACHED) this.known.clear();
    const found = this.find(word, tag);
    this.known.set(key, found);
    return found;
  }

  private find(word: string, tag: Upos): string {
    const lower = tag === 'PROPN' ? word : word.toLowerCase();
    const marked = `^${word.toLowerCase()}`;
    for (let from = Math.max(0, marked.length - LONGEST_ENDING); from <= marked.length; from++) {
      const rule = this.rules.get(`${tag}|${marked.slice(from)}`);
      if (rule) return lower.slice(0, Math.max(0, lower.length - rule.cut)) + rule.add;
    }
    return lower;
  }
}
