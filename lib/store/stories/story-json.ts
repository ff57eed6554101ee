import { z } from 'zod';
import { jsonColumn } from '../engine/rows/json-column';

export const reasonsColumn = jsonColumn('StoryArticle.reasons', z.array(z.string()));
export const weightsColumn = jsonColumn('ArticleTerms.weights', z.record(z.string(), z.number()));
