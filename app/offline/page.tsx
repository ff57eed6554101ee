import type { Metadata } from 'next';
import { StoredList } from '@/components/offline/stored-list';
import { StorageSection } from '@/components/offline/storage-section';
import { PageNote } from '@/components/ui/page-note';

export const metadata: Metadata = { title: 'On this device', robots: { index: false } };

/** What is shown without network in place of a page that isn't here; stored by the worker as it is installed. */
export default function OfflinePage() {
  return (
    <PageNote title="On this device">
      <p>
        Without network, these articles can be read, with their pictures and timelines. A page that isn’t
        among them opens again when the network is back.
      </p>
      {/* Whoever is led here by a page that isn't here may touch nothing. */}
      <div data-scripts="at-once">
        <StoredList />
      </div>
      <StorageSection />
    </PageNote>
  );
}
