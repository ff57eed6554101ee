import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { Language } from './languages';
import { type LanguageModel, readModel } from './parser/model';

const loaded = new Map<Language, LanguageModel>();

/** Where the weights of a language are. */
export const modelPath = (language: Language) => join(import.meta.dirname, 'models', `${language}.bin`);

/** The model of a language, as the product ships it. */
export function modelOf(language: Language): LanguageModel {
  const known = loaded.get(language);
  if (known) return known;
  const model = readModel(brotliDecompressSync(readFileSync(modelPath(language))));
  loaded.set(language, model);
  return model;
}
