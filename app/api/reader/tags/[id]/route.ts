import { z } from 'zod';
import { readerWrite } from '@/app/api/reader/reader-route';
import { tagChange } from '@/lib/api/reader-readings';
import type { TagUndo } from '@/lib/reader/reading';
import { problem } from '@/lib/server/problem';
import { library } from '@/lib/store/library';

const tagId = z.coerce
  .number()
  .int()
  .min(1)
  .max(2 ** 31 - 1);

interface Params {
  id: string;
}

const answer = (undo: TagUndo): Response =>
  undo === null ? problem(404, 'You have no such tag.') : Response.json(undo);

/** `PATCH /api/reader/tags/ID`: another name, or one with the tag that has it. */
export const PATCH = readerWrite<{ name: string }, Params>(
  { body: tagChange },
  async ({ reader, writeId, params, body }) => {
    const id = tagId.safeParse(params.id);
    const { readings } = await library();
    return answer(id.success ? await readings.renameTag(reader, writeId, id.data, body.name) : null);
  },
);

/** `DELETE /api/reader/tags/ID`. */
export const DELETE = readerWrite<undefined, Params>(
  { body: z.undefined() },
  async ({ reader, writeId, params }) => {
    const id = tagId.safeParse(params.id);
    const { readings } = await library();
    return answer(id.success ? await readings.removeTag(reader, writeId, id.data) : null);
  },
);
