import { parseArgs } from 'node:util';
import { isRole, type Role, roles } from '../../auth/roles';
import { StartError } from '../setup/steps';

/** What is asked for on the command line. */
export type PeopleQuestion = { json: boolean } & (
  | { verb: 'list' }
  | { verb: 'add'; email: string; role: Role; name: string | null; passwordFile: string | null }
  | { verb: 'invite'; email: string | null; role: Role; days: number }
  | { verb: 'role'; email: string; role: Role }
  | { verb: 'password'; email: string; passwordFile: string | null }
  | { verb: 'suspend'; email: string; undo: boolean }
  | { verb: 'token'; email: string; name: string; days: number }
  | { verb: 'tokens'; email: string }
  | { verb: 'end-token'; id: string }
  | { verb: 'remove'; email: string }
);

const usageOf = (command: string): string => `Say what to do about people:
  ${command} list
  ${command} add EMAIL [--role ROLE] [--name NAME] [--password-file FILE]
  ${command} invite [EMAIL] [--role ROLE] [--days DAYS]    a link that makes one account
  ${command} role EMAIL ROLE
  ${command} password EMAIL [--password-file FILE]         a new password; without a file one is made and shown
  ${command} suspend EMAIL [--undo]                        ends all sessions, and no new one begins
  ${command} remove EMAIL
  ${command} token EMAIL [--name NAME] [--days DAYS]       what a program reads with, such as a feed reader
  ${command} tokens EMAIL | end-token ID
ROLE is ${roles.join(', ')} (reader where it is left out). --json says what was done as JSON.`;

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
        'password-file': { type: 'string' },
      },
    });
    const { json, undo, name = null, 'password-file': passwordFile = null } = values;
    const [verb = '', email = '', second, ...rest] = positionals;
    const role = verb === 'role' ? (second ?? '') : values.role;
    if (rest.length > 0 || (second !== undefined && verb !== 'role')) return 'That is too much at once.';
    if (!isRole(role)) return `"${role}" is no role.`;
    if (verb === 'list' && email === '') return { verb, json };
    if (verb === 'invite') return { verb, json, role, email: email || null, days: Number(values.days ?? 7) };
    if (email === '') return '';
    if (verb === 'add') return { verb, json, email, role, name, passwordFile };
    if (verb === 'role') return { verb, json, email, role };
    if (verb === 'password') return { verb, json, email, passwordFile };
    if (verb === 'suspend') return { verb, json, email, undo };
    if (verb === 'token')
      return { verb, json, email, name: name ?? 'Token', days: Number(values.days ?? 365) };
    if (verb === 'tokens') return { verb, json, email };
    if (verb === 'end-token') return { verb, json, id: email };
    if (verb === 'remove') return { verb, json, email };
    return '';
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
