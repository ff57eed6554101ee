'use client';

import { useState } from 'react';
import { notify } from '@/components/ui/notices';
import type { QueuedWrite } from '@/lib/device/device-store';
import { clearStored } from '@/lib/device/forget-device';
import { useNetwork, useOnDevice } from './stored-on-device';
import { sendQueued } from '@/lib/device/writes/send-queued';
import { useSpace } from './use-space';
import { dropWrite, retryWrite } from '@/lib/device/writes/write-queue';
import { wordsOfWrite } from '@/lib/device/writes/words-of-write';

const button =
  'border-ink hover:border-accent hover:text-accent min-h-11 rounded-sm border px-4 font-sans text-[0.9375rem]';

/** What is stored on this device, how much room it takes, and how to be rid of it. For settings. */
export function StorageSection() {
  const here = useOnDevice();
  if (!here) return null;
  return (
    <section aria-labelledby="device" className="space-y-4">
      <h2 id="device" className="font-serif text-[1.4rem] leading-snug font-semibold">
        Room on this device
      </h2>
      <Room articles={here.articles.length} bytes={here.bytes} />
      {here.waiting.length > 0 && <Waiting count={here.waiting.length} />}
      {here.refused.length > 0 && <Refused writes={here.refused} />}
    </section>
  );
}

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

function Room({ articles, bytes }: { articles: number; bytes: number }) {
  const space = useSpace();
  const online = useNetwork();
  const [asking, setAsking] = useState(false);
  const count = articles === 1 ? 'One article' : `${articles} articles`;
  const remove = () => {
    setAsking(false);
    clearStored().then(
      () => notify({ text: 'Nothing is stored on this device now.' }),
      () => notify({ text: 'The browser would not remove what is stored here. Try again.', tone: 'error' }),
    );
  };
  return (
    <>
      <p>
        {count}, {megabytes(bytes)}
        {space !== null && ` of at most ${megabytes(space)}`}. Where room is short, what was not opened for
        longest goes first, and what you saved goes last.
      </p>
      {articles > 0 && !asking && (
        <button type="button" className={button} onClick={() => setAsking(true)}>
          Remove from this device
        </button>
      )}
      {asking && (
        <div role="group" aria-label="Remove from this device" className="flex flex-wrap items-center gap-3">
          <p>
            {online
              ? 'Remove all articles from this device? They stay in the library.'
              : 'Remove all articles from this device? There is no network to fetch them again.'}
          </p>
          <button type="button" autoFocus className={button} onClick={() => setAsking(false)}>
            Keep them
          </button>
          <button type="button" className={button} onClick={remove}>
            Remove them
          </button>
        </div>
      )}
    </>
  );
}

function Waiting({ count }: { count: number }) {
  const send = async () => {
    const outcome = await sendQueued().catch(() => 'away' as const);
    if (outcome === 'away')
      notify({ text: 'The site can’t be reached. What waits is stored and sent by itself later.' });
  };
  return (
    <div className="flex flex-wrap items-center gap-3">
      <p>{count === 1 ? 'One change waits' : `${count} changes wait`} for the network.</p>
      <button type="button" className={button} onClick={() => void send()}>
        Send now
      </button>
    </div>
  );
}

function Refused({ writes }: { writes: readonly QueuedWrite[] }) {
  return (
    <div>
      <h3 className="font-semibold">Not taken by the site</h3>
      <ul>
        {writes.map((write) => (
          <li key={write.order} className="border-rule space-y-2 border-t py-3">
            <p>{write.refused?.reason}</p>
            <pre className="bg-lit max-h-60 overflow-auto px-4 py-3 font-mono text-[0.9375rem] whitespace-pre-wrap">
              {wordsOfWrite(write.body)}
            </pre>
            <div className="flex flex-wrap gap-3">
              <button type="button" className={button} onClick={() => void retryWrite(write.order)}>
                Try again
              </button>
              <button type="button" className={button} onClick={() => void dropWrite(write.order)}>
                Discard
              </button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
