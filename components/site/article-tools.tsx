'use client';

import { useHydrated } from '@/components/ui/use-hydrated';
import { ToolButton } from './tool-button';
import { ToolCommands } from './tool-commands';
import { HighlightIcon, ListenIcon, MoreIcon, SaveIcon } from './tool-icons';

const menu = 'article-more';

/**
 * What a reader can do with this article. The buttons are in the HTML, and what they do comes with the scripts: a
 * tap before is shown at once and done then (see lib/device/early/tool-taps.ts).
 */
export function ArticleTools({ slug }: { slug: string }) {
  const hydrated = useHydrated();
  return (
    <>
      <div role="group" aria-label="Article tools" lang="en" dir="ltr" className="article-tools">
        <ToolButton command="saved" name="Save" done="Saved" icon={<SaveIcon />} />
        <ToolButton command="listen" name="Listen" icon={<ListenIcon />} />
        <ToolButton command="highlight" name="Highlight" icon={<HighlightIcon />} />
        <button type="button" popoverTarget={menu} className="tool tool-more">
          <MoreIcon />
          <span className="max-sm:sr-only">More</span>
        </button>
        <div id={menu} popover="auto" className="tool-menu">
          <ToolButton command="finished" name="Finish" done="Finished" />
          <ToolButton command="archived" name="Archive" done="Archived" />
          <ToolButton command="tags" name="Tags" />
          <ToolButton command="article-highlights" name="Highlights" />
        </div>
      </div>
      {hydrated && <ToolCommands slug={slug} />}
    </>
  );
}
