'use client';

import { HighlightTools } from '@/components/highlights/highlight-tools';
import { ListenTool } from '@/components/listening/listen-tool';
import { PageQueries } from '@/components/ui/page-queries';
import { PlaceKeeper } from '@/components/readings/place-keeper';
import { ReadingTools } from '@/components/readings/reading-tools';
import { TagTool } from '@/components/readings/tag-tool';

/** What the article's tools do, and what they open; only where the page is hydrated. */
export function ToolCommands({ slug }: { slug: string }) {
  return (
    <PageQueries>
      <ReadingTools slug={slug} />
      <ListenTool slug={slug} />
      <TagTool slug={slug} />
      <HighlightTools slug={slug} />
      <PlaceKeeper slug={slug} />
    </PageQueries>
  );
}
