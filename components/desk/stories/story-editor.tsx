import type { ReactNode } from 'react';
import { Field, Lines, Part, Send } from '@/components/ui/form-fields';
import { ArticleFinder, type Finding } from './article-finder';
import { ArticleLines } from './article-lines';
import { StoryForm, Sure } from './story-form';

interface Props {
  story: { slug: string; title: string; description: string | null; place: number };
  members: {
    slug: string;
    headline: string;
    publishedAt: string;
    language: string;
    origin: 'editor' | 'suggestion';
    reasons: readonly string[];
  }[];
  /** Stories that were merged into it, to be parted again. */
  merged: readonly { slug: string; title: string; by: string; at: string }[];
  finding: Finding;
  /** Its timeline, to be decided about. */
  children: ReactNode;
}

/** What a story is called and about, its articles with why they are in it, and ways for more to get in. */
export function StoryEditor({ story, members, merged, finding, children }: Props) {
  const { slug } = story;
  return (
    <>
      <p className="mt-4">
        <a
          href={`/stories/${encodeURIComponent(slug)}`}
          className="inline-flex min-h-11 items-center underline"
        >
          As readers see it
        </a>
      </p>
      <Describe story={story} />
      <Part title="Articles">
        <ArticleLines
          story={slug}
          action="take-out"
          articles={members.map(({ origin, reasons, ...rest }) => ({
            ...rest,
            why: origin === 'suggestion' ? `suggested: ${reasons.join('; ')}` : '',
          }))}
        />
      </Part>
      <ArticleFinder story={slug} finding={finding} />
      {children}
      <Merge slug={slug} />
      {merged.length > 0 && <MergedHere slug={slug} merged={merged} />}
    </>
  );
}

const Describe = ({ story: { slug, title, description, place } }: Pick<Props, 'story'>) => (
  <StoryForm slug={slug} action="describe">
    <Field label="Title" name="title" defaultValue={title} required maxLength={200} />
    <Lines
      label="What it is about"
      name="description"
      defaultValue={description ?? ''}
      maxLength={1000}
      hint="Readers see it below the title. It may stay empty."
    />
    <Field
      label="Place in the list of stories"
      name="place"
      type="number"
      min={1}
      max={999}
      defaultValue={place}
      required
      hint="A smaller number stands further up. Stories of the same number are listed by title."
    />
    <p className="mt-3">
      <Send>Save</Send>
    </p>
  </StoryForm>
);

const Merge = ({ slug }: { slug: string }) => (
  <Part title="Merge with another story">
    <StoryForm slug={slug} action="merge">
      <Field
        label="The other story"
        name="into"
        required
        maxLength={400}
        hint="Its address or its title. Its title and description stay."
      />
      <Sure>Move all articles there: this story is gone then, and its address leads to the other</Sure>
      <p className="mt-3">
        <Send>Merge</Send>
      </p>
    </StoryForm>
  </Part>
);

const MergedHere = ({ slug, merged }: { slug: string } & Pick<Props, 'merged'>) => (
  <Part title="Merged into this story">
    <ul className="mt-2">
      {merged.map(({ slug: gone, title, by, at }) => (
        <li key={gone} className="border-rule flex flex-wrap items-center gap-x-4 border-b py-2">
          <span className="min-w-60 flex-1">
            <bdi>{title}</bdi>
            <span className="text-muted">
              {' '}
              {by}, {at.slice(0, 10)}
            </span>
          </span>
          <StoryForm slug={slug} action="undo-merge">
            <input type="hidden" name="merged" value={gone} />
            <Send label={`Undo: make “${title}” a story of its own again`}>Undo</Send>
          </StoryForm>
        </li>
      ))}
    </ul>
  </Part>
);
