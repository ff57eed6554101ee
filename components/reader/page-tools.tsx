'use client';

import { Notices } from '@/components/ui/notices';
import { OfflineTools } from '@/components/offline/offline-tools';
import { PageQueries } from './page-queries';
import { SettingsSync } from './settings/settings-sync';

/** The default export is what `lazy` takes. */
export default function PageTools() {
  return (
    <PageQueries>
      <Notices />
      <OfflineTools />
      <SettingsSync />
    </PageQueries>
  );
}
