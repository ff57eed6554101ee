import { addIds } from '@/lib/device/dropped-files';
import { Send } from '@/components/ui/form-fields';
import { articleFileTypes } from './add-form';

/** The way to add on an editor's front page. */
export function AddBox() {
  return (
    <form
      id={addIds.shown}
      method="post"
      action="/api/desk/jobs"
      encType="multipart/form-data"
      className="border-rule mb-4 flex flex-wrap items-end gap-3 border-b pb-4"
    >
      <label className="min-w-64 flex-1">
        <span className="text-muted text-[0.9375rem]">Add addresses or a text, or drop files anywhere</span>
        <textarea
          name="text"
          rows={1}
          className="border-muted bg-paper text-ink mt-1 block min-h-11 w-full rounded-sm border px-3 py-2 font-serif"
        />
      </label>
      <input type="hidden" name="paths" />
      <input
        type="file"
        name="file"
        multiple
        aria-label="Files"
        accept={articleFileTypes}
        className="min-h-11 max-w-full text-[0.9375rem]"
      />
      <label className="inline-flex min-h-11 items-center gap-2 text-[0.9375rem]">
        <input type="checkbox" name="drafts" value="all" className="size-5" />
        Keep several as drafts
      </label>
      <Send>Add</Send>
      <a href="/desk/add" className="inline-flex min-h-11 items-center text-[0.9375rem] underline">
        More choices
      </a>
    </form>
  );
}
