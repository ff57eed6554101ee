import { describe, expect, it } from 'vitest';
import { newsDates } from './news-dates.testing';

describe('the dates of Spanish news, read on Thursday 13 March 2025', () => {
  it.each([
    [
      'La ciudad cerró el lunes el puente del puerto, que reabrirá el 2 de abril.',
      ['lunes = 2025-03-10', '2 de abril = 2025-04-02'],
    ],
    [
      'Elegida en mayo de 2011, la alcaldesa dejará el cargo el próximo mes.',
      ['mayo de 2011 = 2011-05', 'próximo mes = 2025-04'],
    ],
    [
      'El astillero, fundado en 1887 y nacionalizado en 1948, se vendió a principios de los años noventa.',
      ['1887 = 1887', '1948 = 1948', 'principios de los años noventa = 199X'],
    ],
    ['De 1936 a 1939 el país estuvo en guerra.', ['1936 a 1939 = 1936/1939']],
    ['La huelga duró del 3 al 5 de marzo de 2020.', ['3 al 5 de marzo de 2020 = 2020-03-03/2020-03-05']],
    ['La ley entrará en vigor el 1 de enero de 2026.', ['1 de enero de 2026 = 2026-01-01']],
    ['En el verano de 1842 ardió el casco viejo.', ['verano de 1842 = 1842-22']],
    ['El reloj es del siglo XVI.', ['siglo XVI = 15XX']],
    ['La fábrica se vendió hace diez años.', ['hace diez años = 2015']],
    ['El ministro llegó anteayer a El Cairo.', ['anteayer = 2025-03-11']],
    ['Las elecciones se celebrarán el 14 de septiembre.', ['14 de septiembre = 2025-09-14']],
    ['Lo mataron el 7 de diciembre.', ['7 de diciembre = 2024-12-07']],
    ['El tribunal decidió la semana pasada.', ['semana pasada = 2025-03-03/2025-03-09']],
    ['El juicio se reanudará mañana.', ['mañana = 2025-03-14']],
  ])('%s', (text, expected) => expect(newsDates('es', text)).toEqual(expected));

  it.each([
    ['La policía acudió el domingo a las 2:45.', ['domingo = 2025-03-09', '2:45 = TIME 2025-03-09T02:45']],
    ['El fuego se declaró el martes por la noche.', ['martes por la noche = TIME 2025-03-11TNI']],
    ['El pleno se reunió ayer por la mañana.', ['ayer por la mañana = TIME 2025-03-12TMO']],
  ])('with a time of day: %s', (text, expected) => expect(newsDates('es', text)).toEqual(expected));

  it.each([
    ['El bloqueo duró seis semanas.', ['seis semanas = DURATION P6W']],
    ['La feria se celebra cada dos años.', ['cada dos años = SET P2Y']],
  ])('a length or a habit: %s', (text, expected) => expect(newsDates('es', text)).toEqual(expected));

  it.each([
    'Unos 2000 hogares se quedaron sin luz.',
    'El club ganó por 21-14 ante 1800 espectadores.',
    'El artículo 155 y la ruta 66 siguen en vigor.',
    'Pagó 1950 euros por un asiento en la segunda fila.',
  ])('none in: %s', (text) => expect(newsDates('es', text)).toEqual([]));

  it('goes from the news back to the story and returns', () => {
    const text =
      'La presa de Valmonte reventó el 14 de junio de 1998. Dos días después, los soldados llegaron al valle.\n\n' +
      'El martes cobró la última familia. En junio se inaugurará un monumento.';
    expect(newsDates('es', text)).toEqual([
      '14 de junio de 1998 = 1998-06-14',
      'Dos días después = 1998-06-16',
      'martes = 2025-03-11',
      'junio = 2025-06',
    ]);
  });

  it.each([
    ['2025-01-02', 'El barco se hundió el martes.', 'martes = 2024-12-31'],
    ['2025-01-02', 'El barco se hundió el mes pasado.', 'mes pasado = 2024-12'],
    ['2024-03-01', 'El barco se hundió ayer.', 'ayer = 2024-02-29'],
    ['2024-12-30', 'El barco zarpará el jueves.', 'jueves = 2025-01-02'],
  ])('counts over the ends of months and years: %s, %s', (published, text, expected) => {
    expect(newsDates('es', text, published)).toEqual([expected]);
  });
});
