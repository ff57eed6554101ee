'use client';

import { HighlightTools } from '@/components/highlights/highlight-tools';
import { ListenTool } from '@/components/listening/listen-tool';
import { PageQueries } from '@/components/ui/page-queries';
import { PlaceKeeper } from '@/components/readings/place-keeper';
import { ReadingTools } from '@/components/readings/reading-tools';
import { TagTool } from '@/components/readings/tag-tool';

/** The default export is what `lazy` takes. */
export default function ArticleToolbar({ slug }: { slug: string }) {
  return (
    <PageQueries>
      <div
        role="group"
        aria-label="Article tools"
        lang="en"
        dir="ltr"
        data-article={slug}
        // One line, whose room is reserved before it is drawn: what is too wide for it is pushed along.
        className="text-muted -mx-2 -my-1 flex [scrollbar-width:none] items-center overflow-x-auto px-0.5 py-1 font-sans text-[0.9375rem] *:shrink-0 max-sm:-mx-1.5 max-[22rem]:text-[0.875rem]"
      >
        <ReadingTools slug={slug} />
        <ListenTool slug={slug} />
        <TagTool slug={slug} />
        <HighlightTools slug={slug} />
      </div>
      <PlaceKeeper slug={slug} />
    </PageQueries>
  );
}
