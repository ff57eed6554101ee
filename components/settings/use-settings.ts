'use client';

import { useSyncExternalStore } from 'react';
import { ownSettings, type ReaderSettings } from '@/lib/reader/settings';
import { changeSettings, deviceSettings, subscribeToSettings } from './device-settings';

/** The reader's settings, and how to change some of them. */
export function useSettings(): [ReaderSettings, (change: Partial<ReaderSettings>) => void] {
  const settings = useSyncExternalStore(
    subscribeToSettings,
    () => deviceSettings().settings,
    () => ownSettings,
  );
  return [settings, changeSettings];
}
