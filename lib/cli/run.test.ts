import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const driver = 'node_modules/better-sqlite3/build/Release';
let tree = '';

/** A tree without packages, with a command that says hello and an npm that takes its time. */
beforeEach(() => {
  tree = mkdtempSync(join(tmpdir(), 'backstory-run-'));
  for (const folder of ['commands', 'installing'])
    mkdirSync(join(tree, 'lib', 'cli', folder), { recursive: true });
  for (const file of ['run.mjs', 'installing/install.mjs', 'installing/pass-on-signals.mjs'])
    cpSync(join(root, 'lib', 'cli', file), join(tree, 'lib', 'cli', file));
  writeFileSync(join(tree, 'lib', 'cli', 'commands', 'hello.ts'), "console.log('hello' as string);");
  writeFileSync(join(tree, 'package-lock.json'), '{}');
  symlinkSync(join(root, 'node_modules'), join(tree, 'real'));
  writeFileSync(
    join(tree, 'npm.js'),
    `const fs = require('node:fs');
    fs.appendFileSync('installs', process.argv[2] + ' ');
    if (process.argv[2] === 'ci') {
      fs.rmSync('node_modules', { recursive: true, force: true });
      fs.mkdirSync('node_modules');
    }
    const waiting = setInterval(() => {
      if (process.argv[2] === 'rebuild') {
        if (process.env.UNTIL && !fs.existsSync(process.env.UNTIL)) return;
        if (process.env.NO_COMPILER) process.exit(1);
        fs.mkdirSync('${driver}', { recursive: true });
        fs.writeFileSync('${driver}/better_sqlite3.node', '');
        return clearInterval(waiting);
      }
      for (const name of ['tsx', 'esbuild', 'get-tsconfig', 'resolve-pkg-maps'])
        if (fs.existsSync('real/' + name)) fs.symlinkSync(fs.realpathSync('real/' + name), 'node_modules/' + name);
      fs.writeFileSync('node_modules/.package-lock.json', '{}');
      clearInterval(waiting);
    }, 500);`,
  );
});
afterEach(() => rmSync(tree, { recursive: true, force: true }));

async function run(command = 'hello', env: Record<string, string> = {}): Promise<string> {
  const child = spawn(process.execPath, ['lib/cli/run.mjs', command], {
    cwd: tree,
    env: { ...process.env, npm_execpath: join(tree, 'npm.js'), ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const code = await new Promise((resolve) => child.on('close', resolve));
  return `${output}exit ${code}`;
}

it('installs once where three commands begin at once, and the others wait and say so', async () => {
  const reported = await Promise.all([run(), run(), run()]);
  for (const one of reported) expect(one).toMatch(/hello\nexit 0$/);
  expect(reported.filter((one) => one.includes('Installed packages'))).toHaveLength(1);
  expect(reported.filter((one) => /Process \d+ is installing packages here; waiting/.test(one))).toHaveLength(
    2,
  );
  expect(readFileSync(join(tree, 'installs'), 'utf8')).toBe('ci rebuild ');
  expect(existsSync(join(tree, '.installing'))).toBe(false);
});

it('lets the tests begin while the database’s driver is compiled, and ends them where it can’t be', async () => {
  mkdirSync(join(tree, 'e2e', 'dev'), { recursive: true });
  writeFileSync(
    join(tree, 'e2e', 'dev', 'test.ts'),
    `import { existsSync, readFileSync, writeFileSync } from 'node:fs';
    writeFileSync('begun', '');
    const mark = '.installing.unfinished';
    const waiting = setInterval(() => {
      if (existsSync(mark) && readFileSync(mark, 'utf8') === '') return;
      clearInterval(waiting);
      process.exitCode = existsSync(mark) ? 8 : 0;
    }, 50);`,
  );
  expect(await run('test', { UNTIL: 'begun' })).toMatch(/Installed packages[^]*exit 0$/);
  rmSync(join(tree, 'node_modules'), { recursive: true });
  rmSync(join(tree, 'begun'));
  const failed = await run('test', { UNTIL: 'begun', NO_COMPILER: 'yes' });
  expect(failed).toMatch(/Not all packages could be compiled[^]*exit 8$/);
});

it('installs anew where it was stopped before all was compiled', async () => {
  expect(await run('hello', { NO_COMPILER: 'yes' })).toMatch(/could be compiled[^]*exit 2$/);
  expect(await run()).toMatch(/Installed packages[^]*exit 0$/);
  expect(await run()).toBe('hello\nexit 0');
});

it('takes no notice of a lock that a process left behind', async () => {
  const gone = spawn(process.execPath, ['--version'], { stdio: 'ignore' });
  await new Promise((resolve) => gone.on('close', resolve));
  for (const left of [String(gone.pid), '']) {
    rmSync(join(tree, 'node_modules'), { recursive: true, force: true });
    writeFileSync(join(tree, '.installing'), left);
    expect(await run()).toMatch(/Installed packages[^]*hello\nexit 0$/);
  }
});

it('finds the languages’ models from the bundled commands', async () => {
  const file = join(tree, 'texts.jsonl');
  writeFileSync(
    file,
    JSON.stringify({ id: 'a', text: 'The dam of Port Alder collapsed in 1998.', published: '2023-04-26' }),
  );
  const child = spawn(process.execPath, [join(root, 'lib', 'cli', 'run.mjs'), 'analyze', file]);
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  await new Promise((resolve) => child.on('close', resolve));
  expect(output).toContain('"date":"1998"');
});
