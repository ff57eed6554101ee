import { describe, expect, it } from 'vitest';
import {
  auxiliariesOf,
  clauseOf,
  clauseWords,
  complementOf,
  governorOf,
  isClauseHead,
  objectsOf,
  subjectOf,
} from './clauses';
import type { ReadSentence } from './read-text';
import { rootOf, spanOf, subtree } from './tree';
import { sentenceOf } from './tree.testing';

const at = ({ tokens }: ReadSentence, form: string) => tokens.findIndex((token) => token.form === form);
const formsOf = ({ tokens }: ReadSentence, places: readonly number[]) =>
  places.map((place) => tokens[place]!.form).join(' ');

const denied = sentenceOf(`
  Smith PROPN 2 nsubj
  denied VERB 0 root Tense=Past|VerbForm=Fin
  that SCONJ 5 mark
  he PRON 5 nsubj
  sold VERB 2 ccomp Tense=Past|VerbForm=Fin
  the DET 7 det
  house NOUN 5 obj
  . PUNCT 2 punct`);

const relative = sentenceOf(`
  The DET 2 det
  man NOUN 7 nsubj
  who PRON 4 nsubj PronType=Rel
  fled VERB 2 acl:relcl Tense=Past|VerbForm=Fin
  was AUX 7 aux:pass Tense=Past|VerbForm=Fin
  then ADV 7 advmod
  arrested VERB 0 root Tense=Past|VerbForm=Part|Voice=Pass
  and CCONJ 9 cc
  charged VERB 7 conj Tense=Past|VerbForm=Part`);

describe('clauses', () => {
  it('begin at verbs, and each word belongs to the nearest above it', () => {
    expect(clauseOf(denied, at(denied, 'house'))).toBe(at(denied, 'sold'));
    expect(clauseOf(denied, at(denied, 'Smith'))).toBe(rootOf(denied));
    expect(isClauseHead(denied, at(denied, 'house'))).toBe(false);
  });

  it('leave out what other clauses in them say', () => {
    expect(formsOf(denied, clauseWords(denied, rootOf(denied)))).toBe('Smith denied .');
    expect(formsOf(relative, clauseWords(relative, at(relative, 'arrested')))).toBe(
      'The man was then arrested',
    );
  });

  it('hang on the verb that reports them', () => {
    expect(governorOf(denied, at(denied, 'sold'))).toBe(at(denied, 'denied'));
    expect(complementOf(denied, at(denied, 'denied'))).toBe(at(denied, 'sold'));
    expect(governorOf(denied, at(denied, 'denied'))).toBeNull();
  });

  it('hang on a verb of saying beside them', () => {
    const aside = sentenceOf(`
      Talks NOUN 2 nsubj
      failed VERB 0 root Tense=Past|VerbForm=Fin
      , PUNCT 5 punct
      she PRON 5 nsubj
      said VERB 2 parataxis Tense=Past|VerbForm=Fin`);
    expect(governorOf(aside, at(aside, 'failed'))).toBe(at(aside, 'said'));
  });

  it('have subjects: their own, shared with another verb, or what a pronoun stands for', () => {
    expect(subjectOf(denied, at(denied, 'sold'))).toEqual({ at: at(denied, 'he'), from: 'own' });
    expect(subjectOf(relative, at(relative, 'charged'))).toEqual({ at: at(relative, 'man'), from: 'shared' });
    expect(subjectOf(relative, at(relative, 'fled'))).toEqual({ at: at(relative, 'man'), from: 'relative' });
  });

  it('have objects and auxiliaries', () => {
    expect(objectsOf(denied, at(denied, 'sold'))).toEqual([at(denied, 'house')]);
    expect(auxiliariesOf(relative, at(relative, 'arrested'))).toEqual([at(relative, 'was')]);
  });
});

describe('subtrees', () => {
  it('span the words below a word, without signs at their ends', () => {
    const whole = subtree(denied, rootOf(denied));
    expect(whole).toHaveLength(denied.tokens.length);
    expect(spanOf(denied, whole)).toEqual({ start: 0, end: denied.tokens.at(-2)!.end });
    expect(spanOf(denied, [at(denied, '.')])).toBeNull();
  });
});
