import type { ArticleDraft } from '../article/article';
import type { ImportChoices, ImportSteps, Outcome } from './import-steps';
import type { Opened } from './open-input';
import { withPictures } from './pictures/with-pictures';

/**
 * One article's way from what was read to what is stored, in this order: its day, whether the library has it, moments
 * and pull quotes, pictures, story.
 */
export async function importArticle(
  opened: Extract<Opened, { kind: 'article' }>,
  from: string,
  steps: ImportSteps,
  { update = false, story: chosen = null, published = null, picturesWithinMs }: ImportChoices,
): Promise<Outcome> {
  const { settled, isPage, pictures, source } = opened;
  const dated: ArticleDraft = { ...opened.draft, publishedAt: opened.draft.publishedAt || (published ?? '') };
  if (dated.publishedAt === '') {
    const reason =
      'the page names no day of publication; say it as “Day of publication”, or on the command line with --published 2023-04-25';
    return { kind: 'refused', problems: [{ file: from, line: null, reason }] };
  }

  const same = await steps.findSame(dated);
  if (same && isPage && !update) return { kind: 'known', slug: same.slug, near: null };
  // Whoever asks for a slug means another article.
  const near = same || update || dated.slug !== null ? null : await steps.findNearCopy(dated);
  if (near) return { kind: 'known', slug: near.slug, near };

  const marked = steps.suggestMarks(dated, {
    moments: !settled.moments,
    pullQuotes: !settled.pullQuotes,
  });
  const placed = chosen ? { ...marked, stories: [{ slug: chosen.slug, title: chosen.title }] } : marked;
  const draft = await withPictures(
    placed,
    (src, signal) => steps.storePicture(src, pictures, signal),
    picturesWithinMs,
  );
  const settlesStories = chosen !== null || settled.stories;
  return steps.inTurn(async (): Promise<Outcome> => {
    const suggested = settlesStories ? {} : await steps.suggestStory(draft);
    // A document is an editor's own; what stands in it is the last word.
    const saved = await steps.save(draft, source, { ...suggested, settlesStories, suggests: isPage });
    return { kind: 'saved', draft, saved, story: saved.story ?? null };
  });
}
