/** 256 random bits. */
const token = /^[\w-]{43}$/;

/**
 * The token that a program sends, as `Bearer TOKEN` or as the password of `Basic`, whatever the name: old clients and
 * feed readers know only that. Null where there is none.
 */
export function findProgramToken(authorization: string | undefined): string | null {
  const [, scheme = '', value = ''] = /^(Bearer|Basic) ([\w+/=.~-]{1,500})$/i.exec(authorization ?? '') ?? [];
  const sent = scheme.toLowerCase() === 'basic' ? passwordOf(value) : value;
  return token.test(sent) ? sent : null;
}

function passwordOf(value: string): string {
  const pair = Buffer.from(value, 'base64').toString('utf8');
  return pair.slice(pair.indexOf(':') + 1);
}
