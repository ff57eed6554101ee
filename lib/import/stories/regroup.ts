import type { Permission } from '../../auth/permission';
import type { StoryRef } from '../../article/article';
import type { Store } from '../../store/open-store';
import type { StorySuggestion } from '../../store/stories/story-types';
import type { Memberships } from '../../store/stories/story-candidates';
import type { SingleArticle, SingleCursor } from '../../store/stories/story-suggestions';
import { suggestFromCandidates } from './suggest-from-library';

/** An article that was put into a story, or would be. */
export interface Regrouped {
  article: SingleArticle;
  story: StoryRef;
  /** The slug of the article that it makes a new story with; null where there was the story. */
  partner: number | null;
  reasons: readonly string[];
}

/**
 * Finds a story for each article of the library that is in none, oldest first. What an editor said stays, and
 * so does every story that there is; one that is stopped goes on where it was.
 *
 * @param prepared called with how many articles have been made comparable so far
 */
export async function* regroup(
  { suggestions }: Pick<Store, 'suggestions'>,
  permission: Permission<'editor'>,
  { dryRun = false, prepared = () => {} }: { dryRun?: boolean; prepared?: (done: number) => void } = {},
): AsyncGenerator<Regrouped> {
  for (let done = 0, some = -1; some !== 0; done += some, prepared(done))
    some = await suggestions.prepareSome();
  const planned = dryRun ? new PlannedStories(suggestions.memberships) : null;
  for (let after: SingleCursor | null = null; ;) {
    const { articles, next } = await suggestions.listSingles(after);
    for (const article of articles) {
      if (planned?.has(article.id)) continue;
      const search = await suggestions.findCandidates(article.id, planned ?? undefined);
      const suggestion = search && (await suggestFromCandidates(search, suggestions));
      if (!suggestion) continue;
      const story = planned
        ? planned.join(article.id, suggestion)
        : await suggestions.join(permission, article.id, suggestion);
      if (story) yield { article, story, partner: suggestion.partnerId, reasons: suggestion.reasons };
    }
    if (next === null) return;
    after = next;
  }
}

/** The library's stories with those that a trial run would make: ids alone, so that it takes little memory. */
class PlannedStories implements Memberships {
  readonly #storyOf = new Map<number, StoryRef>();
  readonly #members = new Map<string, number[]>();

  constructor(private readonly library: Memberships) {}

  has(id: number): boolean {
    return this.#storyOf.has(id);
  }

  join(id: number, { story, partnerId, title }: StorySuggestion): StoryRef {
    // A new story has no slug before it is made, and each is another one.
    const joined = story ?? { slug: `(new ${this.#members.size + 1})`, title };
    for (const one of partnerId === null ? [id] : [partnerId, id]) {
      this.#storyOf.set(one, joined);
      const members = this.#members.get(joined.slug);
      if (members) members.unshift(one);
      else this.#members.set(joined.slug, [one]);
    }
    return joined;
  }

  async storiesOf(ids: readonly number[]): Promise<Map<number, StoryRef>> {
    const known = await this.library.storiesOf(ids);
    for (const id of ids) {
      const story = this.#storyOf.get(id);
      if (story) known.set(id, story);
    }
    return known;
  }

  async latestOf(slug: string, most: number): Promise<number[]> {
    const known = await this.library.latestOf(slug, most);
    return [...(this.#members.get(slug) ?? []), ...known].slice(0, most);
  }
}
