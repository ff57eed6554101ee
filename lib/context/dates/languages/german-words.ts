import type { WordGroup } from '../grammar/grammar';
import { dayCompounds } from './day-compounds';
import { decades, numbered, valued } from './word-groups';

const weekdays = 'montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag';

const lengthPrefixes = {
  ein: 1,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  zwölf: 12,
  mehr: 'X',
};

/** Lengths in one word: "dreitägig", "mehrstündige", and the years of an age group. */
const lengthWords = (['', 'e', 'en', 'er', 'es', 'em'] as const).flatMap((ending) =>
  Object.entries({
    D: 'tägig',
    W: 'wöchig',
    M: 'monatig',
    TH: 'stündig',
    TM: 'minütig',
    Y: 'jährig',
  }).flatMap(([unit, stem]): [string, string, string][] =>
    Object.entries(lengthPrefixes).map(([prefix, amount]) => [
      'LENGTH',
      unit.startsWith('T') ? `PT${amount}${unit.slice(1)}` : `P${amount}${unit}`,
      prefix + stem + ending,
    ]),
  ),
);

export const germanWords: readonly WordGroup[] = [
  ...numbered(
    'SUREMONTH',
    'januar jänner januars|februar feber februars|märz|april aprils|mai|juni|juli|august|september|oktober|' +
      'november|dezember',
  ),
  ...numbered('MONTH', 'jan|feb||apr||jun|jul|aug|sept sep|okt|nov|dez'),
  ['SHORTFORM', 1, 'jan feb apr jun jul aug sept sep okt nov dez'],
  ...numbered('SUREDAY', weekdays),
  ['SUREDAY', 6, 'sonnabend'],
  ...numbered('SUREDAY', weekdays.replaceAll('|', 's|') + 's'),
  ...numbered('WDAYS', 'montags|dienstags|mittwochs|donnerstags|freitags|samstags sonnabends|sonntags'),
  ...numbered('DATEDAY', 'Mo|Di|Mi|Do|Fr|Sa|So'),
  ...dayCompounds(weekdays.split('|'), {
    MO: ['morgen', 'vormittag', 'früh'],
    MI: ['mittag'],
    AF: ['nachmittag'],
    EV: ['abend'],
    NI: ['nacht'],
  }),
  ...valued('SEASON', {
    SP: 'Frühling Frühjahr Frühjahrs Frühlings',
    SU: 'Sommer Sommers',
    FA: 'Herbst Herbstes',
    WI: 'Winter Winters',
  }),
  ...valued('PART', {
    MO: 'Morgen Vormittag Früh früh morgen vormittag',
    MI: 'Mittag mittag',
    AF: 'Nachmittag nachmittag',
    EV: 'Abend abend',
    NI: 'Nacht nacht',
  }),
  ...valued('HABIT', {
    MO: 'morgens vormittags frühmorgens',
    MI: 'mittags',
    AF: 'nachmittags',
    EV: 'abends',
    NI: 'nachts',
  }),
  ['OCLOCK', '', 'uhr'],
  ['NOON', 'T24:00', 'Mitternacht'],
  ...valued('UNIT', {
    Y: 'jahr',
    M: 'monat',
    W: 'woche',
    D: 'tag',
    TH: 'stunde',
    TM: 'minute',
    DE: 'jahrzehnt',
    CE: 'jahrhundert',
    Q: 'quartal',
  }),
  ...valued('UNITS', {
    Y: 'jahre jahren',
    M: 'monate monaten',
    W: 'wochen',
    D: 'tage tagen',
    TH: 'stunden',
    TM: 'minuten',
    TS: 'sekunden',
    DE: 'jahrzehnte jahrzehnten',
    CE: 'jahrhunderte jahrhunderten',
  }),
  ...valued('DATEUNIT', {
    year: 'jahr jahres jahre vorjahr vorjahres vorjahren heuer',
    month: 'monat monats monates vormonat vormonats',
    week: 'woche vorwoche',
    quarter: 'quartal quartals vorquartal',
    decade: 'jahrzehnt jahrzehnts',
    century: 'jahrhundert jahrhunderts',
  }),
  ...valued('EDGEUNIT', {
    year: 'Jahresanfang Jahresbeginn Jahresende Jahresmitte Jahreswechsel',
    month: 'Monatsanfang Monatsbeginn Monatsende Monatsmitte',
    week: 'Wochenanfang Wochenbeginn Wochenmitte',
    decade: 'Jahrzehntende',
    century: 'Jahrhundertwende',
  }),
  ...valued('DATEUNIT', {
    year: 'Jahresanfang Jahresbeginn Jahresende Jahresmitte Jahreswechsel',
    month: 'Monatsanfang Monatsbeginn Monatsende Monatsmitte',
    week: 'Wochenanfang Wochenbeginn Wochenmitte',
  }),
  ['DAYUNIT', 'day', 'Tag Tags Tages Vortag Vortags Folgetag'],
  ['BESIDE', -1, 'Vortag Vortags Vorabend zuvor davor'],
  ['BESIDE', 1, 'Folgetag darauf danach'],
  ['FOCUSSHIFT', 1, 'folgenden folgende folgendes darauffolgenden darauffolgende'],
  ['FOCUSSHIFT', -1, 'vorangegangenen vorangegangene vorhergehenden'],
  ['QUARTERWORD', 1, 'Quartal Quartals Vierteljahr'],
  ['HALFWORD', 1, 'Halbjahr Halbjahres Halbjahrs Jahreshälfte'],
  ['CENTURYWORD', 1, 'Jahrhundert Jahrhunderts Jh'],
  ['SHORTFORM', 1, 'Jh'],
  ['EARLY', 'START', 'Anfang Beginn'],
  ['EARLY', 'MID', 'Mitte'],
  ['EARLY', 'END', 'Ende Ausgang'],
  ['SOON', '', 'früh spät Früh Spät'],
  ['ABOUT', '', 'um gegen etwa rund ungefähr circa ca'],
  ['FEW', 'X', 'einigen mehreren wenigen einige mehrere wenige zahlreiche vielen viele etlichen etliche'],
  ['NUM', 1, 'einem einer einen ein eine eines'],
  ['NUM', 2, 'beiden beide'],
  [
    'SHIFT',
    -1,
    'letztes letzten letzter letzte letztem vergangenes vergangenen vergangener vergangene vergangenem ' +
      'voriges vorigen voriger vorige vorigem abgelaufenen abgelaufene',
  ],
  [
    'SHIFT',
    0,
    'dieses diesem diesen dieser diese laufenden laufende heurigen heurige diesjährigen diesjährige aktuellen',
  ],
  ['SHIFT', 2, 'übernächste übernächsten übernächstes übernächster'],
  ['SHIFT', -2, 'vorletzte vorletzten vorletztes vorletzter'],
  [
    'SHIFT',
    1,
    'nächstes nächsten nächster nächste nächstem kommendes kommenden kommender kommende kommendem',
  ],
  ['DEICTICDAY', 0, 'heute'],
  ['DEICTICDAY', -1, 'gestern'],
  ['DEICTICDAY', -2, 'vorgestern'],
  ['DEICTICDAY', 1, 'morgen'],
  ['DEICTICDAY', 2, 'übermorgen'],
  ['DEICTIC', '', `heute gestern ${weekdays.replaceAll('|', ' ')}`],
  ...valued('ADVERB', {
    'XXXX-XX-XX': 'täglich tagtäglich',
    'XXXX-WXX': 'wöchentlich',
    'XXXX-XX': 'monatlich',
    XXXX: 'jährlich alljährlich',
    PT1H: 'stündlich',
  }),
  ...decades(
    'zwanziger Zwanziger|dreißiger Dreißiger|vierziger Vierziger|fünfziger Fünfziger|sechziger Sechziger|' +
      'siebziger Siebziger|achtziger Achtziger|neunziger Neunziger',
  ),
  ...decades(
    'Zwanzigerjahre Zwanzigerjahren|Dreißigerjahre Dreißigerjahren|Vierzigerjahre Vierzigerjahren|' +
      'Fünfzigerjahre Fünfzigerjahren|Sechzigerjahre Sechzigerjahren|Siebzigerjahre Siebzigerjahren|' +
      'Achtzigerjahre Achtzigerjahren|Neunzigerjahre Neunzigerjahren',
  ).map(([, value, forms]): [string, string | number, string] => ['WHOLEDECADE', value, forms]),
  ...valued('HOLIDAY', {
    '12-25': 'Weihnachten',
    '12-24': 'Heiligabend',
    '12-31': 'Silvester',
    '01-01': 'Neujahr',
  }),
  ...lengthWords,
  [
    'FUTURE',
    '',
    'wird werden soll sollen will wollen plant planen möchte möchten dürfte dürften muss müssen',
  ],
  [
    'PAST',
    '',
    'war waren wurde wurden hatte hatten kam kamen ging gingen begann fand gab trat traf trafen ist sind hat haben ' +
      'sprach hieß ließ nahm stieg fiel schrieb starb verlor gewann stand lag fuhr rief schoss schloss blieb',
  ],
];
