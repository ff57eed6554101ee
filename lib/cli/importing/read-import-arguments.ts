import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { slugFrom } from '../../article/slug';
import { readDateLine } from '../../documents/read-date';
import type { ImportChoices } from '../../import/import-steps';
import { StartError } from '../setup/steps';

export interface ImportArguments {
  /** Addresses, and paths made whole; `-` is the standard input. */
  named: string[];
  choices: ImportChoices;
  dryRun: boolean;
  json: boolean;
}

const usage = (command: string) => `Say what to import: ${command} FILE|FOLDER|ADDRESS|- …
  --dry-run            show what would be stored, and store nothing
  --update             take in anew what the library has already
  --story SLUG         put all articles into this story
  --published DATE     the day of articles that name none
  --json               a line of JSON for each article`;

/**
 * What the command line asks for; paths are relative to `folder`.
 * @throws StartError with what is wrong and how to say it
 */
export function readImportArguments(given: string[], folder: string, command: string): ImportArguments {
  const { values, positionals } = parsed(given, command);
  const { story, published } = values;
  if (positionals.length === 0) throw new StartError(usage(command), 1);
  if (story !== undefined && slugFrom(story) !== story)
    throw new StartError(`--story takes a slug such as "${slugFrom(story)}", not "${story}".`, 1);
  const day = published === undefined ? null : (readDateLine(published)?.date ?? null);
  if (published !== undefined && day === null)
    throw new StartError(`--published takes a date such as 2023-04-25, not "${published}".`, 1);
  return {
    named: positionals.map((name) =>
      /^https?:\/\//i.test(name) || name === '-' ? name : resolve(folder, name),
    ),
    choices: {
      update: values.update,
      published: day,
      story: story === undefined ? null : { slug: story, title: titleOf(story) },
    },
    dryRun: values['dry-run'],
    json: values.json,
  };
}

function parsed(given: string[], command: string) {
  try {
    return parseArgs({
      args: given,
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        update: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        story: { type: 'string' },
        published: { type: 'string' },
      },
    });
  } catch (error) {
    throw new StartError(`${error instanceof Error ? error.message : String(error)}\n${usage(command)}`, 1);
  }
}

/** A story that is new has no title yet; its slug reads as one until an editor gives it another. */
const titleOf = (slug: string): string => slug.charAt(0).toUpperCase() + slug.slice(1).replaceAll('-', ' ');
