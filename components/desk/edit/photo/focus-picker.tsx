'use client';

import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import { ResponsivePicture } from '@/components/ui/responsive-picture';
import type { Photo, Picture } from '@/lib/article/article';
import { shownName } from '@/lib/documents/edits/photo/choose-photo';
import {
  type Focus,
  focusAt,
  middle,
  movedFocus,
  readFocus,
  writeFocus,
} from '@/lib/documents/edits/photo/focus';
import { photoFieldNames } from '@/lib/documents/edits/photo/lead-photo';
import { withWordsOf } from '@/lib/documents/edits/photo/left-words';
import { controlOf, fillIn, wasPutBack } from '../typed-fields';

interface Props {
  form: string;
  /** What can be chosen, with what is said of each. */
  photos: readonly (Photo & { picture: Picture })[];
  /** What stands in the fields when the page is sent. */
  chosen: string;
  focus: string;
}

/**
 * The chosen picture, with a mark on what stays in view where lists crop it: a click sets it there, arrow keys move it.
 * Without script it only shows what the numbers say.
 */
export function FocusPicker({ form: id, photos, ...sent }: Props) {
  const [fields, setFields] = useState(sent);
  const [isAwake, setAwake] = useState(false);
  const shown = useRef(sent.chosen);
  useEffect(() => {
    const form = document.getElementById(id);
    if (!(form instanceof HTMLFormElement)) return;
    const stop = new AbortController();
    const valueOf = (name: string) => controlOf(form, name)?.value ?? '';
    const read = () => setFields({ chosen: valueOf('photo.picture'), focus: valueOf('photo.focus').trim() });
    const changed = ({ target }: Event) => {
      if (!(target instanceof HTMLSelectElement) || target.name !== 'photo.picture') return;
      bring(false);
      read();
    };
    const bring = (isLate: boolean) => {
      const [before, source] = [shown.current, valueOf('photo.picture')];
      const [old, now] = [before, source].map((src) => photos.find(({ picture }) => picture.src === src));
      if (!now || source === before) return;
      shown.current = source;
      bringWords(form, old, now, isLate);
    };
    queueMicrotask(() => {
      if (stop.signal.aborted) return;
      // Chosen before this script was here, perhaps with words that were typed for it, or put back with its words.
      shown.current = valueOf('photo.of') || sent.chosen;
      bring(true);
      read();
      setAwake(true);
    });
    form.addEventListener('change', changed, { signal: stop.signal });
    form.addEventListener('input', read, { signal: stop.signal });
    form.addEventListener(wasPutBack, read, { signal: stop.signal });
    return () => stop.abort();
  }, [id, photos, sent.chosen]);
  const photo = photos.find(({ picture }) => picture.src === fields.chosen);
  if (!photo) return null;
  const focus = readFocus(fields.focus) ?? middle;
  const set = (to: Focus) => {
    const form = document.getElementById(id);
    if (form instanceof HTMLFormElement) fillIn(form, 'photo.focus', writeFocus(to));
  };
  const clicked = (event: MouseEvent) => {
    // Enter and the space bar click on no point.
    if (event.detail > 0)
      set(focusAt(event.currentTarget.getBoundingClientRect(), { x: event.clientX, y: event.clientY }));
  };
  const pressed = (event: KeyboardEvent) => {
    const moved = movedFocus(focus, event);
    if (!moved) return;
    event.preventDefault();
    set(moved);
  };
  const said = `${focus.x} per cent from the left, ${focus.y} from above`;
  return (
    <div className="mt-3 flex flex-wrap items-end gap-3">
      <div className="relative w-full max-w-96">
        <ResponsivePicture picture={photo.picture} alt="" sizes="24rem" />
        <span
          aria-hidden
          data-focus-mark
          className="pointer-events-none absolute size-8 -translate-1/2 rounded-full border-3 border-white outline-2 outline-black"
          style={{ left: `${focus.x}%`, top: `${focus.y}%` }}
        />
        {isAwake && (
          <button
            type="button"
            aria-label={`What stays in view: ${said}`}
            aria-describedby="focus-keys"
            className="absolute inset-0 cursor-crosshair"
            onClick={clicked}
            onKeyDown={pressed}
          />
        )}
      </div>
      <div aria-hidden className="text-muted w-32 text-[0.9375rem]">
        In lists:
        <ResponsivePicture
          picture={photo.picture}
          alt=""
          sizes="8rem"
          focus={focus}
          className="aspect-[3/2] object-cover"
        />
      </div>
      {isAwake && (
        <p id="focus-keys" className="text-muted w-full text-[0.9375rem]">
          Click on what is to stay in view, or move the mark with the arrow keys (with Shift by ten).
          <span aria-live="polite" className="sr-only">
            {said}
          </span>
        </p>
      )}
    </div>
  );
}

/**
 * Another picture brings its own words and its own point, or those that were typed for it before.
 * @param isLate whether words may have been typed since it was chosen
 */
function bringWords(
  form: HTMLFormElement,
  before: Photo | undefined,
  now: Photo & { picture: Picture },
  isLate: boolean,
): void {
  const valueOf = (name: string) => controlOf(form, name)?.value ?? '';
  const { words, left } = withWordsOf(now, before, valueOf('photo.left'), (name) => {
    const stands = valueOf(`photo.${name}`);
    return { stands, shown: isLate ? valueOf(shownName(name)) : stands };
  });
  for (const name of photoFieldNames) {
    fillIn(form, `photo.${name}`, words[name]);
    const said = controlOf(form, shownName(name));
    if (said) said.value = words[name];
  }
  const { src } = now.picture;
  fillIn(form, 'photo.left', left);
  fillIn(form, 'photo.of', src === valueOf('was:photo.picture') ? '' : src);
}
