import { z } from 'zod';
import { readerWrite } from '@/app/api/reader/reader-route';
import { annotationId } from '@/lib/api/annotations';
import { problem } from '@/lib/server/problem';
import { library } from '@/lib/store/library';

/** Has back a highlight that was removed. */
export const POST = readerWrite<undefined, { id: string }>(
  { body: z.undefined(), makesReader: false },
  async ({ reader, params, writeId }) => {
    const id = annotationId.safeParse(params.id);
    const restored = id.success
      ? await (await library()).annotations.restore(reader, id.data, writeId)
      : null;
    return restored === null || restored.outcome === 'absent'
      ? problem(404, 'This highlight isn’t here any more.')
      : Response.json(restored);
  },
);
