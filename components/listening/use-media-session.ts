'use client';

import { useEffect } from 'react';
import type { SpeechPlayer, Playing } from './speech-player';

/**
 * Shows the article on the lock screen and takes its buttons and the headset's. Platforms give these
 * to what plays sound, which the browser's speech isn't to them, so a silence plays beside it.
 */
export function useMediaSession(player: SpeechPlayer, state: Playing['state']): void {
  useEffect(() => {
    const session = 'mediaSession' in navigator ? navigator.mediaSession : null;
    if (!session) return;
    session.metadata = new MediaMetadata(aboutArticle());
    const handlers: [MediaSessionAction, () => void][] = [
      ['play', () => player.play()],
      ['pause', () => player.pause()],
      ['stop', () => player.stop()],
      ['previoustrack', () => player.back()],
      ['nexttrack', () => player.forward()],
    ];
    for (const [action, handler] of handlers) setHandler(session, action, handler);
    return () => {
      for (const [action] of handlers) setHandler(session, action, null);
      session.metadata = null;
      session.playbackState = 'none';
    };
  }, [player]);

  useEffect(() => {
    if ('mediaSession' in navigator) navigator.mediaSession.playbackState = state;
    if (state !== 'playing') return;
    const silence = new Audio('/silence.wav');
    silence.loop = true;
    // Without it there are no buttons on the lock screen; the voice speaks all the same.
    silence.play().catch(() => {});
    return () => silence.pause();
  }, [state]);
}

/** Older platforms know fewer actions and throw at the rest. */
function setHandler(session: MediaSession, action: MediaSessionAction, handler: (() => void) | null) {
  try {
    session.setActionHandler(action, handler);
  } catch {
    // One button fewer.
  }
}

function aboutArticle(): MediaMetadataInit {
  const meta = (name: string) =>
    document.querySelector<HTMLMetaElement>(`meta[name="${name}"], meta[property="${name}"]`)?.content ?? '';
  const picture = document.querySelector<HTMLImageElement>('[data-block="lead-photo"] img');
  return {
    title: document.querySelector('h1')?.textContent ?? document.title,
    artist: meta('author'),
    album: meta('og:site_name'),
    artwork: picture ? [{ src: picture.currentSrc || picture.src }] : [],
  };
}
