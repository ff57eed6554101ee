import { describe, expect, it } from 'vitest';
import { headingsOf } from './heading.testing';

/** Sentences whose sense turns around with one word, and the words that a heading has to have. */
const shaded: readonly [sentence: string, keeps: RegExp][] = [
  // Negation
  ['El consejo no aprobó el plan del puerto el 3 de mayo de 2019.', /no/i],
  ['El parlamento nunca ratificó el tratado de 2011.', /nunca/i],
  ['El tribunal no liberó a los dos hermanos en marzo de 2020.', /no/i],
  ['Ningún ministro dimitió en 2018.', /ningún/i],
  ['Nadie fue detenido tras el incendio del 2 de junio de 2017.', /nadie/i],
  ['La aerolínea no ha vuelto a volar a Oslo desde 2021.', /no/i],
  ['La empresa no fue multada en 2014.', /no/i],
  ['Los inspectores no encontraron amianto en la escuela en 2015.', /no/i],
  ['El fármaco nunca fue probado en niños en 2009.', /nunca/i],
  ['La policía no pudo identificar al conductor el lunes.', /no/i],
  ['El alcalde apenas hizo campaña en 2012.', /apenas/i],
  ['Ni el club ni el jugador firmaron el contrato en 2016.', /ni/i],
  // Accusation
  ['La fiscalía acusó al banquero de robo en 2013.', /acusó/i],
  ['El banquero fue imputado por fraude el 4 de abril de 2018.', /imputado/i],
  ['El presunto pirata robó los archivos en 2015.', /presunto/i],
  ['El entrenador habría golpeado a dos chicos en 2010.', /habría/i],
  ['Anna Berg fue acusada en 2017 de vender los documentos.', /acusada/i],
  ['La policía sospechó de la enfermera en 2016.', /sospechó/i],
  ['El senador está acusado de recibir sobornos en 2014.', /acusado/i],
  ['La viuda culpó al hospital de su muerte en 2019.', /culpó/i],
  ['El supuesto pirómano huyó a España en 2020.', /supuesto/i],
  ['El general habría huido de la ciudad en 2013.', /habría/i],
  ['El presunto asesino confesó el crimen en 2011.', /presunto/i],
  // Denial
  ['La compañía desmintió el informe el martes.', /desmintió/i],
  ['Miller negó haber matado al tendero en 2011.', /negó/i],
  ['El ministerio rechazó la acusación en mayo de 2016.', /rechazó/i],
  ['El club impugnó la venta en 2019.', /impugnó/i],
  ['Carter siempre ha negado que cogiera el dinero en 2007.', /negado/i],
  ['La cantante desmintió los rumores de ruptura en 2018.', /desmintió/i],
  // Refusal
  ['El juez se negó a aplazar la extradición el 9 de mayo de 2022.', /negó/i],
  ['El rey rehusó firmar la ley en 1987.', /rehusó/i],
  ['El sindicato rechazó la oferta del ferrocarril el 4 de junio de 2021.', /rechazó/i],
  ['Noruega se negó a entregar los archivos en 2013.', /negó/i],
  ['El gobernador vetó la ley en 2005.', /vetó/i],
  ['El tribunal desestimó los cargos en 2015.', /desestimó/i],
  ['La liga rechazó la oferta del Leeds en 2010.', /rechazó/i],
  ['El sindicato desconvocó la huelga el 3 de marzo de 2020.', /desconvocó/i],
  ['La fiscalía retiró la acusación contra Reed en 2015.', /retiró/i],
  ['El tribunal de apelación anuló el veredicto en 2016.', /anuló/i],
  // Attempt
  ['Los rebeldes intentaron tomar el aeropuerto en 2014.', /intentaron/i],
  ['Los oficiales trataron de tomar el poder en julio de 2016.', /trataron/i],
  ['Un intento de golpe sacudió la isla en 1983.', /intento/i],
  ['Los pilotos no lograron aterrizar el avión en 2002.', /no/i],
  ['El club casi ganó la copa en 1998.', /casi/i],
  ['Una bomba estuvo a punto de matar al ministro en 1984.', /a punto/i],
  ['El banco buscó bloquear la fusión en 2017.', /buscó/i],
  // Plan, wish, duty
  ['La empresa prevé cerrar la mina en 2031.', /prevé/i],
  ['La aerolínea quiere recortar 400 empleos en 2031.', /quiere/i],
  ['El Estado quería comprar el puente en 2006.', /quería/i],
  ['El museo debía abrir en mayo de 2018.', /debía/i],
  ['El presidente amenazó con dejar la unión en 2019.', /amenazó/i],
  ['El consejo propuso vender la piscina en 2014.', /propuso/i],
  ['Las dos firmas acordaron compartir las patentes en 2015.', /acordaron/i],
  ['El tribunal ordenó al ministerio pagar a los agricultores en 2020.', /ordenó/i],
  ['La ciudad podría cerrar la estación en 2031.', /podría/i],
  ['La presa prevista inundaría tres pueblos en 2031.', /inundaría/i],
  // Hearsay and condition
  ['Según los rebeldes, el general huyó de la ciudad en 2013.', /según/i],
  ['El ministro dijo que el ejército había matado a dos campesinos en 2012.', /dijo/i],
  ['Si el banco quiebra en 2031, el Estado pagará a los ahorradores.', /\bsi\b/i],
  ['Apple estudia una venta de la unidad en 2031, informó el Journal.', /informó/i],
  ['El informe afirma que Lindt ocultó las pérdidas en 2009.', /afirma/i],
  ['De acuerdo con la policía, el ladrón huyó en 2010.', /de acuerdo/i],
  ['Se ignora si el guardia abrió la puerta en 2014.', /\bsi\b/i],
  ['Los ministros esperan que la fábrica abra en 2031.', /esperan/i],
  ['El ejército habría bombardeado la aldea el lunes.', /habría/i],
  ['Solo el alcalde firmó la carta en 2010.', /solo/i],
];

describe('a heading in Spanish', () => {
  it.each(shaded)('does not turn around: %s', (sentence, keeps) => {
    for (const heading of headingsOf('es', sentence)) if (heading !== null) expect(heading).toMatch(keeps);
  });

  it('is found for some of them', () => {
    const found = shaded.filter(([sentence]) =>
      headingsOf('es', sentence).some((heading) => heading !== null),
    );
    expect(found.length).toBeGreaterThan(shaded.length / 5);
  });

  it.each([
    ['El 3 de mayo de 1998, los dos países firmaron el tratado.', 'países firmaron el tratado'],
    ['El alcalde de Sevilla dimitió el martes.', 'alcalde de Sevilla dimitió'],
    ['Dos hombres fueron detenidos en Roma en 2011.', 'Dos hombres fueron detenidos'],
  ])('says who did what: %s', (text, expected) => {
    expect(headingsOf('es', text).some((heading) => heading?.includes(expected))).toBe(true);
  });
});
