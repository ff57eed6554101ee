/** What readers do with articles, as the rest of the code knows it. */
import type { ListReadings, ReadArticle, TagCount } from './reading-types';
import type {
  ReadingChange,
  ReadingPlace,
  Reading,
  StoryNews,
  TagMaking,
  TagUndo,
} from '../../../reader/reading';
import type { Onward } from '../../articles/article-types';
import type { Clients } from '../../engine/clients';
import { changeReadings, restoreReadings, savePlace } from './save-readings';
import { findNews, findUnreadOnward, listReadings, listReadingsOf } from './list-readings';
import type { ReaderId } from '../readers';
import type { Listed } from '../../engine/rows/list-page';
import { listTags, makeTag, removeTag, renameTag } from './tags';

export interface Readings {
  /** What the reader did with these articles; those that nothing was done with are left out. */
  listOf(reader: ReaderId, slugs: readonly string[]): Promise<Reading[]>;
  /** Those last touched first; unread ones are the newest first. Archived ones only if they are asked for. */
  list(reader: ReaderId, query: ListReadings): Promise<Listed<ReadArticle>>;
  /**
   * Stores where the reader was at a time, unless they were somewhere else later.
   * @returns what holds now; null for an article that isn't here
   */
  savePlace(
    reader: ReaderId,
    writeId: string,
    slug: string,
    read: { place: ReadingPlace; finished: boolean; at: Date },
  ): Promise<Reading | null>;
  /** @returns what holds then of those that are here */
  change(
    reader: ReaderId,
    writeId: string,
    slugs: readonly string[],
    change: ReadingChange,
  ): Promise<Reading[]>;
  /** Brings marks and tags back as they were. */
  restore(reader: ReaderId, writeId: string, before: readonly Omit<Reading, 'place'>[]): Promise<Reading[]>;
  /** The articles that came into the library since the reader last read in the story. */
  findNews(reader: ReaderId, story: string): Promise<StoryNews>;
  /** What leads on from an article, among what the reader didn't read. */
  findOnward(reader: ReaderId, slug: string): Promise<Onward | null>;
  /** By name. */
  tags(reader: ReaderId): Promise<TagCount[]>;
  makeTag(reader: ReaderId, writeId: string, making: TagMaking): Promise<void>;
  /** Gives a tag another name, or merges it into the one that has it. @returns what undoes it */
  renameTag(reader: ReaderId, writeId: string, id: number, name: string): Promise<TagUndo>;
  removeTag(reader: ReaderId, writeId: string, id: number): Promise<TagUndo>;
}

export const openReadings = (clients: Clients): Readings => ({
  listOf: (reader, slugs) => listReadingsOf(clients.read, reader, slugs),
  list: (reader, query) => listReadings(clients, reader, query),
  savePlace: (reader, writeId, slug, read) => savePlace(clients, reader, writeId, slug, read),
  change: (reader, writeId, slugs, change) => changeReadings(clients, reader, writeId, slugs, change),
  restore: (reader, writeId, before) => restoreReadings(clients, reader, writeId, before),
  findNews: (reader, story) => findNews(clients, reader, story),
  findOnward: (reader, slug) => findUnreadOnward(clients, reader, slug),
  tags: (reader) => listTags(clients, reader),
  makeTag: (reader, writeId, making) => makeTag(clients, reader, writeId, making),
  renameTag: (reader, writeId, id, name) => renameTag(clients, reader, writeId, id, name),
  removeTag: (reader, writeId, id) => removeTag(clients, reader, writeId, id),
});
