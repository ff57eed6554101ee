// The entry of every npm script that a fresh clone may begin with: plain JavaScript and Node's own
// modules only, since nothing else is there yet. It installs what the lock file names, then hands
// over to the command's TypeScript.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { install } from './installing/install.mjs';
import { passOnSignals, whenParentEnds } from './installing/pass-on-signals.mjs';

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

// What the tests do before they need the database's driver is done while it is compiled: see `e2e/dev/test.ts`.
const { compiling } = await install(root, { isAwaited: command !== 'test' }).catch(({ message }) =>
  fail(message),
);

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
  child.on('exit', async (code, signal) => {
    // Left to itself, it would go on in a folder that the next command may install anew.
    await compiling;
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

function fail(message) {
  console.error(message);
  process.exit(2);
}
