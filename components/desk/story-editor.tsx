import type { ReactNode } from 'react';
import { Field, Part, Send } from '@/components/ui/form-fields';

interface Props {
  slug: string;
  title: string;
  members: {
    slug: string;
    headline: string;
    publishedAt: string;
    origin: 'editor' | 'suggestion';
    reasons: readonly string[];
  }[];
}

/** A story's title, its articles with why they are in it, and a way for more to get in. */
export function StoryEditor({ slug, title, members }: Props) {
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
      <StoryForm slug={slug} action="rename">
        <Field label="Title" name="title" defaultValue={title} required maxLength={200} />
        <p className="mt-3">
          <Send>Rename</Send>
        </p>
      </StoryForm>
      <Part title="Articles">
        <ul className="mt-2">
          {members.map((member) => (
            <li key={member.slug} className="border-rule flex flex-wrap items-center gap-x-4 border-b py-2">
              <span className="min-w-60 flex-1">
                <a
                  href={`/articles/${encodeURIComponent(member.slug)}`}
                  className="inline-flex min-h-11 items-center underline"
                >
                  <bdi>{member.headline}</bdi>
                </a>
                <span className="text-muted">
                  {' '}
                  {member.publishedAt.slice(0, 10)}
                  {member.origin === 'suggestion' && `, suggested: ${member.reasons.join('; ')}`}
                </span>
              </span>
              <StoryForm slug={slug} action="take-out">
                <input type="hidden" name="article" value={member.slug} />
                <Send label={`Take “${member.headline}” out`}>Take out</Send>
              </StoryForm>
            </li>
          ))}
        </ul>
        <StoryForm slug={slug} action="put-in">
          <Field
            label="Put in"
            name="article"
            required
            maxLength={400}
            hint="The address of an article of this library."
          />
          <p className="mt-3">
            <Send>Put it in</Send>
          </p>
        </StoryForm>
      </Part>
    </>
  );
}

interface FormProps {
  slug: string;
  action: 'rename' | 'put-in' | 'take-out';
  children: ReactNode;
}

const StoryForm = ({ slug, action, children }: FormProps) => (
  <form method="post" action="/api/desk/stories">
    <input type="hidden" name="story" value={slug} />
    <input type="hidden" name="action" value={action} />
    {children}
  </form>
);
