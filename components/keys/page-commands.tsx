'use client';

import { useState } from 'react';
import { notify } from '@/components/ui/notices';
import { sizes, type ReaderSettings } from '@/lib/reader/settings';
import { type Command, useCommand } from '@/components/ui/commands';
import { changeSettings, deviceSettings } from '@/components/settings/device-settings';
import { useSettings } from '@/components/settings/use-settings';
import {
  type Direction,
  hasMoments,
  hasPassages,
  showTimeline,
  stepMoment,
  stepPassage,
} from './step-in-article';

let closeLast: () => void = () => {};

/** What changed, said once: a key pressed again replaces what it said before. */
function say(text: string) {
  closeLast();
  closeLast = notify({ text });
}

function change(settings: Partial<ReaderSettings>, text: string) {
  changeSettings(settings);
  say(text);
}

function resize(direction: Direction) {
  const size = sizes[sizes.indexOf(deviceSettings().settings.size) + direction];
  if (size === undefined) say(direction === 1 ? 'Text is at its largest.' : 'Text is at its smallest.');
  else change({ size }, `Text at ${size} %.`);
}

/** What can be done on every page. */
export function PageCommands() {
  return (
    <>
      <Look />
      <Ways />
      <InArticle />
    </>
  );
}

function Look() {
  const [{ quiet }] = useSettings();
  useCommand({ id: 'larger', name: 'Larger text', group: 'Reading', keys: '>', run: () => resize(1) });
  useCommand({ id: 'smaller', name: 'Smaller text', group: 'Reading', keys: '<', run: () => resize(-1) });
  useCommand({
    id: 'quiet',
    name: quiet ? 'Show pull quotes and pictures' : 'Hide pull quotes and pictures',
    group: 'Reading',
    keys: 'q',
    run: () =>
      change({ quiet: !quiet }, quiet ? 'Pull quotes and pictures are shown.' : 'Only the text is shown.'),
  });
  useThemeCommand('system', 'as the system');
  useThemeCommand('light', 'light');
  useThemeCommand('sepia', 'sepia');
  useThemeCommand('dark', 'dark');
  useThemeCommand('contrast', 'high contrast');
  return null;
}

function useThemeCommand(theme: ReaderSettings['theme'], name: string) {
  useCommand({
    id: `theme-${theme}`,
    name: `Theme: ${name}`,
    group: 'Page',
    run: () => change({ theme }, `Theme: ${name}.`),
  });
}

function Ways() {
  useWay('home', 'Go to the library', 'g l', '/');
  useWay('stories', 'Go to the stories', 'g s', '/stories');
  useWay('reading', 'Go to what you read and saved', 'g r', '/reading');
  useWay('highlights', 'Go to your highlights', 'g h', '/highlights');
  useWay('data', 'Go to settings and data', 'g t', '/settings');
  const [links] = useState(() => [...document.querySelectorAll<HTMLAnchorElement>('a[data-command]')]);
  return links.map((link) => <LinkCommand key={link.href} link={link} />);
}

/** A link of the page that names its own key. */
function LinkCommand({ link }: { link: HTMLAnchorElement }) {
  const { command: name = '', keys } = link.dataset;
  useCommand({ id: link.href, name, group: 'Library', keys, run: () => link.click() });
  return null;
}

function useWay(id: string, name: string, keys: string, path: string) {
  useCommand({ id: `go-${id}`, name, group: 'Library', keys, run: () => window.open(path, '_self') });
}

/** Offered where there is something to step through; a page's text doesn't change while it is open. */
function InArticle() {
  const [passages] = useState(hasPassages);
  const [moments] = useState(hasMoments);
  const toPassage = (direction: Direction) => () => {
    if (!stepPassage(direction))
      say(direction === 1 ? 'This is the last passage.' : 'This is the first passage.');
  };
  const toMoment = (direction: Direction) => () => {
    if (!stepMoment(direction))
      say(direction === 1 ? 'This is the last moment.' : 'This is the first moment.');
  };
  useOffer(passages, {
    id: 'next-passage',
    name: 'Next passage',
    group: 'Reading',
    keys: 'j',
    run: toPassage(1),
  });
  useOffer(passages, {
    id: 'last-passage',
    name: 'Passage before',
    group: 'Reading',
    keys: 'k',
    run: toPassage(-1),
  });
  useOffer(moments, {
    id: 'next-moment',
    name: 'Next moment',
    group: 'Timeline',
    keys: 'm',
    run: toMoment(1),
  });
  useOffer(moments, {
    id: 'last-moment',
    name: 'Moment before',
    group: 'Timeline',
    keys: 'Shift+m',
    run: toMoment(-1),
  });
  useOffer(moments, {
    id: 'timeline',
    name: 'Show the timeline',
    group: 'Timeline',
    keys: 'i',
    run: showTimeline,
  });
  return null;
}

const useOffer = (isThere: boolean, command: Command) => useCommand(isThere ? command : null);
