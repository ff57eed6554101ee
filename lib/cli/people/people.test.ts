import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { migrate } from '../../store/migrations/migrate';
import { openStore, type Store } from '../../store/open-store';
import { prepareFirstAdmin } from '../serving/first-admin';
import { readPeopleArguments } from './read-people-arguments';
import { runPeople } from './run-people';

let folder = '';
let store: Store;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'backstory-people-'));
  const databaseUrl = `file:${join(folder, 'library.db')}`;
  await migrate(databaseUrl);
  store = await openStore({ databaseUrl });
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const run = (...args: string[]) =>
  runPeople(store, readPeopleArguments(args, 'people'), { SITE_URL: 'https://news.example' });
const device = { userAgent: '', address: '' };

describe('the command for people', () => {
  it('adds, lists, changes, suspends and removes', async () => {
    const { lines, json } = await run('add', 'Root@news.example', '--role', 'admin');
    const { password } = json as { password: string };
    expect(lines).toEqual([
      'Added root@news.example (Root), admin',
      `The password, shown this once: ${password}`,
    ]);
    expect(await store.people.signIn({ email: 'root@news.example', password }, device)).not.toBeNull();
    writeFileSync(join(folder, 'password'), 'harbour lantern cobalt\n');
    await run('add', 'ada@news.example', '--name', 'Ada', '--password-file', join(folder, 'password'));
    expect((await run('role', 'ada@news.example', 'editor')).lines).toEqual([
      'Changed ada@news.example (Ada), editor',
    ]);
    await run('suspend', 'ada@news.example');
    expect((await run('list')).lines).toEqual([
      'root@news.example (Root), admin',
      expect.stringMatching(/^ada@news\.example \(Ada\), editor, suspended since \d{4}-\d\d-\d\d$/),
    ]);
    await run('suspend', 'ada@news.example', '--undo');
    await run('password', 'ada@news.example', '--password-file', join(folder, 'password'));
    await run('remove', 'ada@news.example');
    expect((await run('list')).json).toMatchObject([{ email: 'root@news.example', role: 'admin' }]);
  });

  it('makes a link that is good once', async () => {
    const { lines } = await run('invite', '--role', 'editor', '--days', '2');
    const link = new URL(lines[1] ?? '');
    expect(link.origin).toBe('https://news.example');
    const given = { name: 'Ada', email: 'ada@news.example', password: 'harbour lantern cobalt' };
    const token = link.searchParams.get('invitation') ?? '';
    expect(await store.people.join(token, given)).toMatchObject({ ok: true, value: { role: 'editor' } });
    expect(await store.people.findInvitation(token)).toBeNull();
  });

  it('makes, lists and ends tokens', async () => {
    await run('add', 'ada@news.example');
    const { json } = await run('token', 'ada@news.example', '--name', 'Feeds');
    const { token } = json as { token: string };
    expect((await store.people.findProgram(token))?.scopes).toEqual(['library:read']);
    const listed = async () => (await run('tokens', 'ada@news.example')).lines[0];
    await expect.poll(listed).toMatch(/^[\w-]{36} Feeds \(library:read\), last used \d{4}-\d\d-\d\d$/);
    const id = (await listed())?.slice(0, 36) ?? '';
    await run('end-token', id);
    expect(await store.people.findProgram(token)).toBeNull();
    await expect(run('end-token', id)).rejects.toThrow('no such token');
  });

  it.each([
    [['remove', 'nobody@news.example'], 'Nobody here has the address'],
    [['add', 'nobody'], 'no address such as'],
    [['add', 'a@news.example', '--password-file', '/nowhere'], "can't be read"],
    [['invite', '--days', '0'], '1 to 365 days'],
  ])('%j is refused: %s', async (args, reason) => {
    await expect(run(...args)).rejects.toThrow(reason);
  });

  it('leaves the last admin', async () => {
    await run('add', 'root@news.example', '--role', 'admin');
    for (const args of [['remove'], ['suspend'], ['role']])
      await expect(
        run(args[0] ?? '', 'root@news.example', ...(args[0] === 'role' ? ['reader'] : [])),
      ).rejects.toThrow('last admin');
  });

  it.each([
    [],
    ['add'],
    ['role', 'a@news.example'],
    ['role', 'a@news.example', 'owner'],
    ['add', 'a@news.example', '--role', 'owner'],
    ['list', 'a@news.example'],
    ['remove', 'a@news.example', 'b@news.example'],
    ['promote', 'a@news.example'],
    ['list', '--loud'],
  ])('of %j the usage is shown', (...args) => {
    expect(() => readPeopleArguments(args, 'npm run people --')).toThrow('npm run people -- add EMAIL');
  });
});

describe('the first admin', () => {
  const nobody = { ADMIN_EMAIL: null, ADMIN_PASSWORD_FILE: null };

  it('joins by a link that each start makes anew', async () => {
    const [first, second] = [await prepareFirstAdmin(store, nobody), await prepareFirstAdmin(store, nobody)];
    expect(first).toMatch(/^\/join\?invitation=[\w-]{43}$/);
    expect(second).not.toBe(first);
    await run('add', 'root@news.example', '--role', 'admin');
    expect(await prepareFirstAdmin(store, nobody)).toBeNull();
  });

  it('is made of what the environment names, once', async () => {
    const file = join(folder, 'password');
    writeFileSync(file, 'harbour lantern cobalt\n');
    const named = { ADMIN_EMAIL: 'root@news.example', ADMIN_PASSWORD_FILE: file };
    expect(await prepareFirstAdmin(store, named)).toBeNull();
    writeFileSync(file, 'another lantern cobalt\n');
    expect(await prepareFirstAdmin(store, named)).toBeNull();
    const password = 'harbour lantern cobalt';
    expect(await store.people.signIn({ email: 'root@news.example', password }, device)).not.toBeNull();
    expect((await run('list')).json).toHaveLength(1);
  });

  it.each([
    [null, 'names a file'],
    ['/nowhere', 'be read'],
    ['short', 'at least 12'],
  ])('stops the start where the password is in %s', async (file, reason) => {
    writeFileSync(join(folder, 'short'), 'short');
    const named = file === 'short' ? join(folder, 'short') : file;
    await expect(
      prepareFirstAdmin(store, { ADMIN_EMAIL: 'root@news.example', ADMIN_PASSWORD_FILE: named }),
    ).rejects.toThrow(reason);
  });
});
