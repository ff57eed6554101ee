import { describe, expect, it } from 'vitest';
import { findTimexes } from './find-timexes';

/** A Thursday. */
const published = '2023-04-27';
const found = (language: string, text: string): string[] =>
  findTimexes(text, { published, language }).map(
    ({ start, end, value }) => `${text.slice(start, end)} = ${value}`,
  );

describe('German words for parts of time', () => {
  it.each([
    ['Am Dienstagabend trafen sich die Minister.', ['Dienstagabend = 2023-04-25TEV']],
    ['Sie trafen sich am Dienstag um 20.30 Uhr.', ['Dienstag = 2023-04-25', '20.30 Uhr = 2023-04-25T20:30']],
    ['Bis zum Jahresende soll es fertig sein.', ['Jahresende = 2023']],
    ['Am vergangenen Wochenende regnete es.', ['vergangenen Wochenende = 2023-W16-WE']],
    ['In der Nacht zum Freitag brannte es.', ['Nacht zum Freitag = 2023-04-21']],
    ['Vor zwei Wochen kam er.', ['Vor zwei Wochen = 2023-W15']],
    ['Im vergangenen Jahr kam er, im Vorjahr nicht.', ['vergangenen Jahr = 2022', 'Vorjahr = 2022']],
    ['Mitte der 1990er-Jahre kam er.', ['Mitte der 1990er-Jahre = 199']],
    ['In den Neunzigerjahren kam er.', ['Neunzigerjahren = 199']],
    ['Am 24.12. kam er.', ['24.12. = 2022-12-24']],
    ['Vom 24. bis 25. Mai 2019 war Messe.', ['24. = 2019-05-24', '25. Mai 2019 = 2019-05-25']],
    ['Bis Ende 2025 soll es fertig sein.', ['Ende 2025 = 2025']],
    ['Sie treffen sich kommenden Montag.', ['kommenden Montag = 2023-05-01']],
    ['Derzeit regnet es drei Tage lang.', ['Derzeit = PRESENT_REF', 'drei Tage lang = P3D']],
    ['Das geschieht täglich und jeden Montag.', ['täglich = XXXX-XX-XX', 'jeden Montag = XXXX-WXX-1']],
    ['Die dreitägige Reise begann vor 1.000 Tagen.', ['dreitägige = P3D', 'vor 1.000 Tagen = 2020-07-31']],
    ['Am ersten Dienstag im November 2022 war Wahl.', ['ersten Dienstag im November 2022 = 2022-11-01']],
  ])('%s', (text, expected) => expect(found('de', text)).toEqual(expected));
});

describe('French', () => {
  it.each([
    ['Les ministres se sont réunis mardi.', ['mardi = 2023-04-25']],
    ['Ils se réuniront vendredi.', ['vendredi = 2023-04-28']],
    ['Ils se sont réunis le 25 avril 2023.', ['25 avril 2023 = 2023-04-25']],
    ['Le siège du 3 au 5 mai 2019 a échoué.', ['3 = 2019-05-03', '5 mai 2019 = 2019-05-05']],
    ['Le 1er mars, il a plu.', ['1er mars = 2023-03-01']],
    ["Au début de l'année 2011, il a plu.", ["début de l'année 2011 = 2011"]],
    ['À la fin des années 1990, il pleuvait.', ['fin des années 1990 = 199']],
    ['Au XIXe siècle, il pleuvait.', ['XIXe siècle = 18']],
    ['Il est parti il y a trois ans.', ['il y a trois ans = 2020']],
    ['Il est parti l’année dernière.', ['l’année dernière = 2022']],
    ['La réunion a commencé à 14h30 hier.', ['14h30 = 2023-04-27T14:30', 'hier = 2023-04-26']],
    ['Il est arrivé hier soir.', ['hier soir = 2023-04-26TEV']],
    [
      "Il part aujourd'hui et reviendra dans deux jours.",
      ["aujourd'hui = 2023-04-27", 'dans deux jours = 2023-04-29'],
    ],
    ['Le premier mardi de novembre 2022, ils ont voté.', ['Le premier mardi de novembre 2022 = 2022-11-01']],
    ['Il a été remplacé par un mur de 3 mètres.', []],
    ['La réunion a duré 2 heures.', ['2 heures = PT2H']],
    ['Elle commence à 15 heures.', ['15 heures = 2023-04-27T15:00']],
    [
      'Le bureau ouvre de 8 heures à 18 heures.',
      ['8 heures = 2023-04-27T08:00', '18 heures = 2023-04-27T18:00'],
    ],
    ['Il était 15 heures quand le pont est tombé.', ['15 heures = 2023-04-27T15:00']],
    ['Le quai est fermé à partir de 20 heures.', ['20 heures = 2023-04-27T20:00']],
    ['La visite est prévue pour 14 heures.', ['14 heures = 2023-04-27T14:00']],
    ['Ils ont marché pendant 2 heures.', ['2 heures = PT2H']],
  ])('%s', (text, expected) => expect(found('fr', text)).toEqual(expected));
});

describe('Spanish', () => {
  it.each([
    ['Los ministros se reunieron el martes.', ['martes = 2023-04-25']],
    ['Se reunirán el viernes.', ['viernes = 2023-04-28']],
    ['Se reunieron el 25 de abril de 2023.', ['25 de abril de 2023 = 2023-04-25']],
    ['Del 3 al 5 de mayo de 2019 llovió.', ['3 = 2019-05-03', '5 de mayo de 2019 = 2019-05-05']],
    ['Llovió en marzo.', ['marzo = 2023-03']],
    [
      'Llovió en febrero de este año, a las 22.30 horas.',
      ['febrero de este año = 2023-02', '22.30 horas = 2023-04-27T22:30'],
    ],
    ['Llovía en los años noventa.', ['los años noventa = 199']],
    ['Llovía en el siglo XIX.', ['siglo XIX = 18']],
    ['Se fue hace tres años.', ['hace tres años = 2020']],
    ['Se fue el año pasado.', ['año pasado = 2022']],
    ['Se irá la semana que viene.', ['semana que viene = 2023-W18']],
    ['Llegó ayer por la tarde.', ['ayer por la tarde = 2023-04-26TAF']],
    ['Llegó a las 8:30.', ['8:30 = 2023-04-27T08:30']],
    ['A finales de 2019 llovió.', ['finales de 2019 = 2019']],
    ['El segundo intento costó 2000 euros.', []],
    ['El puente se abrió el uno de marzo de 2020.', ['uno de marzo de 2020 = 2020-03-01']],
    ['La reunión duró 2 horas.', ['2 horas = PT2H']],
    ['Empieza a las 15 horas.', ['las 15 = 2023-04-27T15:00']],
    ['El martes, 15 horas, cayó el puente.', ['martes = 2023-04-25', '15 horas = 2023-04-25T15:00']],
    ['Caminaron durante 2 horas.', ['2 horas = PT2H']],
    ['Se reúnen el lunes que viene.', ['lunes que viene = 2023-05-01']],
  ])('%s', (text, expected) => expect(found('es', text)).toEqual(expected));
});

describe('Italian', () => {
  it.each([
    ['I ministri si sono incontrati martedì.', ['martedì = 2023-04-25']],
    ['Si incontreranno venerdì.', ['venerdì = 2023-04-28']],
    ['Si sono incontrati il 25 aprile 2023.', ['25 aprile 2023 = 2023-04-25']],
    ['Dal 3 al 5 maggio 2019 è piovuto.', ['3 = 2019-05-03', '5 maggio 2019 = 2019-05-05']],
    ['Nel marzo scorso è piovuto.', ['marzo scorso = 2023-03']],
    ["Negli anni '90 pioveva.", ["anni '90 = 199"]],
    ['Nel XIX secolo pioveva.', ['XIX secolo = 18']],
    ["È partito l'anno scorso.", ['anno scorso = 2022']],
    ['È partito tre anni fa.', ['tre anni fa = 2020']],
    ['È arrivato ieri sera.', ['ieri sera = 2023-04-26TEV']],
    ['È arrivato alle 14.30.', ['14.30 = 2023-04-27T14:30']],
    ['Il secondo tentativo è costato 14.30 euro.', []],
  ])('%s', (text, expected) => expect(found('it', text)).toEqual(expected));
});

describe('Portuguese', () => {
  it.each([
    ['Os ministros reuniram-se na terça-feira.', ['terça-feira = 2023-04-25']],
    ['Eles vão reunir-se na sexta-feira.', ['sexta-feira = 2023-04-28']],
    ['Reuniram-se em 25 de abril de 2023.', ['25 de abril de 2023 = 2023-04-25']],
    ['Choveu em março.', ['março = 2023-03']],
    ['Chovia nos anos 90.', ['nos anos 90 = 199']],
    ['Chovia no século XIX.', ['século XIX = 18']],
    ['Partiu há três anos.', ['há três anos = 2020']],
    ['Partiu no ano passado.', ['ano passado = 2022']],
    ['Chegou ontem à noite.', ['ontem à noite = 2023-04-26TNI']],
    ['Chegou às 14h30.', ['14h30 = 2023-04-27T14:30']],
    ['A segunda tentativa custou caro.', []],
    ['A ponte caiu na terça (25).', ['terça = 2023-04-25']],
    ['A ponte caiu na noite de quarta.', ['noite de quarta = 2023-04-26TNI']],
    ['Ela perdeu na quinta rodada e na quarta.', ['quarta = 2023-04-26']],
    ['A noite da quarta semana foi fria.', []],
    ['A reunião durou 2 horas.', ['2 horas = PT2H']],
    ['Começa às 15 horas.', ['15 horas = 2023-04-27T15:00']],
    ['Eram 15 horas quando a ponte caiu.', ['15 horas = 2023-04-27T15:00']],
    ['A visita está marcada para 14 horas.', ['14 horas = 2023-04-27T14:00']],
    ['Caminharam durante 2 horas.', ['2 horas = PT2H']],
    ['Reúnem-se na segunda-feira que vem.', ['segunda-feira que vem = 2023-05-01']],
  ])('%s', (text, expected) => expect(found('pt', text)).toEqual(expected));
});

describe('Dutch', () => {
  it.each([
    ['De ministers kwamen dinsdag bijeen.', ['dinsdag = 2023-04-25']],
    ['Ze zullen vrijdag bijeenkomen.', ['vrijdag = 2023-04-28']],
    ['Ze kwamen op 25 april 2023 bijeen.', ['25 april 2023 = 2023-04-25']],
    ['Begin maart regende het.', ['Begin maart = 2023-03']],
    ["In de jaren '90 regende het.", ["jaren '90 = 199"]],
    ['In de jaren negentig regende het.', ['jaren negentig = 199']],
    ['In de 19e eeuw regende het.', ['19e eeuw = 18']],
    ['Hij vertrok drie jaar geleden.', ['drie jaar geleden = 2020']],
    ['Hij vertrok vorig jaar.', ['vorig jaar = 2022']],
    ['Hij kwam maandagavond.', ['maandagavond = 2023-04-24TEV']],
    ['Hij kwam om 14.30 uur.', ['14.30 uur = 2023-04-27T14:30']],
    ['Een tweede poging mislukte.', []],
    ['Hij kwam vorige week dinsdag aan.', ['vorige week dinsdag = 2023-04-18']],
    ['De rechter beslist volgende week vrijdag.', ['volgende week vrijdag = 2023-05-05']],
  ])('%s', (text, expected) => expect(found('nl', text)).toEqual(expected));
});

describe('Polish', () => {
  it.each([
    ['Ministrowie spotkali się we wtorek.', ['wtorek = 2023-04-25']],
    ['Spotkanie odbędzie się w piątek.', ['piątek = 2023-04-28']],
    ['Spotkali się 25 kwietnia 2023 r.', ['25 kwietnia 2023 r. = 2023-04-25']],
    ['W marcu padało.', ['marcu = 2023-03']],
    ['W latach 90. padało.', ['latach 90. = 199']],
    ['W XIX wieku padało.', ['XIX wieku = 18']],
    ['Wyjechał trzy lata temu.', ['trzy lata temu = 2020']],
    ['Wyjechał w zeszłym roku.', ['zeszłym roku = 2022']],
    ['Wrócił wczoraj wieczorem.', ['wczoraj wieczorem = 2023-04-26TEV']],
  ])('%s', (text, expected) => expect(found('pl', text)).toEqual(expected));
});

describe('Ukrainian', () => {
  it.each([
    ['Міністри зустрілися у вівторок.', ['вівторок = 2023-04-25']],
    ['Зустріч відбудеться у п’ятницю.', ['п’ятницю = 2023-04-28']],
    ['Вони зустрілися 25 квітня 2023 року.', ['25 квітня 2023 року = 2023-04-25']],
    ['У березні йшов дощ.', ['березні = 2023-03']],
    ['У 90-х роках йшов дощ.', ['90-х роках = 199']],
    ['У XIX столітті йшов дощ.', ['XIX столітті = 18']],
    ['Він поїхав три роки тому.', ['три роки тому = 2020']],
    ['Він поїхав минулого року.', ['минулого року = 2022']],
    ['Він повернувся вчора ввечері.', ['вчора ввечері = 2023-04-26TEV']],
  ])('%s', (text, expected) => expect(found('uk', text)).toEqual(expected));
});

describe('Czech', () => {
  it.each([
    ['Ministři se sešli v úterý.', ['úterý = 2023-04-25']],
    ['Schůzka bude v pátek.', ['pátek = 2023-04-28']],
    ['Sešli se 25. dubna 2023.', ['25. dubna 2023 = 2023-04-25']],
    ['V březnu pršelo.', ['březnu = 2023-03']],
    ['V 90. letech pršelo.', ['90. letech = 199']],
    ['V 19. století pršelo.', ['19. století = 18']],
    ['Odjel před třemi lety, loni se vrátil.', ['před třemi lety = 2020', 'loni = 2022']],
    ['Včera přijel.', ['Včera = 2023-04-26']],
  ])('%s', (text, expected) => expect(found('cs', text)).toEqual(expected));
});

describe('Swedish', () => {
  it.each([
    ['Ministrarna träffades i tisdags.', ['tisdags = 2023-04-25']],
    ['De ska träffas på fredag.', ['fredag = 2023-04-28']],
    ['De träffades den 25 april 2023.', ['25 april 2023 = 2023-04-25']],
    ['I mars regnade det.', ['mars = 2023-03']],
    ['På 1990-talet regnade det.', ['1990-talet = 199']],
    ['Han reste för tre år sedan.', ['för tre år sedan = 2020']],
    ['Han reste förra året.', ['förra året = 2022']],
    ['Han kom i går kväll.', ['i går kväll = 2023-04-26TEV']],
    ['Han kom klockan 14.30.', ['klockan 14.30 = 2023-04-27T14:30']],
  ])('%s', (text, expected) => expect(found('sv', text)).toEqual(expected));
});
