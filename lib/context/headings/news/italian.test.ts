import { describe, expect, it } from 'vitest';
import { headingsOf } from '../heading.testing';

const headings = (text: string) => headingsOf('it', text, '2025-03-13').filter((heading) => heading !== null);

describe('headings of Italian news', () => {
  it.each([
    ['La cantante ha annullato la sua tournée nell’aprile 2023.', 'La cantante ha annullato la sua tournée'],
    ['Il museo non ha pagato i suoi custodi da gennaio.', 'Il museo non ha pagato i suoi custodi'],
    [
      'Un incendio ha distrutto il municipio di Valmonte il 3 maggio 2019.',
      'Un incendio ha distrutto il municipio di Valmonte',
    ],
    ['Nel 2014 la Norvegia ha venduto due isole a un armatore.', 'La Norvegia ha venduto due isole'],
    [
      'Migliaia di agricoltori hanno bloccato l’autostrada lunedì.',
      'Migliaia di agricoltori hanno bloccato l’autostrada',
    ],
    ['Il gruppo ha richiamato 40.000 auto nell’ottobre 2020.', 'Il gruppo ha richiamato 40.000 auto'],
    ['L’esercito non è entrato nella capitale nel 1991.', 'L’esercito non è entrato nella capitale'],
    ['La polizia ha arrestato un uomo nel maggio 2022.', 'La polizia ha arrestato un uomo'],
    ['Il club ha rischiato di fallire nel 2012.', 'Il club ha rischiato di fallire'],
    [
      'I due vicini hanno ristabilito le relazioni diplomatiche nel 2023.',
      'I due vicini hanno ristabilito le relazioni diplomatiche',
    ],
    [
      'Il parlamento ha eletto Ruth Halden presidente l’8 marzo 2022.',
      'Il parlamento ha eletto Ruth Halden presidente',
    ],
    ['Una valanga ha ucciso quattro alpinisti nel febbraio 2017.', 'Una valanga ha ucciso quattro alpinisti'],
    ['Alcuni ricercatori hanno scoperto il lago nel 1974.', 'Alcuni ricercatori hanno scoperto il lago'],
    ['L’ultimo traghetto ha lasciato Holm il 31 dicembre 2022.', 'L’ultimo traghetto ha lasciato Holm'],
    ['Il principe ha sposato l’attrice nel 1956.', 'Il principe ha sposato l’attrice'],
    ['Il museo doveva aprire nel 2018.', 'Il museo doveva aprire'],
    ['La diga ha ceduto il 3 maggio 1998.', 'La diga ha ceduto'],
    ['Un poliziotto ha ucciso un adolescente nel 2016.', 'Un poliziotto ha ucciso un adolescente'],
    ['Il partito ha perso la maggioranza nel 2021.', 'Il partito ha perso la maggioranza'],
    ['Il trattato è scaduto nel 2019.', 'Il trattato è scaduto'],
    ['Il ministro si è dimesso lunedì.', 'Il ministro si è dimesso'],
    ['La procura ha aperto un’inchiesta nel marzo 2022.', 'La procura ha aperto un’inchiesta'],
    ['Due marinai sono stati uccisi nel 2021.', 'Due marinai sono stati uccisi'],
    ['Il ponte è crollato nel 2018.', 'Il ponte è crollato'],
    ['La città potrebbe approvare il piano a maggio.', 'La città potrebbe approvare il piano'],
  ])('say who did what: %s', (text, heading) => expect([...new Set(headings(text))]).toEqual([heading]));

  it.each([
    'Era finita nel 2019.',
    'Sono partiti nel 2019.',
    'Che cosa è successo il 3 maggio 2019?',
    'Il rapporto afferma che la banca ha perso il denaro nel 2019.',
  ])('are none for what says nothing by itself: %s', (text) => expect(headings(text)).toEqual([]));
});
