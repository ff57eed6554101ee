import { addIds } from '@/lib/device/dropped-files';

/** By what an editor's pages take what is dropped on them; see `lib/device/inline/add-anywhere.ts`. */
export function DropForm() {
  return (
    <>
      <form id={addIds.hidden} method="post" action="/api/desk/jobs" encType="multipart/form-data" hidden>
        <textarea name="text" />
        <input type="file" name="file" multiple />
        <input type="hidden" name="paths" />
        {/* Nobody was asked: nothing is published by a slip of the hand. */}
        <input type="hidden" name="drafts" value="all" />
      </form>
      <p
        id={addIds.hint}
        hidden
        className="border-accent bg-lit pointer-events-none fixed inset-x-4 bottom-4 z-20 border-2 border-dashed px-4 py-6 text-center print:hidden"
      >
        Let go to add it to the library
      </p>
      <p
        id={addIds.status}
        role="status"
        className="border-accent bg-lit pointer-events-none fixed inset-x-4 bottom-4 z-20 border-2 px-4 py-3 text-center empty:border-0 empty:p-0 print:hidden"
      />
    </>
  );
}
