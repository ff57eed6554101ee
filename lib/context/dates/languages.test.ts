import { describe, expect, it } from 'vitest';
import { findTimexes } from './find-timexes';

/** A Thursday. */
const published = '2023-04-27';
const found = (language: string, text: string): string[] =>
  findTimexes(text, { published, language }).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  );

describe('German', () => {
  it.each([
    ['Am Dienstag trafen sich die Minister.', ['Dienstag = 2023-04-25']],
    ['Sie werden sich am Freitag treffen.', ['Freitag = 2023-04-28']],
    ['Am 25. April 2023 trafen sie sich.', ['25. April 2023 = 2023-04-25']],
    ['Am 3. März trafen sie sich.', ['3. März = 2023-03-03']],
    ['Das geschah am 25.4.2023.', ['25.4.2023 = 2023-04-25']],
    ['Seit 2011 herrscht Krieg.', ['2011 = 2011']],
    ['In den 2000er Jahren waren sie Freunde.', ['2000er Jahren = 200']],
    ['Mitte der neunziger Jahre war Frieden.', ['Mitte der neunziger Jahre = 199']],
    ['Im 20. Jahrhundert war Krieg.', ['20. Jahrhundert = 19']],
    ['Anfang 2012 brach er ab.', ['Anfang 2012 = 2012']],
    ['Vor drei Jahren war es so.', ['Vor drei Jahren = 2020']],
    ['Letztes Jahr kam er, heute geht er.', ['Letztes Jahr = 2022', 'heute = 2023-04-27']],
  ])('%s', (text, expected) => expect(found('de', text)).toEqual(expected));
});

describe('Russian', () => {
  it.each([
    ['Министры встретились во вторник.', ['вторник = 2023-04-25']],
    ['Встреча состоится в пятницу.', ['пятницу = 2023-04-28']],
    ['Они встретились 25 апреля 2023 года.', ['25 апреля 2023 года = 2023-04-25']],
    ['Они встретились в марте.', ['марте = 2023-03']],
    ['Война началась в 2011 году.', ['2011 году = 2011']],
    ['В 2000-х годах они дружили.', ['2000-х годах = 200']],
    ['В 90-е они враждовали.', ['90-е = 199']],
    ['В начале 2012 года он уехал.', ['начале 2012 года = 2012']],
    ['Это было в XX веке.', ['XX веке = 19']],
    ['Три года назад он уехал.', ['Три года назад = 2020']],
    ['В окружающей среде много пыли.', []],
  ])('%s', (text, expected) => expect(found('ru', text)).toEqual(expected));
});

describe('Turkish', () => {
  it.each([
    ['Bakanlar Salı günü görüştü.', ['Salı günü = 2023-04-25']],
    ["Bakanlar 25 Nisan 2023'te görüştü.", ['25 Nisan 2023 = 2023-04-25']],
    ["Bakanlar Mart'ta görüştü.", ['Mart = 2023-03']],
    ['Savaş 2011’de başladı.', ['2011 = 2011']],
    ['Savaş 2011 yılında başladı.', ['2011 yılında = 2011']],
    ["2000'li yıllarda dosttular.", ["2000'li yıllarda = 200"]],
    ["1990'larda düşmandılar.", ["1990'larda = 199"]],
    ['Üç yıl önce gitti, geçen yıl döndü.', ['Üç yıl önce = 2020', 'geçen yıl = 2022']],
    ['Pazar yerinde kaldı.', []],
  ])('%s', (text, expected) => expect(found('tr', text)).toEqual(expected));
});

describe('Arabic', () => {
  it.each([
    ['اجتمع الوزراء يوم الثلاثاء.', ['يوم الثلاثاء = 2023-04-25']],
    ['اجتمعوا في 25 أبريل 2023.', ['25 أبريل 2023 = 2023-04-25']],
    ['اجتمعوا في ٢٥ نيسان/أبريل ٢٠٢٣.', ['٢٥ نيسان/أبريل ٢٠٢٣ = 2023-04-25']],
    ['كان ذلك في كانون الثاني 2012.', ['كانون الثاني 2012 = 2012-01']],
    ['كان ذلك في تشرين الأول/أكتوبر 2015.', ['تشرين الأول/أكتوبر 2015 = 2015-10']],
    ['كان ذلك في 14 جويلية 1953.', ['14 جويلية 1953 = 1953-07-14']],
    ['كان ذلك في غشت 2012.', ['غشت 2012 = 2012-08']],
    ['بدأت الحرب منذ عام 2011.', ['عام 2011 = 2011']],
    ['كانوا أصدقاء في التسعينيات.', ['التسعينيات = 199']],
    ['سافر العام الماضي وعاد أمس.', ['العام الماضي = 2022', 'أمس = 2023-04-26']],
    ['سافر قبل ثلاث سنوات.', ['قبل ثلاث سنوات = 2020']],
  ])('%s', (text, expected) => expect(found('ar', text)).toEqual(expected));
});

it('reads a language that has no grammar as English, for its digits', () => {
  expect(found('xx', 'ta 2011 mo 2023-04-25')).toEqual(['2011 = 2011', '2023-04-25 = 2023-04-25']);
});
