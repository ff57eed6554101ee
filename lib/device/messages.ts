// The small zod: the worker is read anew whenever the browser starts it.
import * as z from 'zod/mini';

/** What a page tells the worker. */
export const toWorker = z.discriminatedUnion('kind', [
  /** The page is open and at rest; with the files that it has used. */
  z.object({ kind: z.literal('opened'), key: z.string(), used: z.array(z.string()) }),
  /** The articles that the reader has saved: all of them, and no others. */
  z.object({ kind: z.literal('saved'), slugs: z.array(z.string()) }),
  /** Nothing more is to be stored: the reader is being forgotten. */
  z.object({ kind: z.literal('forget') }),
]);
export type ToWorker = z.infer<typeof toWorker>;

/** What the worker tells a page. */
export const toPage = z.discriminatedUnion('kind', [
  /** The site has a newer version than this page's. */
  z.object({ kind: z.literal('newer') }),
]);

/** Sent to all pages as what is stored here changes. */
const deviceNews = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('stored') }),
  z.object({ kind: z.literal('queued') }),
  z.object({ kind: z.literal('sent') }),
  z.object({ kind: z.literal('refused'), reason: z.string() }),
]);
export type DeviceNews = z.infer<typeof deviceNews>;

const channelName = 'backstory-device';

/** Tells every open page, this one too. */
export function tellPages(news: DeviceNews): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(news);
  channel.close();
}

/** @returns stops listening */
export function onDeviceNews(listen: (news: DeviceNews) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }) => {
    const news = deviceNews.safeParse(data);
    if (news.success) listen(news.data);
  };
  return () => channel.close();
}
