import { describe, expect, it } from 'vitest';
import { headingsOf } from '../heading.testing';

/** Sentences of news whose sense hangs on one word, and the words that a heading has to have. */
const shaded: readonly [sentence: string, keeps: RegExp][] = [
  ['El puerto tendría que haberse ampliado en 2014.', /tendría/iu],
  ['La alcaldesa prometió en 2019 reconstruir el teatro.', /prometió/iu],
  ['El presidente juró el lunes acabar con la guerra.', /juró/iu],
  ['El consejo pidió en enero de 2020 prohibir los petardos.', /pidió/iu],
  ['El tribunal absolvió al exministro en 2016.', /absolvió/iu],
  ['La liga sancionó al delantero en 2011.', /sancionó/iu],
  ['El ferrocarril aplazó la apertura del túnel en marzo de 2018.', /aplazó/iu],
  ['Los ministros estudiaron un impuesto al azúcar en 2017.', /estudiaron/iu],
  ['La aerolínea tuvo que vender sus hoteles en 2016.', /tuvo que/iu],
  ['Una tormenta impidió la salida del ferry el 3 de marzo de 2019.', /impidió/iu],
  ['El grupo retiró su oferta por el astillero en 2012.', /retiró/iu],
  ['Pocos marineros volvieron en 1946.', /pocos/iu],
  ['El partido ya no gobierna la ciudad desde 2021.', /\bno\b/iu],
  ['La ley habría subido el impuesto a la gasolina en 2018.', /habría/iu],
  ['El sindicato podría ir a la huelga el 28 de junio.', /podría/iu],
  ['Los rebeldes aseguran haber derribado un helicóptero el lunes.', /aseguran/iu],
  ['El ejército declaró que los rebeldes habían matado a dos campesinos en 2012.', /declaró/iu],
  ['Los expertos no hallaron pruebas de fraude en 2016.', /\bno\b/iu],
  ['El senado frenó la venta del puerto en 2006.', /frenó/iu],
  ['Los científicos dudan de que el lago se helara en 1709.', /dudan/iu],
  ['El fiscal pidió nueve años de cárcel en 2014.', /pidió/iu],
  ['El ministerio se disculpó en 2015 por la muerte de dos mineros.', /disculpó/iu],
  ['El club ni vendió ni alquiló el estadio en 2010.', /\bni\b/iu],
  ['El testigo dice haber visto al conductor en 2014.', /dice/iu],
  ['Tampoco el banco pagó a sus clientes en 2009.', /tampoco/iu],
];

describe('headings of Spanish news that could turn around', () => {
  it.each(shaded)('%s', (sentence, keeps) => {
    for (const heading of headingsOf('es', sentence, '2025-03-13'))
      if (heading !== null) expect(heading).toMatch(keeps);
  });

  it('are found for some of these', () => {
    const found = shaded.filter(([sentence]) =>
      headingsOf('es', sentence, '2025-03-13').some((heading) => heading !== null),
    );
    expect(found.length).toBeGreaterThan(shaded.length / 4);
  });
});
