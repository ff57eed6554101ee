'use client';

import { useHydrated } from '@/components/ui/use-hydrated';
import { useOnDevice } from './stored-on-device';

/** Says that an article opens without network. Its room is there from the start, so that nothing moves. */
export function OnDeviceMark({ slug }: { slug: string }) {
  return (
    <span className="inline-grid size-5 place-items-center self-center">
      {useHydrated() && <Mark slug={slug} />}
    </span>
  );
}

function Mark({ slug }: { slug: string }) {
  const isHere = useOnDevice()?.articles.some((article) => article.slug === slug);
  if (!isHere) return null;
  return (
    <svg
      viewBox="0 0 20 20"
      role="img"
      aria-label="On this device"
      className="size-4 fill-none stroke-current"
    >
      <title>On this device</title>
      <path d="M10 3v9m-4-4 4 4 4-4M4 16h12" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
