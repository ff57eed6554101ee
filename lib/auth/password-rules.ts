/** In characters as people count them. */
export const shortestPassword = 12;
/** A bound on the work of one sign-in, in UTF-16 units; better-auth refuses more. */
export const longestPassword = 128;

/** Why a password isn't taken; null where it is. */
export async function passwordProblem(password: string, own: readonly string[] = []): Promise<string | null> {
  if (password.length > longestPassword) return `A password has at most ${longestPassword} characters.`;
  if ([...password].length < shortestPassword)
    return `A password has at least ${shortestPassword} characters. Four words that don’t belong together make a good one.`;
  const core = coreOf(password);
  if (new Set(core).size < 5) return 'This password repeats a few characters. Choose another.';
  if (own.some((word) => word.length > 3 && coreOf(word) === core))
    return 'This password is your name or address. Choose another.';
  const common = await commonPasswords();
  if (common.has(password.toLowerCase()) || common.has(core))
    return 'This is one of the passwords that are tried first. Choose another.';
  return null;
}

/**
 * What is left of a password without what is put around a common one to make it longer: capitals, some signs and
 * digits at the end, and the same again.
 */
export function coreOf(password: string): string {
  const word = wordOf(password.toLowerCase());
  for (let length = 1; length <= word.length / 2; length += 1) {
    const unit = word.slice(0, length);
    if (word.length % length === 0 && unit.repeat(word.length / length) === word) return unit;
  }
  return word;
}

/** A year with signs around it. More digits and signs than these are no ornament but what is secret. */
const longestEnding = 8;

function wordOf(lower: string): string {
  const end = endOfWord(lower);
  return end === 0 || lower.length - end > longestEnding ? lower : lower.slice(0, end);
}

/** Where the digits and signs at the end begin. */
function endOfWord(text: string): number {
  let end = text.length;
  while (end > 0 && !/\p{L}/u.test(text.charAt(end - 1))) end -= 1;
  return end;
}

let loaded: Promise<ReadonlySet<string>> | undefined;

/** 41,000 passwords that leaked most often, loaded where one is chosen: few servers ever need them. */
function commonPasswords(): Promise<ReadonlySet<string>> {
  return (loaded ??= import('popular-passwords', { with: { type: 'json' } }).then(
    ({ default: list }) => new Set(list),
  ));
}
