import { z } from 'zod';
import type { Permission } from '../../auth/permission';
import { dependsOn } from '../../base/cache-tags';
import { type Access, accesses, siteSignal, siteTag } from '../../base/site-settings';
import { recordSiteChange } from '../changes/changes';
import type { Clients } from '../engine/clients';
import { jsonColumn } from '../engine/rows/json-column';

// What is stored may be from before the rule for what is typed was as strict.
const nameColumn = jsonColumn('SiteSetting.value', z.string().min(1).max(80));
const accessColumn = jsonColumn('SiteSetting.value', z.enum(accesses));

/** Of a site that nobody has named. */
const unnamed = 'Backstory';

/** @param set by the environment, which wins; null where nothing is */
export const findSiteName = async (clients: Clients, set: string | null): Promise<string> =>
  set ?? (await find(clients, 'name', nameColumn)) ?? unnamed;

/** Who may read. @param set by the environment, which wins; null where nothing is */
export const findAccess = async (clients: Clients, set: Access | null): Promise<Access> =>
  set ?? (await find(clients, 'access', accessColumn)) ?? 'open';

/** Names the site, on every host at once. */
export const nameSite = (clients: Clients, _: Permission<'admin'>, name: string): Promise<void> =>
  choose(clients, 'name', nameColumn.write(name));

/** Says who may read, on every host at once. */
export const chooseAccess = (clients: Clients, _: Permission<'admin'>, access: Access): Promise<void> =>
  choose(clients, 'access', accessColumn.write(access));

async function find<Value>(
  { read }: Clients,
  key: string,
  column: { read(text: string): Value },
): Promise<Value | null> {
  dependsOn(siteTag);
  const row = await read.siteSetting.findUnique({ where: { key } });
  return row && column.read(row.value);
}

async function choose({ engine, write }: Clients, key: string, value: string): Promise<void> {
  await write(async (queries) => {
    await queries.siteSetting.upsert({ where: { key }, create: { key, value }, update: { value } });
    await recordSiteChange(engine, queries);
  });
  siteSignal.notify();
}
