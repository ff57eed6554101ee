import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync } from 'node:zlib';
import { type Language, languageOf } from '../language/languages';
import { type LanguageModel, readModel } from '../language/parser/model';

/** A model takes some 20 MB of memory; a library rarely speaks more languages at a time. */
const MOST_LOADED = 4;

const loaded = new Map<Language, LanguageModel>();

/**
 * The model of a language, as BCP 47 names it; null where there are no weights for it. The file is read
 * when the language is first met.
 */
export function loadLanguage(tag: string): LanguageModel | null {
  const language = languageOf(tag);
  if (language === null) return null;
  const model = loaded.get(language) ?? readModel(brotliDecompressSync(readFileSync(modelFile(language))));
  // The one that was asked for longest ago is the first.
  loaded.delete(language);
  loaded.set(language, model);
  const [oldest] = loaded.keys();
  if (loaded.size > MOST_LOADED && oldest) loaded.delete(oldest);
  return model;
}

/** In the standalone folder the models lie beside the bundled code. */
function modelFile(language: Language): string {
  const folder = dirname(fileURLToPath(import.meta.url));
  const bundled = join(folder, 'language-models', `${language}.bin`);
  return existsSync(bundled) ? bundled : join(folder, '..', 'language', 'models', `${language}.bin`);
}
