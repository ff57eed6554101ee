// The entry of every npm script that a fresh clone may begin with: plain JavaScript and Node's own
// modules only, since nothing else is there yet. It installs what the lock file names, then hands
// over to the command's TypeScript.
import { spawn } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const [command, ...args] = process.argv.slice(2);
// The tests' runner stands with what serves development only.
const entry = join(
  root,
  ...(command === 'test' ? ['e2e', 'dev'] : ['lib', 'cli', 'commands']),
  `${command}.ts`,
);

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Backstory needs Node 20.19 or newer; this is ${process.versions.node} at ${process.execPath}.`);
}

if (!isInstalled()) await installAlone();

// Where the command was called from: files named on the command line are relative to it.
process.env.INIT_CWD ??= process.cwd();

/** Commands that only read files: loading their modules one by one would take longer than some runs do. */
const readers = ['analyze', 'extract', 'group', 'timeline'];
const bundled = readers.includes(command) ? await bundle() : null;
if (bundled) {
  process.chdir(root);
  process.argv.splice(1, 2, bundled);
  await import(pathToFileURL(bundled).href);
} else {
  const child = spawn(process.execPath, ['--import', 'tsx', entry, ...args], { cwd: root, stdio: 'inherit' });
  const stopPassing = passOnSignals(child);
  process.once('exit', () => child.kill());
  child.on('exit', (code, signal) => {
    if (code !== 0 || command !== 'start' || args.includes('--dev'))
      process.exit(code ?? (signal === 'SIGINT' ? 130 : 143));
    stopPassing();
    void serveBuilt();
  });
}

/**
 * Serves what `npm start` has prepared and built, in this process: the loader of TypeScript and the bundler
 * take more memory than the server, and ended with the process that needed them.
 */
async function serveBuilt() {
  process.chdir(root);
  whenParentEnds(() => process.kill(process.pid, 'SIGTERM'));
  await import(pathToFileURL(join(root, '.next', 'programs', 'serve.mjs')).href);
}

/** @returns what stops it */
function passOnSignals(child) {
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const passOn = (signal) => child.kill(signal);
  for (const signal of signals) process.on(signal, passOn);
  const stopWatching = whenParentEnds(() => child.kill('SIGTERM'));
  return () => {
    for (const signal of signals) process.off(signal, passOn);
    stopWatching();
  };
}

/**
 * npm's shell keeps signals to itself and dies of them: that it is gone is the only sign that the command is to end.
 * @returns what stops watching
 */
function whenParentEnds(end) {
  const parent = process.ppid;
  if (parent <= 1) return () => {};
  const watching = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watching);
    end();
  }, 250);
  watching.unref();
  return () => clearInterval(watching);
}

/** The command as one module, made anew each time; null where the packages' folder can't be written. */
async function bundle() {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    write: false,
  });
  const folder = join(root, 'node_modules', '.cache', 'backstory');
  const file = join(folder, `${command}.mjs`);
  try {
    mkdirSync(folder, { recursive: true });
    linkModels(folder);
    // Moved into place whole: another run may be reading the one that is there.
    writeFileSync(`${file}.${process.pid}`, outputFiles[0].contents);
    renameSync(`${file}.${process.pid}`, file);
    return file;
  } catch {
    return null;
  }
}

/** The languages' models lie beside bundled code, as in the standalone folder. */
function linkModels(folder) {
  const link = join(folder, 'language-models');
  if (existsSync(link)) return;
  try {
    symlinkSync(join(root, 'lib', 'language', 'models'), link, 'junction');
  } catch (error) {
    // Another run may have made it just now.
    if (error.code !== 'EEXIST') throw error;
  }
}

/** npm writes its own copy of the lock file once all is unpacked; what is compiled comes after it. */
function isInstalled() {
  const packages = join(root, 'node_modules');
  const installed = join(packages, '.package-lock.json');
  const driver = join(packages, 'better-sqlite3', 'build', 'Release', 'better_sqlite3.node');
  if (![installed, join(packages, 'tsx'), driver].every(existsSync)) return false;
  return statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

/** One at a time: two installations in one folder would take each other's files away. */
async function installAlone() {
  const lock = join(root, '.installing');
  let reported = null;
  while (!take(lock)) {
    const holder = holderOf(lock);
    if (holder === null) continue;
    if (holder !== reported) {
      console.error(`Process ${holder} is installing packages here; waiting for it …`);
      reported = holder;
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  const release = () => rmSync(lock, { force: true });
  process.on('exit', release);
  const end = () => {
    release();
    process.off('exit', release);
  };
  // Whoever held it may have installed all that is needed.
  if (isInstalled()) return end();
  const started = Date.now();
  console.error('Installing packages …');
  await npm('ci', '--no-audit', '--no-fund', '--include=dev', '--ignore-scripts');
  // Where no binary of the database's driver can be had, one core compiles it for minutes. What the tests do before
  // they need it is done meanwhile, and the lock says until when: see `e2e/dev/test.ts`.
  const compiled = npm('rebuild', '--no-bin-links').then(() => {
    end();
    console.error(`Installed packages (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  });
  if (command !== 'test') await compiled;
}

/** Makes the lock with our process's number in it; linked, so that it is never there without. */
function take(lock) {
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, String(process.pid));
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  } finally {
    rmSync(own, { force: true });
  }
}

/** The process that has the lock; null where it has gone, and then the lock with it. */
function holderOf(lock) {
  let holder;
  try {
    holder = readFileSync(lock, 'utf8');
    // What is no process's number was left by a crash; 0 would be our own group.
    if (!/^[1-9]\d*$/.test(holder)) throw new Error('nobody');
    process.kill(Number(holder), 0);
    return holder;
  } catch (error) {
    if (error.code === 'EPERM') return holder;
    // Of those who find it left behind, one moves it away; the others find it gone or taken anew.
    if (error.code !== 'ENOENT') takeAway(lock, holder);
    return null;
  }
}

function takeAway(lock, holder) {
  const aside = `${lock}.left.${process.pid}`;
  try {
    renameSync(lock, aside);
    // Taken anew between the look and the move: put back.
    if (readFileSync(aside, 'utf8') !== holder) linkSync(aside, lock);
  } catch (error) {
    if (error.code !== 'ENOENT' && error.code !== 'EEXIST') throw error;
  }
  rmSync(aside, { force: true });
}

/** Ends the process where npm fails. */
async function npm(...args) {
  // npm tells a script which npm started it; without, the one on the path is used.
  const ours = process.env.npm_execpath;
  const [file, first] = ours?.endsWith('.js') ? [process.execPath, [ours]] : ['npm', []];
  const child = spawn(file, [...first, ...args, '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: file === 'npm' && process.platform === 'win32',
    // Prisma's install script would download an engine; its WebAssembly package is used instead. What has to be
    // compiled is compiled by all cores.
    env: { JOBS: 'max', ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: process.execPath },
  });
  const stopPassing = passOnSignals(child);
  const status = await new Promise((resolve) => {
    child.on('error', () => resolve(1));
    child.on('close', resolve);
  });
  stopPassing();
  if (status !== 0)
    fail('The packages could not be installed; npm says why above. Nothing else was changed.');
}

function fail(message) {
  console.error(message);
  process.exit(2);
}
