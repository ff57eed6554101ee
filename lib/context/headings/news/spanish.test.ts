import { describe, expect, it } from 'vitest';
import { headingsOf } from '../heading.testing';

const headings = (text: string) => headingsOf('es', text, '2025-03-13').filter((heading) => heading !== null);

describe('headings of Spanish news', () => {
  it.each([
    [
      'Un incendio destruyó el ayuntamiento de Valmonte el 3 de mayo de 2019.',
      'Un incendio destruyó el ayuntamiento de Valmonte',
    ],
    [
      'Los votantes de Holm rechazaron un nuevo aeropuerto en marzo de 2018.',
      'Los votantes de Holm rechazaron un nuevo aeropuerto',
    ],
    ['El tribunal absolvió al antiguo alcalde el martes.', 'El tribunal absolvió al antiguo alcalde'],
    ['En 2014, Noruega vendió dos islas a una naviera.', 'Noruega vendió dos islas a una naviera'],
    ['El Gobierno cerrará tres minas en junio.', 'El Gobierno cerrará tres minas'],
    [
      'Miles de agricultores bloquearon la autopista el lunes.',
      'Miles de agricultores bloquearon la autopista',
    ],
    ['El grupo retiró 40.000 coches en octubre de 2020.', 'El grupo retiró 40.000 coches'],
    ['El ejército no entró en la capital en 1991.', 'El ejército no entró en la capital'],
    ['El museo no ha pagado a sus guardias desde enero.', 'El museo no ha pagado a sus guardias'],
    ['La policía detuvo a un hombre en mayo de 2022.', 'La policía detuvo a un hombre'],
    ['La aerolínea intentó vender sus hoteles en 2016.', 'La aerolínea intentó vender sus hoteles'],
    ['La cantante canceló su gira en abril de 2023.', 'La cantante canceló su gira'],
    [
      'Los dos vecinos restablecieron sus relaciones diplomáticas en 2023.',
      'Los dos vecinos restablecieron sus relaciones diplomáticas',
    ],
    [
      'El parlamento eligió presidenta a Ruth Halden el 8 de marzo de 2022.',
      'El parlamento eligió presidenta a Ruth Halden',
    ],
    [
      'El banco habría perdido 300 millones de francos en 2019.',
      'El banco habría perdido 300 millones de francos',
    ],
    ['Un alud mató a cuatro montañeros en febrero de 2017.', 'Un alud mató a cuatro montañeros'],
    ['Unos científicos descubrieron el lago en 1974.', 'Unos científicos descubrieron el lago'],
    ['El último ferry salió de Holm el 31 de diciembre de 2022.', 'El último ferry salió de Holm'],
    ['El príncipe se casó con la actriz en 1956.', 'El príncipe se casó con la actriz'],
    ['El museo debía abrir en 2018.', 'El museo debía abrir'],
    ['La presa reventó el 3 de mayo de 1998.', 'La presa reventó'],
    ['Un policía mató a un adolescente en 2016.', 'Un policía mató a un adolescente'],
    ['El partido perdió su mayoría en 2021.', 'El partido perdió su mayoría'],
    ['El tratado expiró en 2019.', 'El tratado expiró'],
    ['El ministro dimitió el lunes.', 'El ministro dimitió'],
    ['La fiscalía abrió una investigación en marzo de 2022.', 'La fiscalía abrió una investigación'],
    ['Dos marineros murieron en 2021.', 'Dos marineros murieron'],
    ['El puente se derrumbó en 2018.', 'El puente se derrumbó'],
    ['La ciudad podría aprobar el plan en mayo.', 'La ciudad podría aprobar el plan'],
  ])('say who did what: %s', (text, heading) => expect([...new Set(headings(text))]).toEqual([heading]));

  it.each(['Se acabó en 2019.', 'Se fueron en 2019.', '¿Qué pasó el 3 de mayo de 2019?'])(
    'are none for what says nothing by itself: %s',
    (text) => expect(headings(text)).toEqual([]),
  );
});
