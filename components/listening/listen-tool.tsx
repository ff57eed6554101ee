'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { notify } from '@/components/ui/notices';
import { isSpeakersAnswer } from '@/lib/device/answers/articles';
import { focusTool, useCommand } from '@/components/ui/commands';
import { readOwn } from '@/lib/device/writes/read-own';
import { useListeningSettings } from './listening-settings';
import { ListeningPlayer } from './listening-player';
import { makeScript } from './make-script';
import { placeOnScreen } from './place-on-screen';
import { readArticle } from './read-article';
import { SpeechPlayer } from './speech-player';
import { useVoices, voicesFor, whySilent } from './voices';

/** Speech for pages; null where the browser has none. */
const browserSpeech = () =>
  'speechSynthesis' in window
    ? { synth: window.speechSynthesis, make: (text: string) => new SpeechSynthesisUtterance(text) }
    : null;

/** Where none are named by then, there are none. */
const voicesWaitMs = 1_000;

const articleLanguage = (): string => document.getElementById('content')?.lang || 'en';

/** Reads the article aloud; where nothing can read it, says why when asked. Its button stands in `site/article-tools.tsx`. */
export function ListenTool({ slug }: { slug: string }) {
  const language = articleLanguage();
  const speech = browserSpeech();
  const all = useVoices();
  const voices = voicesFor(all, language, navigator.languages);
  const silent = whySilent(speech !== null, voices, language);
  const settings = useListeningSettings();
  const voice = voices.find(({ voiceURI }) => voiceURI === settings.voices[language]) ?? voices[0] ?? null;
  const [player, setPlayer] = useState<SpeechPlayer | null>(null);
  const { data } = useQuery({
    queryKey: ['speakers', slug],
    queryFn: ({ signal }) =>
      readOwn(`/api/articles/${encodeURIComponent(slug)}/speakers`, isSpeakersAnswer, signal),
    enabled: silent === null,
    staleTime: Infinity,
  });
  const speakers = data?.speakers;

  useEffect(() => {
    if (player && speakers) player.setScript(makeScript(readArticle(document), speakers, language));
  }, [player, speakers, language]);

  const { rate } = settings;
  useEffect(() => player?.setManner({ language, voice, rate }), [player, language, voice, rate]);

  /** In the press itself: some browsers let a page speak at no other time. */
  function listen(place: { id: string; offset: number } | null) {
    if (silent || !speech) return void notify({ text: silent ?? '' });
    const next = player ?? new SpeechPlayer(speech, { language, voice, rate });
    if (!player) next.setScript(makeScript(readArticle(document), speakers ?? [], language));
    next.playFrom(place?.id, place?.offset);
    setPlayer(next);
  }

  function toggle() {
    if (player) player.toggle();
    else listen(placeOnScreen());
  }

  function close() {
    const within = document.activeElement?.closest('[data-listening]');
    player?.stop();
    setPlayer(null);
    if (within) focusTool('listen');
  }

  // Browsers name their voices a moment after the page asks: a tap that came before must not hear that there are none.
  const [isWaitOver, setWaitOver] = useState(false);
  useEffect(() => {
    const wait = setTimeout(() => setWaitOver(true), voicesWaitMs);
    return () => clearTimeout(wait);
  }, []);
  const isKnown = speech === null || all.length > 0 || isWaitOver;
  useCommand(
    isKnown ? { id: 'listen', name: 'Listen, or pause', group: 'Listening', keys: 'l', run: toggle } : null,
  );
  useCommand({
    id: 'listen-start',
    name: 'Listen from the start',
    group: 'Listening',
    run: () => listen(null),
  });
  useCommand({
    id: 'listen-here',
    name: 'Listen from here',
    group: 'Listening',
    run: () => listen(placeOnScreen()),
  });

  if (!player) return null;
  return (
    <ListeningPlayer
      player={player}
      language={language}
      voices={voices}
      voice={voice}
      rate={rate}
      onFromHere={() => listen(placeOnScreen())}
      onClose={close}
    />
  );
}
