import type { Metadata } from 'next';
import { currentReader } from '@/app/reader';
import { StorageSection } from '@/components/offline/storage-section';
import { ExportMenu } from '@/components/highlights/export-menu';
import { ForgetMe } from '@/components/own-data/forget-me';
import { ImportHighlights } from '@/components/own-data/import-highlights';
import { WhatIsStored } from '@/components/own-data/what-is-stored';
import { currentSession } from '@/app/(people)/person';
import { library } from '@/lib/store/library';

export const metadata: Metadata = { title: 'Settings and data', robots: { index: false } };

interface Props {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** What is stored for the reader, and what they can do with it. */
export default async function SettingsPage({ searchParams }: Props) {
  const reader = await currentReader();
  const session = await currentSession();
  const highlights = reader === null ? 0 : (await (await library()).annotations.counts(reader)).total;
  const forgotten = reader === null && (await searchParams)['forgotten'] !== undefined;
  return (
    <main id="content" className="page-width page-column beside:pt-12 pt-8">
      <h1 className="font-display text-[clamp(2rem,1.5rem+2.2vw,3.1rem)] leading-tight font-medium">
        Settings and data
      </h1>
      {forgotten && (
        <p role="status" className="bg-lit mt-4 p-4">
          Forgotten: nothing of yours is left on the server or on this device.
        </p>
      )}
      <p className="mt-4">How pages look is set under “Aa”, at the top of each page.</p>

      <p className="mt-2">
        <a href={session ? '/account' : '/sign-in'} className="inline-flex min-h-11 items-center underline">
          {/* Without the name: the page is stored on devices. */}
          {session ? 'Your account' : 'Sign in'}
        </a>
      </p>

      <h2 className="mt-10 font-serif text-[1.4rem] leading-snug font-semibold">Your data</h2>
      {reader === null ? (
        <p className="mt-2">
          Nothing is stored for you on the server. Reading sets no cookie; the first highlight, saved article
          or tag does.
        </p>
      ) : (
        <>
          <p className="mt-2">
            <a href="/api/reader/data" download className="inline-flex min-h-11 items-center underline">
              Download my data
            </a>{' '}
            <span className="text-muted">All that is stored for you, as one JSON file</span>
          </p>
          {highlights > 0 && <ExportMenu />}
        </>
      )}
      <div className="mt-6">
        <ImportHighlights />
      </div>

      <div className="mt-10">
        <StorageSection />
      </div>

      <h2 className="mt-10 font-serif text-[1.4rem] leading-snug font-semibold">What is stored</h2>
      <WhatIsStored />

      <h2 className="mt-10 font-serif text-[1.4rem] leading-snug font-semibold">Forget me</h2>
      <p className="mt-2 mb-3">
        Removes all of the above{session && ' and your account'}, on the server and on this device. It asks
        first.
      </p>
      <ForgetMe onServer={reader !== null || session !== null} hasAccount={session !== null} />
    </main>
  );
}
