import type { ArticleDraft } from '../../article/article';
import { noLibrary } from '../../context/stories/article-terms';
import { titleStory } from '../../context/stories/story-title';
import { suggestStory } from '../../context/stories/suggest-story';
import type { SaveOptions } from '../../store/saving/saved';
import type { Store } from '../../store/open-store';
import type { StorySuggestion } from '../../store/stories/story-types';
import type { StorySearch } from '../../store/stories/story-candidates';

type StoryStore = Pick<Store, 'findStoryCandidates'> & {
  suggestions: Pick<Store['suggestions'], 'findText'>;
};

/** What a draft is compared by, and the story of the library that it seems to belong to. */
export async function suggestFromLibrary(
  draft: ArticleDraft,
  store: StoryStore,
): Promise<Pick<SaveOptions, 'vector' | 'suggestion'>> {
  const search = await store.findStoryCandidates(draft);
  return { vector: search.sought.vector, suggestion: await suggestFromCandidates(search, store.suggestions) };
}

/** What the candidates come to; a new story gets its title from the two articles that make it. */
export async function suggestFromCandidates(
  { sought, candidates }: StorySearch,
  { findText }: StoryStore['suggestions'],
): Promise<StorySuggestion | null> {
  const found = suggestStory(sought, candidates);
  if (!found) return null;
  const { story, articles, reasons } = found;
  if (story) return { story, partnerId: null, title: story.title, reasons };
  const [partner] = articles;
  const text = partner && (await findText(partner.id));
  if (!text) return null;
  return { story: null, partnerId: partner.id, title: titleStory([text, sought.text], noLibrary), reasons };
}
