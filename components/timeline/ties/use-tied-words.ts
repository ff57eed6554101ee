'use client';

import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';
import type { MomentView } from '../moment-view';
import { watchPressedWords } from './press-tied-words';
import { momentsOf, tiedWords } from './tied-words';

/** The list stands beside the text, or elsewhere: after it, or in a sheet. A moment alone is at its passage. */
const isBeside = (panel: HTMLElement): boolean =>
  panel.localName === 'aside' || getComputedStyle(panel).position === 'sticky';

const closest = (target: EventTarget | null, what: string): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(what) : null;

/** Less is no scrolling. */
const wobble = 8;

interface Opened {
  id: string;
  beside: boolean;
  /** Where the page stood. */
  top: number;
}

/**
 * The tie between words and moments: the mouse on one lights the other, a tap or Enter on words opens their
 * moment beside the place, and Escape or a tap on them again leads back. The page never scrolls.
 */
export function useTiedWords(
  panel: RefObject<HTMLElement | null>,
  moments: MomentView[],
  chosen: string | null,
  setChosen: (id: string | null) => void,
): {
  hovered: string | null;
  /** The moment to show above the strip, as it isn't beside the text. */
  peeked: string | null;
  /** Shows a moment without going to its words. */
  peek: (id: string) => void;
  close: () => void;
} {
  const [hovered, setHovered] = useState<string | null>(null);
  const hoveredTop = useRef(0);
  const mouse = useRef({ x: -1, y: -1 });
  const [opened, setOpened] = useState<Opened | null>(null);
  const from = useRef<HTMLElement | null>(null);
  const isOpen = opened !== null && opened.id === chosen;

  function close() {
    setOpened(null);
    setChosen(null);
    const { activeElement } = document;
    const isThere = panel.current?.contains(activeElement) ?? false;
    if (isThere || closest(activeElement, '[data-moment-peek]')) from.current?.focus({ preventScroll: true });
  }

  function peek(id: string) {
    from.current = null;
    setChosen(id);
    setOpened({ id, beside: false, top: scrollY });
  }

  const onClick = useEffectEvent((event: MouseEvent) => {
    const words = closest(event.target, tiedWords);
    const list = panel.current;
    const isPlain = !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button);
    // A link within the words leads elsewhere; and who has just marked words with the mouse wants no moment.
    if (!words || !list || !isPlain || closest(event.target, 'a') !== words) return;
    event.preventDefault();
    if (!(getSelection()?.isCollapsed ?? true)) return;
    const ids = momentsOf(words).filter((id) => moments.some((moment) => moment.id === id));
    const next = ids[isOpen ? ids.indexOf(opened.id) + 1 : 0];
    from.current = words;
    if (next === undefined) return close();
    setChosen(next);
    setOpened({ id: next, beside: isBeside(list), top: scrollY });
    // By key, the focus goes along; the mouse may stay where it is.
    const moment = document.getElementById(next);
    if (event.detail === 0 && isBeside(list))
      (moment?.querySelector<HTMLElement>('[data-moment-link]') ?? moment)?.focus({ preventScroll: true });
  });

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen && !event.defaultPrevented) close();
  });

  const onScroll = useEffectEvent(() => {
    if (Math.abs(scrollY - hoveredTop.current) > wobble) setHovered(null);
    // Who reads on has left the place.
    if (opened && Math.abs(scrollY - opened.top) > innerHeight / 2) setOpened(null);
  });

  // What scrolling brings under a mouse that rests isn't pointed at, until it moves.
  const onPointerMove = useEffectEvent((event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return;
    const { clientX: x, clientY: y } = event;
    if (mouse.current.x === x && mouse.current.y === y) return;
    mouse.current = { x, y };
    hoveredTop.current = scrollY;
    const words = closest(event.target, tiedWords);
    const moment = closest(event.target, '[data-moment]')?.id;
    setHovered(moment ?? (words && (momentsOf(words).at(-1) ?? null)));
  });

  useEffect(() => {
    const click = (event: MouseEvent) => onClick(event);
    const key = (event: KeyboardEvent) => onKeyDown(event);
    const move = (event: PointerEvent) => onPointerMove(event);
    const scrolled = () => onScroll();
    document.addEventListener('click', click);
    document.addEventListener('keydown', key);
    document.addEventListener('pointermove', move);
    addEventListener('scroll', scrolled, { passive: true });
    document.documentElement.toggleAttribute('data-ties', true);
    const stopWatching = watchPressedWords();
    return () => {
      document.removeEventListener('click', click);
      document.removeEventListener('keydown', key);
      document.removeEventListener('pointermove', move);
      removeEventListener('scroll', scrolled);
      stopWatching();
    };
  }, []);

  useEffect(() => {
    const lit = hovered ?? chosen;
    for (const words of document.querySelectorAll<HTMLElement>(tiedWords)) {
      const ids = momentsOf(words);
      words.toggleAttribute('data-chosen', chosen !== null && ids.includes(chosen));
      words.toggleAttribute('data-lit', lit !== null && ids.includes(lit));
    }
    document.documentElement.toggleAttribute('data-moment-chosen', chosen !== null);
  }, [chosen, hovered]);

  return { hovered, peeked: isOpen && !opened.beside ? opened.id : null, peek, close };
}
