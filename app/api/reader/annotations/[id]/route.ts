import { z } from 'zod';
import { readerWrite } from '@/app/api/reader/reader-route';
import { annotationChange, annotationId, newAnnotation } from '@/lib/api/annotations';
import { problem } from '@/lib/server/problem';
import { library } from '@/lib/store/library';

interface Params {
  id: string;
}

/** A note in a script that takes three bytes a letter, twice: what it was and what it is. */
const maxBytes = 512 * 1024;

const noSuch = () => problem(404, 'This highlight isn’t here any more.');

/** Stores a highlight; the same again makes no double. */
export const PUT = readerWrite<z.infer<typeof newAnnotation>, Params>(
  { body: newAnnotation, maxBytes },
  async ({ reader, params, body, writeId }) => {
    const id = annotationId.safeParse(params.id);
    if (!id.success) return problem(400, 'A highlight is named by a UUID.');
    const store = await library();
    const [added] = await store.annotations.add(reader, [{ id: id.data, ...body }], writeId);
    return Response.json(added);
  },
);

/** Changes its colour or its note. */
export const PATCH = readerWrite<z.infer<typeof annotationChange>, Params>(
  { body: annotationChange, maxBytes, makesReader: false },
  async ({ reader, params, body, writeId }) => {
    const id = annotationId.safeParse(params.id);
    if (!id.success) return noSuch();
    const changed = await (await library()).annotations.change(reader, id.data, body, writeId);
    return changed.outcome === 'absent' ? noSuch() : Response.json(changed);
  },
);

/** Removes it, to be had back for 30 days. */
export const DELETE = readerWrite<undefined, Params>(
  { body: z.undefined(), makesReader: false },
  async ({ reader, params, writeId }) => {
    const id = annotationId.safeParse(params.id);
    if (!id.success) return noSuch();
    return Response.json(await (await library()).annotations.remove(reader, id.data, writeId));
  },
);
