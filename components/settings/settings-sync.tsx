'use client';

import { useEffect } from 'react';
import type { SettingsAnswer, SettingsChange } from '@/lib/api/reader-settings';
import { settingsAnswer } from '@/lib/device/answers/settings';
import { isKnownReader } from '@/lib/device/known-reader';
import { readOwn } from '@/lib/device/writes/read-own';
import { RefusedWrite, sendWrite } from '@/lib/device/writes/send-write';
import { deviceSettings, subscribeToSettings, takeSettings, unsentSettings } from './device-settings';

const path = '/api/reader/settings';
/** A slider passes many values on its way; one write for all of them. */
const restMs = 800;

/** Brings the reader's settings in from their other devices, and takes what is chosen here to the server. */
export function SettingsSync() {
  useEffect(() => {
    if (!isKnownReader()) return;
    const leaving = new AbortController();
    let waiting: ReturnType<typeof setTimeout> | undefined;

    async function sync() {
      const asked = { sent: unsentSettings(), version: deviceSettings().version };
      const take = (answer: SettingsAnswer) => answer && takeSettings(answer, asked);
      if (Object.keys(asked.sent).length === 0) {
        // Without network, those of this device hold.
        const unreached = { none: null, apply: (reported: SettingsAnswer) => reported };
        return take(await readOwn(path, settingsAnswer, leaving.signal, unreached));
      }
      const body: SettingsChange = { settings: asked.sent };
      // They wait where they are stored; without network they go out from the next page.
      const sent = await sendWrite({ method: 'PUT', path, body, mayWait: false }, settingsAnswer);
      // What was chosen while this was on its way goes out next.
      if (sent.state === 'sent') take(sent.answer);
    }

    function soon() {
      if (deviceSettings().changed.length === 0) return;
      clearTimeout(waiting);
      waiting = setTimeout(attempt, restMs);
    }

    function attempt() {
      sync().catch((error: unknown) => {
        // They hold on this device and are sent again at the next page.
        if (!(error instanceof RefusedWrite) && !leaving.signal.aborted) throw error;
      });
    }

    attempt();
    const unsubscribe = subscribeToSettings(soon);
    return () => {
      unsubscribe();
      clearTimeout(waiting);
      leaving.abort();
    };
  }, []);
  return null;
}
