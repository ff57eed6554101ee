import type { LanguageGrammar, Meaning } from './grammar';

export interface RuleOptions {
  /** Words of which one must stand just before the expression, outside of it. */
  before: readonly string[] | null;
  /** Words of which none may stand just before, or after. */
  notBefore: readonly string[] | null;
  /** Words of which one must stand just after the expression. */
  after: readonly string[] | null;
  notAfter: readonly string[] | null;
  /** What the meaning needs to know and no word says. */
  value: string | null;
  /** True where no word may follow directly: the expression closes its clause. */
  closes: boolean;
  /** How many words of the pattern are the expression; null for all of them. */
  keep: number | null;
}

export interface Rule {
  meaning: Meaning;
  pattern: string;
  options: RuleOptions;
}

/**
 * Reads one rule of a language's data: a pattern and, after `~`, its conditions, parted by semicolons:
 * `MONTH ~ before in by; not-before the; not-after of; value shift; closes; keep 1`.
 */
function parseRule(meaning: Meaning, text: string): Rule {
  const [pattern = '', conditions = ''] = text.split('~');
  const options: RuleOptions = {
    before: null,
    notBefore: null,
    after: null,
    notAfter: null,
    value: null,
    closes: false,
    keep: null,
  };
  for (const condition of conditions.split(';')) {
    const [name, ...words] = condition.trim().split(/\s+/);
    if (name === 'before') options.before = words;
    else if (name === 'not-before') options.notBefore = words;
    else if (name === 'after') options.after = words;
    else if (name === 'not-after') options.notAfter = words;
    else if (name === 'value') options.value = words.join(' ');
    else if (name === 'closes') options.closes = true;
    else if (name === 'keep') options.keep = Number(words[0]);
    else if (name) throw new Error(`No condition is named ${name}, in the rule ${text}`);
  }
  return { meaning, pattern, options };
}

export const parseRules = ({ rules }: Pick<LanguageGrammar, 'rules'>): Rule[] =>
  (Object.keys(rules) as Meaning[]).flatMap((meaning) =>
    (rules[meaning] ?? []).map((text) => parseRule(meaning, text)),
  );
