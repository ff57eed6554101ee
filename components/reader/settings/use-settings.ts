'use client';

import { useSyncExternalStore } from 'react';
import { ownSettings, type ReaderSettings } from '@/lib/api/reader-settings';
import { deviceSettings, putSettings, subscribeToSettings } from './device-settings';

/** The reader's settings, and how to change some of them. */
export function useSettings(): [ReaderSettings, (change: Partial<ReaderSettings>) => void] {
  const settings = useSyncExternalStore(
    subscribeToSettings,
    () => deviceSettings().settings,
    () => ownSettings,
  );
  return [settings, (change) => putSettings({ ...deviceSettings().settings, ...change })];
}
