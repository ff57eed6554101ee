import { describe } from 'vitest';
import { itGives } from './articles.testing';

describe('the moments of news in French, Spanish, Italian and Portuguese', () => {
  itGives(
    {
      language: 'fr',
      published: '2025-03-13',
      headline: 'Valmont approuve un nouveau pont',
      paragraphs: [
        'Le conseil municipal de Valmont a approuvé mercredi la construction d’un nouveau pont sur la Vesle.',
        'L’ancien pont a été inauguré en 1931. En octobre 2016, la ville l’a fermé aux camions après la découverte de fissures.',
        '« Nous avons assez attendu », a déclaré la maire, Ruth Halden, élue en mai 2020.',
        'Un premier projet a échoué en 2018, quand le tribunal administratif a suspendu les travaux.',
        'Le 4 juin 2021, une péniche a percuté la pile sud. Deux marins sont morts.',
        'Le pont mesure 412 mètres et voit passer 20 000 voitures chaque jour.',
        'Les travaux commenceront le 1er septembre.',
      ],
    },
    [
      ['before', '1931', 'L’ancien pont a été inauguré'],
      ['before', '2016-10', 'La ville a fermé l’ancien pont aux camions'],
      ['before', '2018', 'Un premier projet a échoué'],
      ['before', '2020-05', 'Ruth Halden a été élue'],
      ['before', '2021-06-04', 'Une péniche a percuté la pile sud'],
      ['before', '2025-03-12', 'Le conseil municipal a approuvé la construction'],
      ['next', '2025-09-01', 'Les travaux commenceront'],
    ],
    4,
  );

  itGives(
    {
      language: 'fr',
      published: '2024-02-08',
      headline: 'L’ancien patron de la banque Alder condamné à quatre ans de prison',
      paragraphs: [
        'Le tribunal de Berne a condamné jeudi Karl Lindt, l’ancien patron de la banque Alder, à quatre ans de prison pour fraude.',
        'Lindt, 61 ans, a nié les faits. Son avocat a annoncé qu’il ferait appel.',
        'La banque a fait faillite en septembre 2019, et l’État a indemnisé les épargnants.',
        'Le parquet a mis Lindt en examen en mars 2022.',
        'Lindt est entré dans la banque en 1994 et l’a dirigée à partir de 2008.',
        'Berne compte environ 140 000 habitants.',
        'Le procès de deux autres dirigeants s’ouvrira le 4 mars.',
      ],
    },
    [
      ['before', '1994', 'Lindt est entré dans la banque'],
      ['before', '2008', 'Lindt a dirigé la banque'],
      ['before', '2019-09', 'La banque a fait faillite'],
      ['before', '2022-03', 'Le parquet a mis Lindt en examen'],
      ['own', '2024-02-08', 'Le tribunal de Berne a condamné Karl Lindt'],
      ['next', '2024-03-04', 'Le procès de deux autres dirigeants s’ouvrira'],
    ],
    4,
  );

  itGives(
    {
      language: 'es',
      published: '2025-03-13',
      headline: 'Valmonte aprueba un nuevo puente',
      paragraphs: [
        'El ayuntamiento de Valmonte aprobó el miércoles la construcción de un nuevo puente sobre el río Nera.',
        'El viejo puente fue inaugurado en 1931. En octubre de 2016, la ciudad lo cerró a los camiones.',
        '«Hemos esperado bastante», dijo la alcaldesa, Ruth Halden, elegida en mayo de 2019.',
        'Un primer proyecto fracasó en 2018, cuando el tribunal suspendió las obras.',
        'El 4 de junio de 2021, una barcaza chocó contra el pilar sur. Dos marineros murieron.',
        'El puente mide 412 metros y lo cruzan 20.000 coches cada día.',
        'Las obras comenzarán el 1 de septiembre.',
      ],
    },
    [
      ['before', '1931', 'El viejo puente fue inaugurado'],
      ['before', '2016-10', 'La ciudad cerró el puente a los camiones'],
      ['before', '2018', 'Un primer proyecto fracasó'],
      ['before', '2019-05', 'Ruth Halden fue elegida'],
      ['before', '2021-06-04', 'Una barcaza chocó contra el pilar sur'],
      ['before', '2025-03-12', 'El ayuntamiento de Valmonte aprobó la construcción'],
      ['next', '2025-09-01', 'Las obras comenzarán'],
    ],
    4,
  );

  itGives(
    {
      language: 'es',
      published: '2024-06-18',
      headline: 'Las enfermeras de Holm ponen fin a la huelga',
      paragraphs: [
        'Las enfermeras de Holm desconvocaron el lunes su huelga después de que la región les ofreciera una subida del seis por ciento.',
        'La huelga empezó el 27 de mayo, cuando 3.000 enfermeras abandonaron once hospitales.',
        'El sindicato rechazó una primera oferta el 3 de junio.',
        '«Nadie quería esto», dijo Ada Moreno, la presidenta del sindicato.',
        'En 2018, una huelga parecida duró nueve semanas.',
        'Una enfermera gana en Holm unos 2.900 euros al mes.',
        'Las afiliadas votarán el acuerdo el 28 de junio.',
      ],
    },
    [
      ['before', '2018', 'Una huelga parecida duró nueve semanas'],
      ['before', '2024-05-27', 'La huelga empezó'],
      ['before', '2024-06-03', 'El sindicato rechazó una primera oferta'],
      ['before', '2024-06-17', 'Las enfermeras de Holm desconvocaron su huelga'],
      ['next', '2024-06-28', 'Las afiliadas votarán el acuerdo'],
    ],
    3,
  );

  itGives(
    {
      language: 'it',
      published: '2025-03-13',
      headline: 'Valmonte approva un nuovo ponte',
      paragraphs: [
        'Il consiglio comunale di Valmonte ha approvato mercoledì la costruzione di un nuovo ponte sul Nera.',
        'Il vecchio ponte fu inaugurato nel 1931. Nell’ottobre 2016 la città lo chiuse ai camion.',
        '«Abbiamo aspettato abbastanza», ha detto la sindaca, Ruth Halden, eletta nel maggio 2019.',
        'Un primo progetto fallì nel 2018, quando il tribunale sospese i lavori.',
        'Il 4 giugno 2021 una chiatta urtò il pilone sud. Due marinai morirono.',
        'Il ponte è lungo 412 metri e ogni giorno lo attraversano 20.000 auto.',
        'I lavori cominceranno il 1° settembre.',
      ],
    },
    [
      ['before', '1931', 'Il vecchio ponte fu inaugurato'],
      ['before', '2016-10', 'La città chiuse il ponte ai camion'],
      ['before', '2018', 'Un primo progetto fallì'],
      ['before', '2019-05', 'Ruth Halden fu eletta'],
      ['before', '2021-06-04', 'Una chiatta urtò il pilone sud'],
      ['before', '2025-03-12', 'Il consiglio comunale ha approvato la costruzione'],
      ['next', '2025-09-01', 'I lavori cominceranno'],
    ],
    4,
  );

  itGives(
    {
      language: 'it',
      published: '2024-02-08',
      headline: 'L’ex capo della banca Alder condannato a quattro anni',
      paragraphs: [
        'Il tribunale di Berna ha condannato giovedì Karl Lindt, l’ex capo della banca Alder, a quattro anni di carcere per frode.',
        'Lindt, 61 anni, ha negato le accuse. Il suo avvocato ha annunciato un ricorso.',
        'La banca fallì nel settembre 2019 e lo Stato risarcì i risparmiatori.',
        'La procura ha incriminato Lindt nel marzo 2022.',
        'Lindt entrò nella banca nel 1994.',
        'Berna conta circa 140.000 abitanti.',
        'Il processo a due altri dirigenti comincerà il 4 marzo.',
      ],
    },
    [
      ['before', '1994', 'Lindt entrò nella banca'],
      ['before', '2019-09', 'La banca fallì'],
      ['before', '2022-03', 'La procura ha incriminato Lindt'],
      ['own', '2024-02-08', 'L’ex capo della banca Alder condannato a quattro anni'],
      ['next', '2024-03-04', 'Il processo a due altri dirigenti comincerà'],
    ],
    4,
  );

  itGives(
    {
      language: 'pt',
      published: '2024-06-18',
      headline: 'Enfermeiras de Holm encerram greve',
      paragraphs: [
        'As enfermeiras de Holm encerraram na segunda-feira a sua greve, depois de a região lhes ter oferecido um aumento de seis por cento.',
        'A greve começou em 27 de maio, quando 3.000 enfermeiras deixaram onze hospitais.',
        'O sindicato rejeitou uma primeira proposta em 3 de junho.',
        '«Ninguém queria isto», disse Ada Moreno, a presidente do sindicato.',
        'Em 2018, uma greve parecida durou nove semanas.',
        'As associadas votarão o acordo em 28 de junho.',
      ],
    },
    [
      ['before', '2018', 'Uma greve durou nove semanas'],
      ['before', '2024-05-27', 'A greve começou'],
      ['before', '2024-06-03', 'O sindicato rejeitou uma primeira proposta'],
      ['before', '2024-06-17', 'As enfermeiras de Holm encerraram a sua greve'],
      ['next', '2024-06-28', 'As associadas votarão o acordo'],
    ],
    4,
  );
});
