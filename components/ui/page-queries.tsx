'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';

let client: QueryClient | undefined;

/**
 * What the page knows of the reader's things, one for all of its islands. In the browser alone: on
 * the server it would be shared by all readers.
 */
export const pageQueries = (): QueryClient =>
  (client ??= new QueryClient({
    defaultOptions: {
      // Without network the worker answers with what it heard last.
      queries: { staleTime: 30_000, retry: 1, networkMode: 'always' },
      // Writes wait in a queue of their own when there is no network.
      mutations: { networkMode: 'always' },
    },
  }));

/** Gives the tools inside the page's queries; render it only once hydrated. */
export function PageQueries({ children }: { children: ReactNode }) {
  return <QueryClientProvider client={pageQueries()}>{children}</QueryClientProvider>;
}
