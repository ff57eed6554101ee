/** The build as the framework serves it alone: every request rendered, and compressed on the way out. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { loadInline } from '../../lib/server/scripts/bundle-inline';

const manifest = readFileSync(join('.next', 'required-server-files.json'), 'utf8');
const { config } = JSON.parse(manifest) as { config: Record<string, unknown> };
Object.assign(process.env, {
  NODE_ENV: 'production',
  __NEXT_PRIVATE_STANDALONE_CONFIG: JSON.stringify({ ...config, compress: true }),
});

const { default: next } = await import('next');
const server = createServer();
const app = next({ dev: false, hostname: '127.0.0.1', port: 0, httpServer: server, quiet: true });
await Promise.all([app.prepare(), loadInline(false)]);
const handle = app.getRequestHandler();
server.on('request', (request, response) => void handle(request, response));
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
console.log(`Backstory is at http://127.0.0.1:${(server.address() as AddressInfo).port}`);
process.once('SIGTERM', () => process.exit(0));
