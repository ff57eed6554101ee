import { z } from 'zod';
import { word } from './articles';

/** What highlights can be taken away as. */
const exportFormats = ['markdown', 'readwise', 'jsonld', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The parameters of `GET /api/reader/export/highlights`. */
export const exportQuery = z.object({
  format: z.enum(exportFormats),
  /** Only of the article with this slug. */
  article: word.optional(),
  /** `raw` for cells of a table as they are, which a spreadsheet may then run as formulas. */
  cells: z.enum(['guarded', 'raw']).default('guarded'),
});
