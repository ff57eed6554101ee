import { describe, expect, it } from 'vitest';
import { modelOf } from '../../language/models.testing';
import { readText } from '../../language/read-text';
import { findTimexes } from '../dates/find-timexes';
import { findDatedClauses } from './dated-clause';
import { isAdvice, reportsEvent } from './own-news';
import { momentFeatures } from './score/article-features';

describe('isAdvice', () => {
  it.each([
    'How to create a vision board with your kids',
    '12 things to do around Alder',
    'Is your partner doing it?',
    'Best early deals of the week',
    'Nissan Roadster review: more attention than it gets',
    'What I’ll be praying for this year',
    'Warum die Brücke geschlossen bleibt',
    'Comment choisir son vélo',
  ])('is true of %s', (headline) => expect(isAdvice(headline)).toBe(true));

  it.each([
    'Alder man jailed over hoax calls',
    'Police chase ends with crash',
    'Rat stimmt neuer Brücke zu',
    null,
  ])('is false of %s', (headline) => expect(isAdvice(headline)).toBe(false));
});

describe('reportsEvent', () => {
  const published = '2023-12-22';
  const ofFirst = (text: string) => {
    const read = readText(text, modelOf('en'));
    const clauses = findDatedClauses(read, findTimexes(text, { published, language: 'en' }), published);
    return reportsEvent(momentFeatures(clauses, read, published, null, [])[0] ?? new Map());
  };

  it.each([
    'Members of the council have written to the mayor of Alder.',
    'The mayor of Alder resigned over the harbour.',
  ])('is true of %s', (text) => expect(ofFirst(text)).toBe(true));

  it.each([
    'The harbour of Alder is a place of ships and rain.',
    'The board may raise the fees of the harbour.',
    'The mayor did not resign over the harbour.',
    'I bought a boat in the harbour of Alder.',
  ])('is false of %s', (text) => expect(ofFirst(text)).toBe(false));
});
