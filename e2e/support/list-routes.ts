import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Each page and handler of the app, as `METHOD /path/of/[its]/folder`. */
export function listRoutes(app = 'app'): string[] {
  const files = readdirSync(app, { recursive: true }).map((name) => String(name).replaceAll('\\', '/'));
  return files.flatMap((file) => {
    const path = `/${dirname(file)}`.replace(/\/\(\w+\)/g, '').replace(/^\/\.?$/, '/') || '/';
    if (/(?:^|\/)page\.tsx$/.test(file)) return [`GET ${path}`];
    if (!/(?:^|\/)route\.ts$/.test(file)) return [];
    const source = readFileSync(join(app, file), 'utf8');
    const exported = /export (?:const|(?:async )?function) (GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)\b/g;
    return [...source.matchAll(exported)].map(([, method]) => `${method} ${path}`);
  });
}
