import { Field, Send } from '@/components/ui/form-fields';

/** The list of stories that the fields for one offer. */
export const storiesId = 'feed-stories';

/** How feeds get in: an address, or a list of them. */
export function AddFeeds({ stories }: { stories: { slug: string; title: string }[] }) {
  return (
    <>
      <datalist id={storiesId}>
        {stories.map(({ slug, title }) => (
          <option key={slug} value={title} />
        ))}
      </datalist>
      <form method="post" action="/api/desk/feeds">
        <input type="hidden" name="action" value="add" />
        <Field
          label="Address of a feed or a site"
          name="address"
          inputMode="url"
          required
          maxLength={8_000}
          autoComplete="off"
        />
        <Field
          label="Story of its articles"
          name="story"
          list={storiesId}
          maxLength={400}
          autoComplete="off"
          hint="Empty: each article gets the story that suits it."
        />
        <p className="mt-3">
          <Send>Follow</Send>
        </p>
      </form>
      <details className="mt-6">
        <summary className="inline-flex min-h-11 cursor-pointer items-center underline">
          Lists of feeds (OPML)
        </summary>
        <form method="post" action="/api/desk/feeds/list" encType="multipart/form-data">
          <Field label="A list from another program" name="list" type="file" accept=".opml,.xml" required />
          <p className="mt-3">
            <Send>Follow all of it</Send>
          </p>
        </form>
        <p className="mt-3">
          <a href="/api/desk/feeds/list" download className="inline-flex min-h-11 items-center underline">
            All that is followed, as a list
          </a>
        </p>
      </details>
    </>
  );
}
