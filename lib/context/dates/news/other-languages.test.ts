import { describe, expect, it } from 'vitest';
import { newsDates } from './news-dates.testing';

describe('the dates of Portuguese news, read on Thursday 13 March 2025', () => {
  it.each([
    [
      'A cidade fechou na segunda-feira a ponte do porto, que reabrirá em 2 de abril.',
      ['segunda-feira = 2025-03-10', '2 de abril = 2025-04-02'],
    ],
    [
      'Eleita em maio de 2011, a prefeita deixará o cargo no próximo mês.',
      ['maio de 2011 = 2011-05', 'próximo mês = 2025-04'],
    ],
    ['A greve durou de 3 a 5 de março de 2020.', ['3 a 5 de março de 2020 = 2020-03-03/2020-03-05']],
    ['A fábrica foi vendida há dez anos.', ['há dez anos = 2015']],
    ['O ministro chegou ontem e partirá amanhã.', ['ontem = 2025-03-12', 'amanhã = 2025-03-14']],
    ['A torre é do século XVI.', ['século XVI = 15XX']],
    ['Cerca de 2000 casas ficaram sem luz.', []],
  ])('%s', (text, expected) => expect(newsDates('pt', text)).toEqual(expected));
});

describe('the dates of Russian news, read on Thursday 13 March 2025', () => {
  it.each([
    [
      'В понедельник город закрыл мост, 2 апреля его откроют.',
      ['понедельник = 2025-03-10', '2 апреля = 2025-04-02'],
    ],
    ['Мэр была избрана в мае 2011 года.', ['мае 2011 года = 2011-05']],
    ['Забастовка длилась с 1984 по 1985 год.', ['1984 по 1985 год = 1984/1985']],
    ['Завод продали десять лет назад.', ['десять лет назад = 2015']],
    ['Министр прибыл вчера и уедет завтра.', ['вчера = 2025-03-12', 'завтра = 2025-03-14']],
    ['Башня построена в XVI веке.', ['XVI веке = 15XX']],
    ['Его убили 7 декабря.', ['7 декабря = 2024-12-07']],
  ])('%s', (text, expected) => expect(newsDates('ru', text)).toEqual(expected));
});

describe('the dates of Turkish news, read on Thursday 13 March 2025', () => {
  it.each([
    ['Köprü Pazartesi günü kapatıldı.', ['Pazartesi günü = 2025-03-10']],
    ['Başkan Mayıs 2011’de seçildi.', ['Mayıs 2011 = 2011-05']],
    ['Deprem 6 Şubat 2023 tarihinde oldu.', ['6 Şubat 2023 = 2023-02-06']],
    ['Fabrika on yıl önce satıldı.', ['on yıl önce = 2015']],
    ['Bakan dün geldi, yarın gidecek.', ['dün = 2025-03-12', 'yarın = 2025-03-14']],
    ['Kule 16. yüzyılda yapıldı.', ['16. yüzyılda = 15XX']],
  ])('%s', (text, expected) => expect(newsDates('tr', text)).toEqual(expected));
});

describe('the dates of Arabic news, read on Thursday 13 March 2025', () => {
  it.each([
    ['أغلقت المدينة الجسر يوم الاثنين.', ['يوم الاثنين = 2025-03-10']],
    ['انتُخب الرئيس في مايو 2011.', ['مايو 2011 = 2011-05']],
    ['وقع الزلزال في 6 فبراير 2023.', ['6 فبراير 2023 = 2023-02-06']],
    ['بيع المصنع قبل عشر سنوات.', ['قبل عشر سنوات = 2015']],
    ['وصل الوزير أمس ويغادر غدا.', ['أمس = 2025-03-12', 'غدا = 2025-03-14']],
  ])('%s', (text, expected) => expect(newsDates('ar', text)).toEqual(expected));
});
