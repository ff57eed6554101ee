import { parseArgs } from 'node:util';
import { isRole, type Role, roles } from '../../auth/roles';
import { readScopes, type Scope, scopes } from '../../auth/scopes';
import { StartError } from '../setup/steps';

/** What is asked for on the command line. */
export type PeopleQuestion = { json: boolean } & (
  | { verb: 'list' }
  | { verb: 'add'; email: string; role: Role; name: string | null; passwordFile: string | null }
  | { verb: 'invite'; email: string | null; role: Role; days: number }
  | { verb: 'role'; email: string; role: Role }
  | { verb: 'password'; email: string; passwordFile: string | null }
  | { verb: 'suspend'; email: string; undo: boolean }
  | { verb: 'token'; email: string; name: string; days: number; scopes: Scope[] }
  | { verb: 'tokens'; email: string }
  | { verb: 'end-token'; id: string }
  | { verb: 'verify'; email: string }
  | { verb: 'remove'; email: string }
);

const usageOf = (command: string): string => `Say what to do about people:
  ${command} list
  ${command} add EMAIL [--role ROLE] [--name NAME] [--password-file FILE]
  ${command} invite [EMAIL] [--role ROLE] [--days DAYS]    a link that makes one account
  ${command} role EMAIL ROLE
  ${command} password EMAIL [--password-file FILE]         a new password; without a file one is made and shown
  ${command} suspend EMAIL [--undo]                        ends all sessions, and no new one begins
  ${command} verify EMAIL                                  the address is theirs: a provider's word for it opens the account
  ${command} remove EMAIL
  ${command} token EMAIL [--name NAME] [--days DAYS] [--scope SCOPE …]
                                                           what a program acts with, such as a feed reader
  ${command} tokens EMAIL | end-token ID
ROLE is ${roles.join(', ')} (reader where it is left out). SCOPE is ${scopes.join(', ')}
(library:read where it is left out). --json says what was done as JSON.`;

/** @throws StartError with the usage, where it isn't one of these */
export function readPeopleArguments(args: string[], command: string): PeopleQuestion {
  const asked = parse(args);
  if (typeof asked !== 'string') return asked;
  throw new StartError(`${asked}${asked && '\n'}${usageOf(command)}`, 1);
}

function parse(args: string[]): PeopleQuestion | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        undo: { type: 'boolean', default: false },
        role: { type: 'string', default: 'reader' },
        name: { type: 'string' },
        days: { type: 'string' },
        scope: { type: 'string', multiple: true, default: ['library:read'] },
        'password-file': { type: 'string' },
      },
    });
    const { json, undo, name = null, 'password-file': passwordFile = null } = values;
    const [verb = '', email = '', second, ...rest] = positionals;
    const role = verb === 'role' ? (second ?? '') : values.role;
    if (rest.length > 0 || (second !== undefined && verb !== 'role')) return 'That is too much at once.';
    if (!isRole(role)) return `"${role}" is no role.`;
    const granted = readScopes(values.scope);
    const unknown = values.scope.find((word) => !granted.some((scope) => scope === word));
    if (unknown !== undefined) return `"${unknown}" is no scope.`;
    if (verb === 'list' && email === '') return { verb, json };
    if (verb === 'invite') return { verb, json, role, email: email || null, days: Number(values.days ?? 7) };
    if (email === '') return '';
    if (verb === 'add') return { verb, json, email, role, name, passwordFile };
    if (verb === 'role') return { verb, json, email, role };
    if (verb === 'password') return { verb, json, email, passwordFile };
    if (verb === 'suspend') return { verb, json, email, undo };
    if (verb === 'token') {
      const days = Number(values.days ?? 365);
      return { verb, json, email, name: name ?? 'Token', days, scopes: granted };
    }
    if (verb === 'tokens') return { verb, json, email };
    if (verb === 'end-token') return { verb, json, id: email };
    if (verb === 'verify') return { verb, json, email };
    if (verb === 'remove') return { verb, json, email };
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
