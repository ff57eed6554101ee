'use client';

import { OfflineTools } from '@/components/offline/offline-tools';
import { Shortcuts } from '@/components/keys/shortcuts';
import { PageQueries } from '@/components/ui/page-queries';
import { SearchCommand } from './search-command';
import { SavedOnDevice } from '@/components/readings/saved-on-device';
import { SettingsSync } from '@/components/settings/settings-sync';

/** The default export is what `lazy` takes. */
export default function PageTools() {
  return (
    <PageQueries>
      <OfflineTools />
      <SearchCommand />
      <SettingsSync />
      <SavedOnDevice />
      <Shortcuts />
    </PageQueries>
  );
}
