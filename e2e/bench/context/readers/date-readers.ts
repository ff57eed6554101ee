import { findTimexes } from '../../../../lib/context/dates/find-timexes';
import { readWithChrono } from './chrono-dates';
import { readWithCompromise } from './compromise-dates';
import type { LabelledTimex } from '../labelled';
import { readWithRecognizers } from './recognizers-dates';

/** Reads the temporal expressions of a text that was published on a day (`YYYY-MM-DD`). */
export type DateReader = (text: string, published: string) => LabelledTimex[];

export const dateReaders: Readonly<Record<string, DateReader>> = {
  Backstory: (text, published) => findTimexes(text, { published }),
  '@microsoft/recognizers-text-date-time 1.3': readWithRecognizers,
  'chrono-node 2.10': readWithChrono,
  'compromise 14 with dates 3.9': readWithCompromise,
};
