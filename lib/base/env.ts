import { join, resolve } from 'node:path';
import { z } from 'zod';
import { parseDuration } from './duration';
import { type Access, accesses, siteNameRule } from './site-settings';
import { readSecretFiles } from './variables/secret-files';
import { findConflicts, type SignInEnv, signInVariables, withSignIn } from './variables/sign-in-variables';
import { parseTrustedProxies, type TrustedProxies } from './trusted-proxies';
import { refuse, unsetIfEmpty } from './variables/variable';

const signUps = ['invited', 'open'] as const;
const logLevels = ['debug', 'info', 'silent'] as const;

/** Pages and their scripts are at the root of their host: an address with more would lead nowhere. */
function isOrigin(address: string): boolean {
  const { pathname, search, hash, username, password } = new URL(address);
  return /^\/*$/.test(pathname) && `${search}${hash}${username}${password}` === '';
}

const schema = z.object({
  DATABASE_URL: z
    .preprocess(
      unsetIfEmpty,
      z
        .string()
        .regex(/^(?:file:.+|postgres(?:ql)?:\/\/.+)/)
        .optional(),
    )
    .describe('file:PATH or postgres://USER:PASSWORD@HOST/DATABASE'),
  PORT: z
    .preprocess(unsetIfEmpty, z.coerce.number().int().min(0).max(65_535).default(3000))
    .describe('a port number, 0 to 65535'),
  HOST: z
    .preprocess(
      unsetIfEmpty,
      z
        .string()
        .regex(/^[\w.:-]+$/)
        .default('127.0.0.1'),
    )
    .describe('the address to listen at, such as 127.0.0.1 or 0.0.0.0'),
  DATA_DIR: z.preprocess(unsetIfEmpty, z.string().default('./data')).describe('a folder'),
  SITE_URL: z
    .preprocess(
      unsetIfEmpty,
      z
        .url({ protocol: /^https?$/, abort: true })
        .refine(isOrigin)
        .optional(),
    )
    .describe('the address readers use, a host without a path, such as https://news.example'),
  SITE_NAME: z
    .preprocess(unsetIfEmpty, siteNameRule.nullable().default(null))
    .describe('1 to 80 characters in one line, with a letter, a number or a symbol among them'),
  LOG_LEVEL: z
    .preprocess(unsetIfEmpty, z.enum(logLevels).default('info'))
    .describe(`one of ${logLevels.join(', ')}`),
  TRUST_PROXY: z
    .preprocess(
      unsetIfEmpty,
      z
        .string()
        .default('none')
        .transform((text, context) => parseTrustedProxies(text) ?? refuse(context)),
    )
    .describe('private, none, or addresses and networks such as 10.0.0.0/8,203.0.113.7'),
  BACKUP_EVERY: z
    .preprocess(
      unsetIfEmpty,
      z
        .string()
        .optional()
        .transform((text, context) => (text === undefined ? null : (parseDuration(text) ?? refuse(context)))),
    )
    .describe('a time such as 24h, 90m or 7d'),
  BACKUP_KEEP: z
    .preprocess(unsetIfEmpty, z.coerce.number().int().min(1).max(10_000).default(7))
    .describe('how many backups stay, from 1'),
  BACKUP_DIR: z.preprocess(unsetIfEmpty, z.string().optional()).describe('a folder'),
  ACCESS: z
    .preprocess(unsetIfEmpty, z.enum(accesses).nullable().default(null))
    .describe(`one of ${accesses.join(', ')}`),
  SIGN_UP: z
    .preprocess(unsetIfEmpty, z.enum(signUps).default('invited'))
    .describe(`one of ${signUps.join(', ')}`),
  ADMIN_EMAIL: z
    .preprocess(unsetIfEmpty, z.email().nullable().default(null))
    .describe('the address of the first admin, such as ada@news.example'),
  ADMIN_PASSWORD_FILE: z
    .preprocess(unsetIfEmpty, z.string().nullable().default(null))
    .describe('a file with the first admin’s password'),
  ...signInVariables,
  ALLOW_PRIVATE_FETCH: z.preprocess(unsetIfEmpty, z.stringbool().default(false)).describe('true or false'),
});

/** All that a server can be set to. */
export const variableNames = Object.keys(schema.shape);

export interface Env extends SignInEnv {
  DATABASE_URL: string;
  PORT: number;
  HOST: string;
  /** Absolute. */
  DATA_DIR: string;
  /** Without a slash at the end. */
  SITE_URL: string;
  /** Null where an admin may name the site. */
  SITE_NAME: string | null;
  LOG_LEVEL: (typeof logLevels)[number];
  /** Whose word on where a request comes from is taken. */
  TRUST_PROXY: TrustedProxies;
  /** Milliseconds between backups; null where the server makes none. */
  BACKUP_EVERY: number | null;
  BACKUP_KEEP: number;
  /** Absolute. */
  BACKUP_DIR: string;
  /** Null where an admin may choose it. */
  ACCESS: Access | null;
  /** Who may make an account: who was invited, or anybody, as reader. */
  SIGN_UP: (typeof signUps)[number];
  /** Whose account is made at a start that finds no admin; null where a link is printed instead. */
  ADMIN_EMAIL: string | null;
  ADMIN_PASSWORD_FILE: string | null;
  /** Lets pages be fetched from private networks and any port: for tests only. */
  ALLOW_PRIVATE_FETCH: boolean;
}

export interface EnvProblem {
  variable: string;
  got: string;
  takes: string;
}

type Source = Readonly<Record<string, string | undefined>>;

/** Reads the configuration; a wrong value is reported with what it got and what it takes. */
export function parseEnv(given: Source): { ok: true; env: Env } | { ok: false; problems: EnvProblem[] } {
  const { values: source, problems: unread } = readSecretFiles(given);
  if (unread.length > 0) return { ok: false, problems: unread };
  const parsed = schema.safeParse(source);
  if (!parsed.success) {
    const variables = [
      ...new Set(parsed.error.issues.map((issue) => String(issue.path[0]))),
    ] as (keyof typeof schema.shape)[];
    const problems = variables.map((variable) => ({
      variable,
      got: withoutPassword(source[variable] ?? ''),
      takes: schema.shape[variable].description ?? '',
    }));
    return { ok: false, problems };
  }
  const conflicts = findConflicts(parsed.data);
  if (conflicts.length > 0) {
    const problems = conflicts.map(([variable, takes]) => ({ variable, got: source[variable] ?? '', takes }));
    return { ok: false, problems };
  }
  const { DATABASE_URL, SITE_URL, ...rest } = withSignIn(parsed.data);
  const DATA_DIR = resolve(/* turbopackIgnore: true */ rest.DATA_DIR);
  const env = {
    ...rest,
    DATA_DIR,
    BACKUP_DIR: resolve(/* turbopackIgnore: true */ rest.BACKUP_DIR ?? join(DATA_DIR, 'backups')),
    DATABASE_URL: DATABASE_URL ?? `file:${resolve(/* turbopackIgnore: true */ DATA_DIR, 'backstory.db')}`,
    SITE_URL: (SITE_URL ?? `http://localhost:${rest.PORT}`).replace(/\/+$/, ''),
  };
  return { ok: true, env };
}

/** Thrown where the environment can't be read as a configuration; its message says each correct. */
export class EnvError extends Error {
  constructor(readonly problems: EnvProblem[]) {
    super(
      problems.map(({ variable, got, takes }) => `${variable} is "${got}"; it takes ${takes}.`).join('\n'),
    );
    this.name = 'EnvError';
  }
}

let parsedOnce: Env | undefined;

/** The process's configuration, parsed once. @throws EnvError */
export function env(): Env {
  if (parsedOnce) return parsedOnce;
  const result = parseEnv(process.env);
  if (!result.ok) throw new EnvError(result.problems);
  return (parsedOnce = result.env);
}

/**
 * The value as a message may show it. A password may itself hold any of the signs that an address is
 * made of, so all that stands before the last `@` is left out.
 */
function withoutPassword(value: string): string {
  const [scheme = ''] = /^\s*[\w+.-]*:\/+/.exec(value) ?? [];
  const host = value.lastIndexOf('@');
  const shown = host < 0 ? value : `${scheme}***${value.slice(host)}`;
  return shown.replace(/(password=)[^&]*/gi, '$1***');
}
