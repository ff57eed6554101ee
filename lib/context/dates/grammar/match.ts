import { characterKind, LETTER } from './characters';
import type { State } from './automaton';
import type { CompiledGrammar, CompiledRule } from './compile';
import type { Token } from './date-token';

/** One way to read the tokens from `from` on by one rule. */
export interface Match {
  rule: CompiledRule;
  ruleIndex: number;
  from: number;
  /** Index after the last token. */
  to: number;
  /** The class or word that each token was taken as. */
  symbols: readonly number[];
}

const isAny = (token: Token | undefined, symbols: ReadonlySet<number>): boolean =>
  token?.entry?.symbols.some((symbol) => symbols.has(symbol)) ?? false;

/** Whether the words on either side let the rule hold there. */
function holds(walk: Walk, rule: CompiledRule, to: number): boolean {
  const { tokens, from, text } = walk;
  const previous = tokens[from]?.gap === 2 ? undefined : tokens[from - 1];
  const next = tokens[to]?.gap === 2 ? undefined : tokens[to];
  if (rule.before && !isAny(previous, rule.before)) return false;
  if (rule.after && !isAny(next, rule.after)) return false;
  if (rule.notBefore && isAny(previous, rule.notBefore)) return false;
  if (rule.closes && next && characterKind(text.charCodeAt(next.start)) === LETTER) return false;
  return !(rule.notAfter && isAny(next, rule.notAfter));
}

/** A walk through the patterns from one place of a text. */
interface Walk {
  text: string;
  tokens: readonly Token[];
  from: number;
  grammar: CompiledGrammar;
  path: number[];
  found: Match[];
}

function descend(walk: Walk, state: State, index: number): void {
  const { tokens, from, grammar, path } = walk;
  for (const ruleIndex of state.rules) {
    const rule = grammar.rules[ruleIndex];
    if (rule && holds(walk, rule, index))
      walk.found.push({ rule, ruleIndex, from, to: index, symbols: path.slice() });
  }
  const token = tokens[index];
  if (!token?.entry || (token.gap === 2 && index > from)) return;
  for (const symbol of token.entry.symbols) {
    const next = grammar.automaton.step(state, symbol);
    if (!next) continue;
    path.push(symbol);
    descend(walk, next, index + 1);
    path.pop();
  }
}

const none: readonly Match[] = [];

/**
 * Every reading of the tokens from `from` on, the longest first and of two that are as long the rule that
 * stands first. Patterns are finite, so the work at one place is bounded whatever the text.
 */
export function matchesAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  grammar: CompiledGrammar,
): readonly Match[] {
  const { start } = grammar.automaton;
  // Of the words that the data knows, most only go on an expression.
  if (!tokens[from]?.entry?.symbols.some((symbol) => start.next.has(symbol))) return none;
  const found: Match[] = [];
  descend({ text, tokens, from, grammar, path: [], found }, start, from);
  if (found.length > 1) found.sort((a, b) => b.to - a.to || a.ruleIndex - b.ruleIndex);
  return found;
}
