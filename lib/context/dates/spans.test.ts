import { describe, expect, it } from 'vitest';
import { findTimexes } from './find-timexes';
import { joinSpans } from './spans';

const spans = (text: string, language = 'en') =>
  joinSpans(text, findTimexes(text, { published: '2023-04-26', language }), language).map(
    ({ start, end, edtf }) => [text.slice(start, end), edtf],
  );

describe('joinSpans', () => {
  it.each([
    ['They fought between 2011 and 2015.', 'en', '2011 and 2015', '2011/2015'],
    ['They fought from May 3, 1998 to June 2000.', 'en', 'May 3, 1998 to June 2000', '1998-05-03/2000-06'],
    ['They fought in 2011–15.', 'en', '2011–15', '2011/2015'],
    ['Sie kämpften von 2011 bis 2015.', 'de', '2011 bis 2015', '2011/2015'],
    ['Они воевали с 2011 по 2015 год.', 'ru', '2011 по 2015 год', '2011/2015'],
    ['Los geht es am Freitag (24. Mai) um acht.', 'de', 'Freitag (24. Mai)', '2023-05-24'],
    ['Das Fest ist am 25. und 26. Mai in Erlau.', 'de', '25. und 26. Mai', '2023-05-25/2023-05-26'],
    ['It exported shells between November and February.', 'en', 'November and February', '2022-11/2023-02'],
  ])('%s', (text, language, words, edtf) => expect(spans(text, language)).toEqual([[words, edtf]]));

  it('leaves two dates two that open no span, or run backwards', () => {
    expect(spans('It rained in 2011 and 2015.')).toHaveLength(2);
    expect(spans('It opens on May 3 and 9.')).toHaveLength(2);
    expect(spans('Wages fell between 2015 and 2011.')).toHaveLength(2);
  });
});
