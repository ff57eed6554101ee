'use client';

import { useEffect, useId, useRef, useState, type MouseEvent, type ReactNode } from 'react';
import type { Photo, Picture } from '@/lib/article/article';
import { largestSrc } from '@/lib/pictures/variants';

interface Props {
  photo: Photo & { picture: Picture };
  /** The picture as it stands on the page. */
  children: ReactNode;
}

/**
 * A picture that opens over the whole screen. Without script its link leads to the picture itself.
 * While it is open there is one more entry in the history, so the back button closes it; every other
 * way out goes back through that entry, so none is left behind.
 */
export function Lightbox({ photo, children }: Props) {
  const [open, setOpen] = useState(false);
  const hasEntry = useRef(false);
  const dialog = useRef<HTMLDialogElement>(null);
  const trigger = useRef<HTMLAnchorElement>(null);
  const captionId = useId();
  const { picture, alt, caption, credit, standsIn } = photo;
  const src = largestSrc(picture);

  useEffect(() => {
    if (!open) return;
    const returnTo = trigger.current;
    if (!dialog.current?.open) dialog.current?.showModal();
    const closeOnBack = () => {
      hasEntry.current = false;
      setOpen(false);
    };
    window.addEventListener('popstate', closeOnBack);
    return () => {
      window.removeEventListener('popstate', closeOnBack);
      returnTo?.focus({ preventScroll: true });
    };
  }, [open]);

  const show = (event: MouseEvent) => {
    // Whoever asks for a new tab or window shall have it.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    history.pushState(history.state, '');
    hasEntry.current = true;
    setOpen(true);
  };
  const leaveEntry = () => {
    if (hasEntry.current) history.back();
  };
  const close = () => dialog.current?.close();

  return (
    <>
      <a ref={trigger} href={src} onClick={show} className="block cursor-zoom-in">
        {children}
        <span className="sr-only">(enlarge)</span>
      </a>
      {open && (
        <dialog
          ref={dialog}
          aria-label="Picture"
          aria-describedby={caption || credit ? captionId : undefined}
          onClose={leaveEntry}
          className="bg-paper text-ink m-0 h-dvh max-h-none w-screen max-w-none overflow-auto overscroll-contain print:hidden"
        >
          <div
            onClick={(event) => event.target === event.currentTarget && close()}
            className="flex min-h-full flex-col items-center justify-center gap-4 p-4"
          >
            <button
              type="button"
              onClick={close}
              className="border-rule bg-paper fixed end-3 top-3 min-h-11 min-w-11 rounded-full border px-4 font-sans text-sm"
            >
              Close
            </button>
            <img
              src={src}
              alt={alt}
              width={picture.width}
              height={picture.height}
              className="h-auto max-h-[calc(100dvh-8rem)] w-auto max-w-full object-contain"
            />
            {(caption || credit) && (
              <p id={captionId} className="text-muted max-w-[60ch] text-center font-sans text-sm">
                {caption && <span className="text-ink">{caption}</span>}{' '}
                {standsIn ? `Shown in place of the photograph${credit ? `: ${credit}` : ''}` : credit}
              </p>
            )}
          </div>
        </dialog>
      )}
    </>
  );
}
