import { describe, expect, it } from 'vitest';
import { assignIds } from '../../article/keep-ids';
import { suggestMoments } from './suggest-moments';

/** Published on a Wednesday; each moment as `date heading`. */
const told = (language: string, ...texts: string[]) =>
  suggestMoments({
    passages: assignIds(texts.map((text) => ({ kind: 'paragraph', runs: [{ text }] }))),
    publishedAt: '2023-04-26',
    language,
  }).map(({ date, heading }) => `${date} ${heading}`);

describe('moments in other languages', () => {
  it.each([
    ['de', 'Der Bürgerkrieg in Syrien begann im Jahr 2011.', '2011 Bürgerkrieg in Syrien'],
    ['de', 'Am 3. Mai 1998 unterzeichneten beide Länder den Friedensvertrag.', '1998-05-03 Friedensvertrag'],
    ['ru', 'Гражданская война в Сирии началась в 2011 году.', '2011 Гражданская война в Сирии'],
    ['ru', 'Договор о мире был подписан 3 мая 1998 года.', '1998-05-03 Договор о мире'],
    ['ru', 'Министры провели переговоры в Москве во вторник.', '2023-04-25 Переговоры в Москве'],
    ['tr', 'Barış anlaşması 3 Mayıs 1998’de imzalandı.', '1998-05-03 Barış anlaşması'],
    ['tr', 'Suriye iç savaşı 2011 yılında başladı.', '2011 Suriye iç savaşı'],
    ['ar', 'بدأت الحرب الأهلية في سوريا عام 2011.', '2011 الحرب الأهلية في سوريا'],
  ])('%s: %s', (language, text, expected) => expect(told(language, text)).toEqual([expected]));

  it.each([
    ['de', 'Sie ist 1954 geboren.'],
    ['ru', 'Он родился в 1954 году.'],
    ['tr', '1954’te doğdu.'],
    ['ar', 'ولد في عام 1954.'],
    ['de', 'Der Haushalt von 2019 bleibt größer als 2018.'],
    ['ru', 'Бюджет 2019 года больше, чем в 2018 году.'],
  ])('%s takes none from: %s', (language, text) => expect(told(language, text)).toEqual([]));

  it('prefers what names an event where two tell of one date', () => {
    expect(told('ru', 'В 2011 году стало холодно.', 'Война началась в 2011 году.')).toEqual(['2011 Война']);
    expect(told('ar', 'كان الجو باردا في عام 2011.', 'اندلعت الحرب في عام 2011.')).toEqual(['2011 الحرب']);
  });
});

describe('a heading of one word', () => {
  it('goes on with what the event was on or against', () => {
    expect(told('en', 'In 2011 an attack on the old harbour killed two.')).toEqual([
      '2011 Attack on the old harbour',
    ]);
  });
});
