'use client';

import { useEffect, useSyncExternalStore, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useCommand } from '@/components/ui/commands';
import { BackIcon, CloseIcon, ForwardIcon, PauseIcon, PlayIcon } from './icons';
import { changeListening, rates, useListeningSettings } from './listening-settings';
import type { SpeechPlayer } from './speech-player';
import { useMarks } from './use-marks';
import { useMediaSession } from './use-media-session';

interface Props {
  player: SpeechPlayer;
  language: string;
  voices: readonly SpeechSynthesisVoice[];
  voice: SpeechSynthesisVoice | null;
  rate: number;
  onFromHere: () => void;
  onClose: () => void;
}

/** The player at the lower edge of the screen, above the timeline strip where there is one. */
export function ListeningPlayer({ player, language, voices, voice, rate, onFromHere, onClose }: Props) {
  const playing = useSyncExternalStore(player.subscribe, player.now, player.now);
  const { following, follow } = useMarks(playing);
  const settings = useListeningSettings();
  const isPlaying = playing.state === 'playing';
  useMediaSession(player, playing.state);

  useEffect(() => {
    const stop = () => player.stop();
    // Chromium goes on speaking when the page is left.
    addEventListener('pagehide', stop);
    return () => {
      removeEventListener('pagehide', stop);
      stop();
    };
  }, [player]);

  const faster = (by: 1 | -1) => {
    const at = rates.findIndex((one) => one >= rate);
    const next = rates[Math.min(rates.length - 1, Math.max(0, at + by))];
    if (next) changeListening({ rate: next });
  };
  useCommand({
    id: 'listen-forward',
    name: 'Listen to the next passage',
    group: 'Listening',
    keys: 'Shift+j',
    run: () => player.forward(),
  });
  useCommand({
    id: 'listen-back',
    name: 'Listen to the passage again, or to the one before',
    group: 'Listening',
    keys: 'Shift+k',
    run: () => player.back(),
  });
  useCommand({ id: 'listen-faster', name: 'Listen faster', group: 'Listening', run: () => faster(1) });
  useCommand({ id: 'listen-slower', name: 'Listen slower', group: 'Listening', run: () => faster(-1) });
  useCommand({
    id: 'listen-stop',
    name: 'Stop listening',
    group: 'Listening',
    keys: 'Shift+l',
    run: onClose,
  });

  return createPortal(
    <section data-listening aria-label="Listening" lang="en" dir="ltr" className="listening print:hidden">
      <p role="status" className="listening-trouble">
        {playing.trouble}
      </p>
      {!following && (
        <p className="flex flex-wrap gap-x-4">
          <button type="button" onClick={follow} className="min-h-11 underline">
            Back to the spoken words
          </button>
          <button type="button" onClick={onFromHere} className="min-h-11 underline">
            Read from here
          </button>
        </p>
      )}
      <div className="flex items-center">
        <IconButton name="Back a passage" onPress={() => player.back()}>
          <BackIcon />
        </IconButton>
        <IconButton name={isPlaying ? 'Pause' : 'Play'} onPress={() => player.toggle()}>
          {isPlaying ? <PauseIcon /> : <PlayIcon />}
        </IconButton>
        <IconButton name="Forward a passage" onPress={() => player.forward()}>
          <ForwardIcon />
        </IconButton>
        <select
          aria-label="Speed"
          value={rate}
          onChange={(event) => changeListening({ rate: Number(event.target.value) })}
          className="listening-select"
        >
          {rates.map((one) => (
            <option key={one} value={one}>
              {one}×
            </option>
          ))}
        </select>
        <select
          aria-label="Voice"
          value={voice?.voiceURI}
          onChange={(event) =>
            changeListening({ voices: { ...settings.voices, [language]: event.target.value } })
          }
          className="listening-select min-w-0 flex-1"
        >
          {voices.map(({ voiceURI, name, localService }) => (
            <option key={voiceURI} value={voiceURI}>
              {localService ? name : `${name} (network)`}
            </option>
          ))}
        </select>
        <IconButton name="Stop listening" onPress={onClose}>
          <CloseIcon />
        </IconButton>
      </div>
    </section>,
    document.body,
  );
}

function IconButton({ name, onPress, children }: { name: string; onPress: () => void; children: ReactNode }) {
  return (
    <button
      type="button"
      aria-label={name}
      onClick={onPress}
      className="hover:text-accent grid size-11 shrink-0 place-items-center"
    >
      {children}
    </button>
  );
}
