'use client';

import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useCommand } from '@/components/ui/commands';
import { notify } from '@/components/ui/notices';
import { useNetwork } from './stored-on-device';
import { findItem, localKeys, removeItem, saveItem } from '@/lib/device/local-item';
import { onDeviceChange } from '@/lib/device/messages';
import { startOffline } from '@/lib/device/start-offline';
import { followPaper } from '@/lib/device/window-colour';

const showDevice = () => void open('/offline', '_self');

/** Said once while the network is away, not on each page; on each where storage is forbidden. */
function firstNoticed(): boolean {
  const first = findItem(localKeys.awayNoticed, 'session') === null;
  saveItem(localKeys.awayNoticed, 'yes', 'session');
  return first;
}

const forgetNoticed = (): void => removeItem(localKeys.awayNoticed, 'session');

/** Notifies the reader of what becomes of their writes and of the site's versions. Draws nothing itself. */
export function OfflineTools() {
  const queries = useQueryClient();
  const online = useNetwork();

  useEffect(() => {
    let noticedAway = false;
    return startOffline(
      () =>
        notify({
          text: 'A new version of this site is here. This page goes on as it is.',
          action: { label: 'Reload', run: () => location.reload() },
        }),
      () => {
        if (noticedAway || document.visibilityState !== 'visible') return;
        noticedAway = true;
        notify({
          text: 'The site can’t be reached. This is stored on this device and sent by itself later.',
        });
      },
    );
  }, []);

  useEffect(() => followPaper(), []);

  useCommand({
    id: 'on-this-device',
    name: 'Show what is on this device',
    group: 'Library',
    keys: 'g d',
    run: showDevice,
  });

  useEffect(() => {
    let noticedWaiting = false;
    return onDeviceChange((news) => {
      if (news.kind === 'stored') return;
      // Every open page draws what changed; the one that is looked at says so.
      if (news.kind !== 'queued') void queries.invalidateQueries();
      if (document.visibilityState !== 'visible') return;
      if (news.kind === 'refused') {
        notify({
          text: `${news.reason} What you did is stored on this device.`,
          action: { label: 'Show', run: () => open('/offline#device', '_self') },
          tone: 'error',
        });
      }
      if (news.kind === 'queued' && !navigator.onLine && !noticedWaiting) {
        noticedWaiting = true;
        notify({ text: 'No network. This is stored on this device and sent when the network is back.' });
      }
    });
  }, [queries]);

  useEffect(() => {
    if (online) forgetNoticed();
    else if (location.pathname !== '/offline' && firstNoticed()) {
      return notify({
        text: 'No network.',
        action: { label: 'What is on this device', run: showDevice },
      });
    }
  }, [online]);

  return null;
}
