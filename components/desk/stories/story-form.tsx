import type { ReactNode } from 'react';

interface Props {
  slug: string;
  action: 'describe' | 'put-in' | 'take-out' | 'merge' | 'undo-merge';
  children: ReactNode;
}

/** A form that changes a story. */
export const StoryForm = ({ slug, action, children }: Props) => (
  <form method="post" action="/api/desk/stories">
    <input type="hidden" name="story" value={slug} />
    <input type="hidden" name="action" value={action} />
    {children}
  </form>
);

/** What changes much is sent only with this. */
export const Sure = ({ children }: { children: string }) => (
  <label className="mt-2 flex min-h-11 items-center gap-3">
    <input type="checkbox" name="sure" value="yes" required className="size-6 shrink-0" />
    {children}
  </label>
);
