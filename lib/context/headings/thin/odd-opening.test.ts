import { describe, expect, it } from 'vitest';
import type { Language } from '../../../language/languages';
import { headingsOf } from '../heading.testing';

const shown = (language: Language, text: string) =>
  headingsOf(language, text).filter((heading) => heading !== null);

describe('a heading that could not begin so', () => {
  it.each<[Language, string, RegExp]>([
    ['fr', 'Nora (de son vrai nom Aline Holm née le 6 mars 1970 à Alder) est une star.', /^De /u],
    ['fr', 'Elle a joué avec Carl Berg, réalisé par Nora Holm en 2012.', /^Carl Berg réalisé/u],
    ['es', 'Juan Holm (de su nombre completo Juan Holm del Valle), nacido en 1988, ganó.', /nombre/u],
    ['it', 'Finanziate da Holm, queste scuole vennero chiuse nel 1994.', /^Queste/u],
    ['pt', 'A baixa deve-se à atividade, cujo crescimento se deveu em 1993 a Holm.', /^Cujo/u],
    ['pt', 'Eleito em 1988, o presidente Carlos Berg mudou a lei.', /^Eleito/u],
    ['pt', 'Holm, 69 anos, aderiu ao Partido Socialista em 1974.', /69/u],
    [
      'ru',
      'Решение произойдет в ходе встречи сторон протокола, которая намечена на ноябрь 2022 года.',
      /^Протокола/u,
    ],
    ['ru', 'В матче за новый клуб, который состоялся 18 декабря 1999 года, Берг забил гол.', /^Новый клуб/u],
    ['de', 'Neue Schiffe der Royal Navy wurden 2014 versprochen.', /Royal wurden/u],
    ['de', 'Der Händler wurde am 4. Mai 1988 für bankrott erklärt.', /wurde erklärt/u],
  ])('%s: %s', (language, text, never) => {
    for (const heading of shown(language, text)) expect(heading).not.toMatch(never);
  });

  it.each<[Language, string, string]>([
    ['pt', 'Soares aderiu ao Partido Socialista em 1974.', 'Soares aderiu ao Partido Socialista'],
    ['de', 'Die Messe wird 2029 von Alder ausgerichtet.', 'Messe wird von Alder ausgerichtet'],
    ['de', 'Berg wurde 1970 in Alder erschossen.', 'Berg wurde in Alder erschossen'],
    ['ru', 'В 1981 году Анатолий Берг окончил институт.', 'Анатолий Берг окончил институт'],
  ])('is shown where it can: %s: %s', (language, text, heading) => {
    expect(shown(language, text)).toContain(heading);
  });
});
