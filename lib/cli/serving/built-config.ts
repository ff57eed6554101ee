import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Sets the framework up as its own entry of a standalone folder does: for production, with the settings of
 * the build. To read them anew it would load its compiler.
 * @param folder the build, such as `.next`
 */
export function takeBuiltConfig(folder: string): void {
  const manifest = readFileSync(join(folder, 'required-server-files.json'), 'utf8');
  const { config } = JSON.parse(manifest) as { config: unknown };
  Object.assign(process.env, {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    __NEXT_PRIVATE_STANDALONE_CONFIG: JSON.stringify(config),
  });
}
