// The small zod: the worker is read anew whenever the browser starts it.
import * as z from 'zod/mini';

/** What a page sends to the worker. */
export const toWorker = z.discriminatedUnion('kind', [
  /** The page is open and at rest; with the files that it has used. */
  z.object({ kind: z.literal('opened'), key: z.string(), used: z.array(z.string()) }),
  /** The articles that the reader has saved: all of them, and no others. */
  z.object({ kind: z.literal('saved'), slugs: z.array(z.string()) }),
  /** Nothing more is to be stored: the reader is being forgotten. */
  z.object({ kind: z.literal('forget') }),
]);
export type ToWorker = z.infer<typeof toWorker>;

/** What the worker sends to a page. */
export const toPage = z.discriminatedUnion('kind', [
  /** The site has a newer version than this page's. */
  z.object({ kind: z.literal('newer') }),
]);

/** Sent to all pages as what is stored here changes. */
const deviceChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('stored') }),
  z.object({ kind: z.literal('queued') }),
  z.object({ kind: z.literal('sent') }),
  z.object({ kind: z.literal('refused'), reason: z.string() }),
]);
export type DeviceChange = z.infer<typeof deviceChange>;

const channelName = 'backstory-device';

/** Notifies every open page, this one too. */
export function notifyPages(change: DeviceChange): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(change);
  channel.close();
}

/** @returns stops listening */
export function onDeviceChange(listen: (change: DeviceChange) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }) => {
    const change = deviceChange.safeParse(data);
    if (change.success) listen(change.data);
  };
  return () => channel.close();
}
