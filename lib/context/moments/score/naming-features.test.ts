import { expect, it } from 'vitest';
import type { Language } from '../../../language/languages';
import { modelOf } from '../../../language/models.testing';
import { readText } from '../../../language/read-text';
import { findTimexes } from '../../dates/find-timexes';
import { findDatedClauses } from '../dated-clause';
import { namingFeatures } from './naming-features';

const published = '2021-07-14';

function namesOf(text: string, language: Language = 'en'): string[] {
  const read = readText(text, modelOf(language));
  const timexes = findTimexes(text, { published, language });
  const [clause] = findDatedClauses(read, timexes, published).filter(({ timex }) => timex !== null);
  return clause ? [...namingFeatures(clause, read).keys()] : [];
}

it.each<[Language, string, string[]]>([
  ['en', 'The mayor resigned on Tuesday.', ['named day weekday']],
  ['en', 'The mayor resigned last month.', ['named month placed']],
  ['en', 'The mayor resigned in March.', ['named month without year', 'without year past']],
  ['en', 'The mayor resigned in March 2019.', ['named month with year']],
  ['en', 'The mayor resigned yesterday.', ['named day reckoned']],
  ['de', 'Der Bürgermeister trat am Dienstag zurück.', ['named day weekday']],
  ['fr', 'Le maire a démissionné mardi.', ['named day weekday']],
])('%s: "%s" names its date by %j', (language, text, names) => {
  expect(namesOf(text, language)).toEqual(names);
});

it('tells where a year stands beside a name or a thing', () => {
  expect(namesOf('She came to Alder Forum 2019 with her sons.')).toContain('year behind name');
  expect(namesOf('She won the 2019 Alder Cup in the end.')).toContain('year before name');
});
