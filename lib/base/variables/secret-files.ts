import { readFileSync } from 'node:fs';

/** The variables that hold secrets: `…_FILE` names a file that holds them instead, as containers are given them. */
export const secretVariables = ['DATABASE_URL', 'OIDC_CLIENT_SECRET', 'SMTP_URL'] as const;

type Source = Readonly<Record<string, string | undefined>>;
type Problem = { variable: string; got: string; takes: string };

/**
 * The variables with what their files hold. Where one is set itself, the file has no say: two words on one secret
 * would hide which is meant.
 */
export function readSecretFiles(source: Source): { values: Source; problems: Problem[] } {
  const values: Record<string, string | undefined> = { ...source };
  const problems: Problem[] = [];
  for (const name of secretVariables) {
    const [variable, file] = [`${name}_FILE`, source[`${name}_FILE`]];
    if (!file) continue;
    if (source[name]) {
      problems.push({ variable, got: file, takes: `a file only where ${name} is not set` });
      continue;
    }
    try {
      values[name] = readFileSync(/* turbopackIgnore: true */ file, 'utf8').trim();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      problems.push({ variable, got: file, takes: `a file that can be read (${reason})` });
    }
  }
  return { values, problems };
}
