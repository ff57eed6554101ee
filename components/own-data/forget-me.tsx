'use client';

import { useRef, useState } from 'react';
import { isNull } from '@/lib/device/answers/shape';
import { forgetDevice } from '@/lib/device/forget-device';
import { useHydrated } from '@/components/ui/use-hydrated';
import { pageQueries } from '@/components/ui/page-queries';
import { sendWrite } from '@/lib/device/writes/send-write';

/** Asks first; then nothing of the reader is left on the server or on this device. */
export function ForgetMe({ onServer, hasAccount }: { onServer: boolean; hasAccount: boolean }) {
  const hydrated = useHydrated();
  const dialog = useRef<HTMLDialogElement>(null);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);

  async function forget() {
    setBusy(true);
    setTrouble(null);
    try {
      await sendWrite({ method: 'DELETE', path: '/api/reader/data', mayWait: false }, isNull);
      pageQueries().clear();
      await forgetDevice();
      location.replace('/settings?forgotten');
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : 'That failed. Try again.');
      setBusy(false);
    }
  }

  return (
    <>
      <button
        type="button"
        disabled={!hydrated}
        onClick={() => dialog.current?.showModal()}
        className="own-data-button"
      >
        Forget me
      </button>
      <dialog ref={dialog} aria-labelledby="forget-heading" className="own-data-dialog">
        <h2 id="forget-heading" className="font-semibold">
          Forget everything?
        </h2>
        <p className="mt-2">
          {onServer
            ? 'Highlights, notes, places, saved articles, tags and settings are removed from the server and from this device, at once and for good.'
            : 'The pages and settings stored on this device are removed, at once and for good.'}
        </p>
        {hasAccount && (
          <p className="mt-2">Your account is removed too. What you changed in the library stays.</p>
        )}
        {onServer && (
          <p className="mt-2">
            <a href="/api/reader/data" download className="inline-flex min-h-11 items-center underline">
              Download my data first
            </a>
          </p>
        )}
        <p role="status">{trouble}</p>
        <p className="mt-4 flex flex-wrap gap-3">
          <button type="button" autoFocus onClick={() => dialog.current?.close()} className="own-data-button">
            Keep everything
          </button>
          <button type="button" disabled={busy} onClick={() => void forget()} className="own-data-button">
            Forget everything
          </button>
        </p>
      </dialog>
    </>
  );
}
