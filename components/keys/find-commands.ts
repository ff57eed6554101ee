import type { Command } from '@/components/ui/commands';
import { foldAccents } from '@/lib/text/fold';

type Named = Pick<Command, 'name' | 'group'>;

/**
 * The commands that have all of the words in their name or group: first those whose name begins with what
 * was typed, then those with words that do, then the others, each in the order given.
 */
export function findCommands<One extends Named>(commands: readonly One[], typed: string): One[] {
  const whole = foldAccents(typed).trim();
  const words = whole.split(/\s+/).filter(Boolean);
  const rank = (command: One): number => {
    const name = foldAccents(command.name);
    const text = `${name} ${foldAccents(command.group)}`;
    if (!words.every((word) => text.includes(word))) return 0;
    if (name.startsWith(whole)) return 3;
    return words.every((word) => ` ${text}`.includes(` ${word}`)) ? 2 : 1;
  };
  return commands
    .map((command) => ({ command, rank: rank(command) }))
    .filter((found) => found.rank > 0)
    .toSorted((a, b) => b.rank - a.rank)
    .map(({ command }) => command);
}

/** Groups in the order a reader meets them. */
export const groupOrder = ['Reading', 'Timeline', 'Highlights', 'Listening', 'Library', 'Page'] as const;

/** The commands by group, in the groups' order; no group is empty. */
export function byGroup<One extends Named>(commands: readonly One[]): [Command['group'], One[]][] {
  return groupOrder
    .map((group): [Command['group'], One[]] => [group, commands.filter((one) => one.group === group)])
    .filter(([, those]) => those.length > 0);
}
