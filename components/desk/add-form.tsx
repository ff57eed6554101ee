import { Field, Part, Send } from '@/components/ui/form-fields';
import { addIds } from '@/lib/device/dropped-files';

interface Props {
  /** What is to be added; empty where nothing is yet. */
  address: string;
  siteUrl: string;
}

/** What files the box for them offers first; others can be chosen all the same. */
export const articleFileTypes =
  '.html,.htm,.xhtml,.mhtml,.mht,.md,.markdown,.txt,.xml,.rss,.atom,.opml,.json,.csv';

/** The form by which articles get in: addresses, a text, or files. */
export function AddForm({ address, siteUrl }: Props) {
  const bookmarklet = `javascript:location.href=${JSON.stringify(`${siteUrl}/desk/add?url=`)}+encodeURIComponent(location.href)`;
  return (
    <>
      <form
        id={addIds.shown}
        method="post"
        action="/api/desk/jobs"
        encType="multipart/form-data"
        className="mt-6"
      >
        <label htmlFor="add-text" className="font-semibold">
          Addresses, one a line, or the text of an article
        </label>
        <textarea
          id="add-text"
          name="text"
          rows={5}
          defaultValue={address}
          aria-describedby="add-text-hint"
          className="border-muted bg-paper text-ink mt-1 block w-full rounded-sm border px-3 py-2 font-serif"
        />
        <p id="add-text-hint" className="text-muted mt-1 text-[0.9375rem]">
          Addresses of articles, of feeds, or of lists of them. A text may be plain, Markdown or HTML; its
          first line is the headline.
        </p>
        <p className="border-rule text-muted mt-4 rounded-sm border-2 border-dashed px-4 py-3">
          Files and links can be dropped anywhere on this page, and on every other one: they are added at
          once.
        </p>
        <input type="hidden" name="paths" />
        <Field
          label="Files"
          name="file"
          type="file"
          multiple
          accept={articleFileTypes}
          hint="Saved pages (HTML or MHTML), documents (Markdown or text), feeds, OPML, and exports of other reading apps."
        />
        <Field
          label="Folder of a saved page"
          id="folder"
          name="folder"
          type="file"
          multiple
          {...{ webkitdirectory: '' }}
          hint="Where a browser saved a page with its pictures: the page itself goes above, its folder here. Dropping both does the same."
        />
        <fieldset className="mt-4">
          <legend>If there are several</legend>
          <label className="flex min-h-11 items-center gap-3">
            <input type="radio" name="drafts" value="none" defaultChecked className="size-5" />
            Publish them at once
          </label>
          <label className="flex min-h-11 items-center gap-3">
            <input type="radio" name="drafts" value="all" className="size-5" />
            Keep them as drafts until an editor publishes them
          </label>
          <p className="text-muted text-[0.9375rem]">One alone is a draft until you publish it.</p>
        </fieldset>
        <Field
          label="Day of publication"
          name="published"
          type="date"
          hint="For articles that name none; may be left empty."
        />
        <p className="mt-4">
          <label className="inline-flex min-h-11 items-center gap-3">
            <input type="checkbox" name="update" className="size-5" />
            Take in anew what the library has already
          </label>
        </p>
        <p className="mt-3">
          <Send>Add</Send>
        </p>
      </form>
      <Part title="From other pages">
        <p className="mt-2">
          Drag this link to your browser’s bookmarks. Chosen on any page, it brings that page’s address here:{' '}
          <span
            // React lets no such address into a link; this one is ours.
            dangerouslySetInnerHTML={{
              __html: `<a class="inline-flex min-h-11 items-center underline" href="${bookmarklet.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}">Add to Backstory</a>`,
            }}
          />
        </p>
      </Part>
    </>
  );
}
