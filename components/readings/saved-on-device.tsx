'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { notifyWorker } from '@/lib/device/start-offline';
import { isSavedArticles } from '@/lib/device/answers/readings';
import { isKnownReader } from '@/lib/device/known-reader';
import { pageQueries } from '@/components/ui/page-queries';
import { readOwn } from '@/lib/device/writes/read-own';

/** Asked again as something is saved. */
const savedKey = ['saved'] as const;

/** Has the device keep what the reader saved, here or on another device. Draws nothing. */
export function SavedOnDevice() {
  const { data } = useQuery(
    {
      queryKey: savedKey,
      queryFn: ({ signal }) =>
        isKnownReader() ? readOwn('/api/reader/saved', isSavedArticles, signal) : { slugs: [] },
    },
    pageQueries(),
  );
  useEffect(() => {
    if (data && isKnownReader()) void notifyWorker({ kind: 'saved', slugs: data.slugs });
  }, [data]);
  return null;
}
