// Plain JavaScript and Node's own modules only: nothing else is there yet.
import { spawn } from 'node:child_process';
import { existsSync, linkSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { passOnSignals } from './pass-on-signals.mjs';

/**
 * npm writes its own copy of the lock file once all is unpacked, whoever called it; what we have it compile comes after
 * that, and until then our mark is there: also where it failed, or was killed.
 */
function isInstalled(root, unfinished) {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (existsSync(unfinished)) return false;
  if (!existsSync(installed) || !existsSync(join(root, 'node_modules', 'tsx'))) return false;
  return statSync(installed).mtimeMs >= statSync(join(root, 'package-lock.json')).mtimeMs;
}

/**
 * Installs what the lock file names, where that isn't done. One at a time: two installations in one folder would take
 * each other's files away.
 * @param isAwaited whether all is to be compiled at the end
 * @returns in `compiling`, what else goes on until our mark is gone or says that it failed; null where all is there
 * @throws what to say, where npm can't install or compile
 */
export async function install(root, { isAwaited }) {
  const unfinished = join(root, '.installing.unfinished');
  if (isInstalled(root, unfinished)) return { compiling: null };
  const release = await lockOf(join(root, '.installing'));
  // Whoever held it may have installed all that is needed.
  if (isInstalled(root, unfinished)) {
    release();
    return { compiling: null };
  }
  const started = Date.now();
  console.error('Installing packages …');
  writeFileSync(unfinished, '');
  if (!(await npm(root, 'ci', '--no-audit', '--no-fund', '--include=dev', '--ignore-scripts')))
    throw new Error('The packages could not be installed; npm says why above.');
  // Where no binary of the database's driver can be had, one core compiles it for minutes.
  const compiling = npm(root, 'rebuild', '--no-bin-links', '--ignore-scripts=false').then((isDone) => {
    if (isDone) rmSync(unfinished, { force: true });
    else writeFileSync(unfinished, 'failed');
    release();
    const seconds = ((Date.now() - started) / 1000).toFixed(1);
    console.error(isDone ? `Installed packages (${seconds} s)` : failed);
    return isDone;
  });
  if (isAwaited && !(await compiling)) throw new Error('Nothing was started.');
  return { compiling };
}

const failed = 'Not all packages could be compiled; npm says why above.';

/** Waits until nobody else has it. @returns what gives it back */
async function lockOf(lock) {
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
  process.once('exit', release);
  return () => {
    release();
    process.off('exit', release);
  };
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

/** @returns whether it did what it was asked to */
async function npm(root, ...args) {
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
  return status === 0;
}
