import { type Is, isEither, isListOf, isObject, isOneOf, isText } from './answers/shape';

/** What a page sends to the worker. */
export type ToWorker =
  /** The page is open and at rest; with the files that it has used. */
  | { kind: 'opened'; key: string; used: string[] }
  /** The articles that the reader has saved: all of them, and no others. */
  | { kind: 'saved'; slugs: string[] }
  /** Nothing more is to be stored: the reader is being forgotten. */
  | { kind: 'forget' };
type Of<Message, Kind> = Extract<Message, { kind: Kind }>;

export const isToWorker: Is<ToWorker> = isEither(
  isEither(
    isObject<Of<ToWorker, 'opened'>>({ kind: isOneOf(['opened']), key: isText, used: isListOf(isText) }),
    isObject<Of<ToWorker, 'saved'>>({ kind: isOneOf(['saved']), slugs: isListOf(isText) }),
  ),
  isObject<Of<ToWorker, 'forget'>>({ kind: isOneOf(['forget']) }),
);

/** What the worker sends to a page: the site has a newer version than this page's. */
export const isToPage = isObject<{ kind: 'newer' }>({ kind: isOneOf(['newer']) });

/** Sent to all pages as what is stored here changes. */
export type DeviceChange = { kind: 'stored' | 'queued' | 'sent' } | { kind: 'refused'; reason: string };

const isDeviceChange: Is<DeviceChange> = isEither(
  isObject<{ kind: 'stored' | 'queued' | 'sent' }>({ kind: isOneOf(['stored', 'queued', 'sent']) }),
  isObject<Of<DeviceChange, 'refused'>>({ kind: isOneOf(['refused']), reason: isText }),
);

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
    if (isDeviceChange(data)) listen(data);
  };
  return () => channel.close();
}
