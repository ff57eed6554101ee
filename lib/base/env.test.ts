import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { EnvError, parseEnv } from './env';

const variables = [
  'DATABASE_URL',
  'PORT',
  'HOST',
  'DATA_DIR',
  'SITE_URL',
  'SITE_NAME',
  'LOG_LEVEL',
  'TRUST_PROXY',
  'BACKUP_EVERY',
  'BACKUP_KEEP',
  'BACKUP_DIR',
  'ACCESS',
  'SIGN_UP',
  'ADMIN_EMAIL',
  'ADMIN_PASSWORD_FILE',
  'PROXY_SIGN_IN',
  'PROXY_ROLE_MAP',
  'OIDC_DISCOVERY_URL',
  'OIDC_CLIENT_ID',
  'OIDC_CLIENT_SECRET',
  'OIDC_NAME',
  'OIDC_SCOPES',
  'OIDC_ROLE_CLAIM',
  'OIDC_ROLE_MAP',
  'SMTP_URL',
  'SMTP_FROM',
  'ALLOW_PRIVATE_FETCH',
] as const;

/** The message that a wrong environment stops a start with. */
function refusal(source: Record<string, string>): string {
  const parsed = parseEnv(source);
  if (parsed.ok) throw new Error(`${JSON.stringify(source)} was taken`);
  return new EnvError(parsed.problems).message;
}

describe('the environment', () => {
  it('has defaults that work', () => {
    expect(parseEnv({})).toEqual({
      ok: true,
      env: {
        DATABASE_URL: `file:${resolve('data/backstory.db')}`,
        PORT: 3000,
        HOST: '127.0.0.1',
        DATA_DIR: resolve('data'),
        SITE_URL: 'http://localhost:3000',
        SITE_NAME: null,
        LOG_LEVEL: 'info',
        TRUST_PROXY: 'none',
        BACKUP_EVERY: null,
        BACKUP_KEEP: 7,
        BACKUP_DIR: resolve('data/backups'),
        ACCESS: null,
        SIGN_UP: 'invited',
        ADMIN_EMAIL: null,
        ADMIN_PASSWORD_FILE: null,
        PROXY_SIGN_IN: false,
        PROXY_ROLE_MAP: null,
        OIDC: null,
        SMTP_URL: null,
        SMTP_FROM: null,
        ALLOW_PRIVATE_FETCH: false,
      },
    });
  });

  it('believes nobody’s word on where a request comes from unless it is set to, as the examples of containers do', () => {
    expect(parseEnv({})).toMatchObject({ env: { TRUST_PROXY: 'none' } });
    expect(readFileSync('Dockerfile', 'utf8')).toMatch(/^ENV .*TRUST_PROXY=none$/m);
    expect(readFileSync('.env.example', 'utf8')).toMatch(/^TRUST_PROXY=none$/m);
    const { services } = parse(readFileSync('compose.yaml', 'utf8'));
    expect(services.backstory.environment.TRUST_PROXY).toBe('${TRUST_PROXY:-none}');
    expect(readFileSync('README.md', 'utf8')).toMatch(/^Environment=.*TRUST_PROXY=127\.0\.0\.1$/m);
  });

  it('takes an empty variable for one that is not set', () => {
    for (const variable of variables) expect(parseEnv({ [variable]: '' })).toEqual(parseEnv({}));
  });

  it('keeps the database in the data folder unless it is set elsewhere', () => {
    expect(parseEnv({ DATA_DIR: '/srv/news' })).toMatchObject({
      env: { DATABASE_URL: 'file:/srv/news/backstory.db' },
    });
    expect(parseEnv({ DATA_DIR: '/srv/news', DATABASE_URL: 'file:/other.db' })).toMatchObject({
      env: { DATABASE_URL: 'file:/other.db' },
    });
  });

  it('makes the address of the site from the port, and drops slashes at its end', () => {
    expect(parseEnv({ PORT: '8080' })).toMatchObject({ env: { SITE_URL: 'http://localhost:8080' } });
    expect(parseEnv({ SITE_URL: 'https://news.example//' })).toMatchObject({
      env: { SITE_URL: 'https://news.example' },
    });
  });

  it('fetches from private networks only where it is set to', () => {
    expect(parseEnv({ ALLOW_PRIVATE_FETCH: 'true' })).toMatchObject({ env: { ALLOW_PRIVATE_FETCH: true } });
    expect(parseEnv({ ALLOW_PRIVATE_FETCH: '1' })).toMatchObject({ env: { ALLOW_PRIVATE_FETCH: true } });
    expect(parseEnv({ ALLOW_PRIVATE_FETCH: '0' })).toMatchObject({ env: { ALLOW_PRIVATE_FETCH: false } });
  });

  it('takes a proxy’s word on who somebody is only where it says who the proxy is', () => {
    for (const TRUST_PROXY of ['none', 'private', '0.0.0.0/0', '127.0.0.1,::/0'])
      expect(parseEnv({ PROXY_SIGN_IN: 'true', TRUST_PROXY }).ok, TRUST_PROXY).toBe(false);
    const listed = parseEnv({ PROXY_SIGN_IN: 'true', TRUST_PROXY: '127.0.0.1,172.16.0.0/12' });
    expect(listed).toMatchObject({ env: { PROXY_SIGN_IN: true } });
  });

  it('has a provider with all that it is known by, or none', () => {
    const known = { OIDC_CLIENT_ID: 'news', OIDC_CLIENT_SECRET: 'hush' };
    const addressOf = (OIDC_DISCOVERY_URL: string) => {
      const parsed = parseEnv({ ...known, OIDC_DISCOVERY_URL });
      return parsed.ok && parsed.env.OIDC?.discoveryUrl;
    };
    const document = 'https://id.example/realms/news/.well-known/openid-configuration';
    for (const address of ['https://id.example/realms/news', 'https://id.example/realms/news/', document])
      expect(addressOf(address)).toBe(document);
    expect(addressOf('http://localhost:9000')).toMatch(/^http:\/\/localhost:9000\//);
    expect(refusal(known)).toContain('OIDC_DISCOVERY_URL is "";');
    const wrong = refusal({ OIDC_CLIENT_SECRET: 'hush', OIDC_DISCOVERY_URL: document });
    expect(wrong).toContain('OIDC_CLIENT_ID is "";');
    expect(wrong).not.toContain('hush');
  });

  it.each([
    ['DATABASE_URL', 'mysql://host/name', 'file:PATH or postgres://'],
    ['PORT', 'abc', 'a port number, 0 to 65535'],
    ['PORT', '65536', 'a port number'],
    ['PORT', '80.5', 'a port number'],
    ['HOST', 'my host', 'the address to listen at'],
    ['SITE_URL', 'news.example', 'the address readers use'],
    ['SITE_URL', 'ftp://news.example', 'the address readers use'],
    ['SITE_URL', 'https://news.example/reader', 'the address readers use, a host without a path'],
    ['SITE_URL', 'https://news.example/?from=mail', 'the address readers use'],
    ['SITE_URL', 'https://news.example/#top', 'the address readers use'],
    [
      'SITE_NAME',
      'n'.repeat(81),
      '1 to 80 characters in one line, with a letter, a number or a symbol among them',
    ],
    ['LOG_LEVEL', 'loud', 'one of debug, info, silent'],
    ['LOG_LEVEL', 'warn', 'one of debug, info, silent'],
    ['TRUST_PROXY', 'everybody', 'private, none, or addresses'],
    ['BACKUP_EVERY', 'daily', 'a time such as 24h'],
    ['BACKUP_EVERY', '0h', 'a time such as 24h'],
    ['BACKUP_KEEP', '0', 'how many backups stay'],
    ['ACCESS', 'closed', 'one of open, members'],
    ['SIGN_UP', 'closed', 'one of invited, open'],
    ['ADMIN_EMAIL', 'ada', 'the address of the first admin'],
    ['ALLOW_PRIVATE_FETCH', 'perhaps', 'true or false'],
    ['PROXY_SIGN_IN', 'true', 'true only where TRUST_PROXY lists the addresses'],
    ['OIDC_DISCOVERY_URL', 'http://id.example/', 'the provider’s address over https'],
    ['OIDC_DISCOVERY_URL', 'id.example', 'the provider’s address over https'],
    ['OIDC_SCOPES', 'email profile', 'words with a space between, openid among them'],
    ['OIDC_ROLE_MAP', 'newsroom', 'groups and their roles'],
    ['PROXY_ROLE_MAP', 'newsroom=owner', 'groups and their roles'],
  ])('refuses %s=%s with the name, the value and what it takes', (variable, value, takes) => {
    const message = refusal({ [variable]: value });
    expect(message).toMatch(new RegExp(`^${variable} is "`));
    expect(message).toContain(`"${value}"`);
    expect(message).toContain(`it takes ${takes}`);
  });

  it('tells of all wrong variables at once, a line each', () => {
    const lines = refusal({ PORT: 'x', LOG_LEVEL: 'y', SITE_URL: 'z' }).split('\n');
    expect(lines.map((line) => line.split(' ', 1)[0]).sort()).toEqual(['LOG_LEVEL', 'PORT', 'SITE_URL']);
  });

  it('never shows the password of a database', () => {
    const wrong = fc.constantFrom('mysql://', 'postgres:/', 'POSTGRES://', 'http://', ' postgres://', '');
    const character = fc.constantFrom(...'abz019:/@!?#$%^&*()[] "\'\\.,-_~ä');
    const secret = fc.string({ unit: character, maxLength: 12 }).map((rest) => `s3cr3t${rest}Tail`);
    fc.assert(
      fc.property(wrong, secret, (scheme, password) => {
        const message = refusal({ DATABASE_URL: `${scheme}user:${password}@db.example/news` });
        expect(message).not.toContain('s3cr3t');
        expect(message).not.toContain('Tail');
      }),
    );
  });
});
