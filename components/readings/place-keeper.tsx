'use client';

import { useEffect, useState } from 'react';
import type { ReadingPlace } from '@/lib/reader/reading';
import { useCommand } from '@/components/ui/commands';
import { findPlace, isPartWay, storePlace, unsentPlaces } from './device-places';
import { isAtEnd, placeOnPage, showPlace } from './place-on-page';
import { sendPlace, useReading } from './reading-queries';

/** Often enough to lose no more than a line or two. */
const keepEveryMs = 400;
/** The server is notified when the reader rests or leaves, not at each scroll. */
const sendAfterMs = 3_000;
/** A reader who has moved by this much has a place of their own already. */
const movedBy = 200;

/** Keeps the reader's place in the article, and offers to go on where they left off. */
export function PlaceKeeper({ slug }: { slug: string }) {
  useStoredPlace(slug);
  const there = useEarlierPlace(slug);
  const [isOver, setIsOver] = useState(false);
  const offered = isOver ? null : there;
  useCommand(
    offered && {
      id: 'continue',
      name: 'Continue where you left off',
      group: 'Reading',
      run: () => goOn(offered),
    },
  );

  function goOn(place: ReadingPlace) {
    setIsOver(true);
    showPlace(place);
  }

  useEffect(() => {
    if (!offered) return;
    const moved = () => scrollY > movedBy && setIsOver(true);
    addEventListener('scroll', moved, { passive: true });
    return () => removeEventListener('scroll', moved);
  }, [offered]);

  if (!offered) return null;
  return (
    <div className="continue-offer">
      <button type="button" className="min-h-11 px-3 font-semibold" onClick={() => goOn(offered)}>
        Continue where you left off
        <span className="text-muted ms-2 font-normal">{Math.round(offered.share * 100)} %</span>
      </button>
      <button
        type="button"
        aria-label="Stay here"
        className="grid size-11 place-items-center"
        onClick={() => setIsOver(true)}
      >
        ×
      </button>
    </div>
  );
}

/** Of this device or another, whichever was later; taken once, so that what is read now doesn't change it. */
function useEarlierPlace(slug: string): ReadingPlace | null {
  const [here] = useState(() => ({
    place: findPlace(slug),
    // An address that names a passage says where to begin; so does a reader who has scrolled.
    isWanted: location.hash === '' && scrollY <= movedBy,
  }));
  const [elsewhere, setElsewhere] = useState<{ place: ReadingPlace; at: number } | null>(null);
  const reading = useReading(slug);
  if (elsewhere === null && reading?.place) {
    const at = Date.parse(reading.place.at);
    if (here.place === null || at > here.place.at) setElsewhere({ place: reading.place, at });
  }
  const place = elsewhere?.place ?? here.place?.place ?? null;
  return here.isWanted && place !== null && isPartWay(place) ? place : null;
}

function useStoredPlace(slug: string) {
  useEffect(() => {
    let keeping: ReturnType<typeof setTimeout> | undefined;
    let sending: ReturnType<typeof setTimeout> | undefined;
    const send = () => void sendPlace(slug);

    function keep() {
      keeping = undefined;
      const place = placeOnPage();
      const before = findPlace(slug);
      if (!place || (scrollY <= movedBy && before)) return;
      const headline = document.querySelector('[data-block="headline"]')?.textContent;
      storePlace(slug, { place, headline, finished: before?.finished === true || isAtEnd() });
      clearTimeout(sending);
      sending = setTimeout(send, sendAfterMs);
    }

    const onScroll = () => {
      keeping ??= setTimeout(keep, keepEveryMs);
    };
    const onLeave = () => {
      if (document.visibilityState !== 'hidden') return;
      if (keeping !== undefined) keep();
      send();
    };
    // What was read without network, here or on other pages, is sent now.
    for (const other of unsentPlaces()) void sendPlace(other);
    addEventListener('scroll', onScroll, { passive: true });
    addEventListener('online', send);
    document.addEventListener('visibilitychange', onLeave);
    return () => {
      clearTimeout(keeping);
      clearTimeout(sending);
      removeEventListener('scroll', onScroll);
      removeEventListener('online', send);
      document.removeEventListener('visibilitychange', onLeave);
    };
  }, [slug]);
}
