import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Person } from '../../auth/person';
import { commandLinePermission } from '../../auth/permission';
import type { Env } from '../../base/env';
import type { Store } from '../../store/open-store';
import { StartError } from '../setup/steps';
import type { PeopleQuestion } from './read-people-arguments';

const admin = commandLinePermission();

/** What a command did: said in lines, or as JSON. */
interface Said {
  lines: string[];
  json: unknown;
}

/** Does what was asked for. @throws StartError where it can't be done */
export async function runPeople(
  { people }: Pick<Store, 'people'>,
  asked: PeopleQuestion,
  { SITE_URL }: Pick<Env, 'SITE_URL'>,
): Promise<Said> {
  switch (asked.verb) {
    case 'list': {
      const all = await people.list(admin);
      return { lines: all.map(lineOf), json: all };
    }
    case 'add': {
      const { password, isMade } = await passwordOf(asked.passwordFile);
      const name = asked.name ?? asked.email.split('@', 1)[0] ?? '';
      const added = orFail(await people.add(admin, { name, email: asked.email, password }, asked.role));
      return withPassword(`Added ${lineOf(added)}`, added, isMade ? password : null);
    }
    case 'invite': {
      const { role, email, days } = asked;
      const { token, expiresAt } = orFail(
        await people.invite(admin, { role, days, ...(email && { email }) }),
      );
      const link = `${SITE_URL}/join?invitation=${token}`;
      return {
        lines: [`Good once, until ${expiresAt.toISOString()}:`, link],
        json: { link, role, expiresAt },
      };
    }
    case 'password': {
      const { password, isMade } = await passwordOf(asked.passwordFile);
      const { id } = await find(people, asked.email);
      const changed = orFail(await people.setPassword(admin, id, password));
      return withPassword(`Changed the password of ${changed.email}`, changed, isMade ? password : null);
    }
    case 'role': {
      const { id } = await find(people, asked.email);
      return sayOf('Changed', orFail(await people.setRole(admin, id, asked.role)));
    }
    case 'suspend': {
      const { id } = await find(people, asked.email);
      const changed = orFail(await people.setSuspended(admin, id, !asked.undo));
      return sayOf(asked.undo ? 'Let in again:' : 'Suspended', changed);
    }
    case 'token': {
      const { id } = await find(people, asked.email);
      const { token, expiresAt } = orFail(await people.addToken(admin, id, asked));
      return {
        lines: [`Good until ${expiresAt.toISOString()}, shown this once:`, token],
        json: { token, expiresAt },
      };
    }
    case 'tokens': {
      const all = await people.listTokens(admin, (await find(people, asked.email)).id);
      const lastUse = (at: Date | null) => (at ? `last used ${at.toISOString().slice(0, 10)}` : 'never used');
      return {
        lines: all.map(
          ({ id, name, scopes, usedAt }) => `${id} ${name} (${scopes.join(' ')}), ${lastUse(usedAt)}`,
        ),
        json: all,
      };
    }
    case 'end-token': {
      if (!(await people.removeToken(admin, asked.id))) throw new StartError('There is no such token.', 1);
      return { lines: ['The token has ended.'], json: { id: asked.id } };
    }
    case 'verify': {
      const { id } = await find(people, asked.email);
      const { lines, json } = sayOf('Their own address:', orFail(await people.setVerified(admin, id)));
      const next = 'What an account of an unsure address was opened by has ended: see `people password`.';
      return { lines: [...lines, next], json };
    }
    case 'remove': {
      const { id } = await find(people, asked.email);
      return sayOf('Removed', orFail(await people.remove(admin, id)));
    }
  }
}

const sayOf = (what: string, person: Person): Said => ({
  lines: [`${what} ${lineOf(person)}`],
  json: person,
});

function withPassword(line: string, person: Person, password: string | null): Said {
  if (password === null) return { lines: [line], json: person };
  return { lines: [line, `The password, shown this once: ${password}`], json: { ...person, password } };
}

const lineOf = ({ name, email, role, suspendedAt }: Person): string =>
  `${email} (${name}), ${role}${suspendedAt ? `, suspended since ${suspendedAt.toISOString().slice(0, 10)}` : ''}`;

function orFail<Value>(outcome: { ok: true; value: Value } | { ok: false; reason: string }): Value {
  if (outcome.ok) return outcome.value;
  throw new StartError(outcome.reason, 1);
}

async function find(people: Store['people'], email: string): Promise<Person> {
  const person = await people.findByEmail(admin, email);
  if (!person) throw new StartError(`Nobody here has the address ${email}.`, 1);
  return person;
}

/** A file's, or a new one of 120 random bits: on the command line others on the machine would see it. */
async function passwordOf(file: string | null): Promise<{ password: string; isMade: boolean }> {
  if (file === null) return { password: randomBytes(15).toString('base64url'), isMade: true };
  try {
    return { password: (await readFile(file, 'utf8')).trim(), isMade: false };
  } catch (error) {
    throw new StartError(`The password can't be read: ${error instanceof Error ? error.message : error}`, 1);
  }
}
