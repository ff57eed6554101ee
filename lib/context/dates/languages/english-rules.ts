import type { RulesByMeaning } from '../grammar/grammar';

export const englishMacros = {
  // "early", "mid-", "the beginning of", "the early part of": in the extent, not in the value.
  edge: '(EARLY -? | EARLY in the? | the EDGE of | the LATTER (part | days | months | weeks | hours) of | WITHIN in)',
  early: '(EARLY | WITHIN | sometime | just EARLY)',
  approx:
    '(APPROX | (more | less | fewer) than | at (least | most) | up to | no (more | less | fewer) than | close to | just (over | under) | well over | (just | only) APPROX?)',
  about: '(ABOUT | as (early | late | recently | soon) as)',
  number:
    '(NUM | NUM FRACTION | FRACTION | NUM and a half | NUM (to | or | - | –) NUM | NUM hundred | (a | the) (hundred | thousand))',
  few: '(a? (very | good | great | relatively | mere)? FEW of?)',
  one: '(a | an | another | half (a | an) | a (full | mere | single))',
  amount: '($number | $few | $one | another NUM)',
  unit: '(UNIT | UNITS)',
  day: '(DAY | DAYORD)',
  year: '(YEAR | YEARWORD | the year (YEAR | YEARWORD | NUM) | SHORTYEAR)',
  thatyear: '(that year | the same year | that same year)',
  the: '(the (EARLY -?)? | $edge the? (EARLY -?)?)',
  weekday: '(WDAY ,?)',
  clock:
    "(HHMM (ZONE | hours | hrs) | CLOCK MERIDIEM? | HOUR MERIDIEM | NOON | HOUR o'clock | (HOUR | CLOCK) (o'clock)? in the DAYHALF)",
};

/** Words before a month that is also a verb or a name. */
const monthLeads =
  'in by since until till from to through of during before after between and or last this next early late mid around about ' +
  'circa than as , - – throughout every each ( but past on for';
/** Words before a season that is also a verb. */
const seasonLeads = 'in by since until during of that early late from through';
const aged = 'ago old -';

/**
 * What English says of time. After `~` stand conditions: words that must stand before the expression,
 * or must not stand before or after it, a value for the meaning, how many words of the pattern it keeps.
 */
export const englishRules: RulesByMeaning = {
  calendar: [
    // A day with a month, with or without its year and day of the week.
    'MONTH $day ~ value named; after attacks attack terrorist hijackers hijackings',
    '$about? $edge? $weekday? MONTH $day (,? $year)?',
    '$about? $edge? (the? WDAY ,?)? the? $day of? MONTH (,? of? $year)?',
    '$weekday? FULLDATE',
    'DAY (- | /) MONTH (- | /) YEAR',
    'the? $day of? MONTH of? ($thatyear | SHIFT DATEUNIT)',
    'MONTH $day ,? of? ($thatyear | SHIFT DATEUNIT)',
    // The first of several days of one month: "April 7-8, 1979", "April 7 and 8, 1979".
    'MONTH $day (and | to | or | - | – | until | through) $day ,? of? $year ~ keep 2',
    'MONTH $day , $day (,? and) $day ,? of? $year ~ keep 2',
    // The first of two: "6 and 7 April 1917", "May 3 to 5", "March and April 2015".
    '$day (and | to | or | - | – | until | through) the? $day of? MONTH (,? of? $year)? ~ keep 1',
    'MONTH (and | to | or | - | – | until | through) $edge? MONTH ,? of? $year ~ keep 1',
    // Months.
    '$about? $edge? MONTH ,? of? $year',
    '$about? $edge? MONTH ,? of? (SHIFT DATEUNIT | $thatyear)',
    '$about? $edge MONTH',
    'SUREMONTH',
    `MONTH ~ before ${monthLeads}`,
    '$edge? SHIFT MONTH ~ value shift',
    '$edge? the FOCUSSHIFT MONTH ~ value focus',
    '$edge? this past MONTH ~ value past',
    // Years.
    '$about? $edge? the? (SEASON of?)? (MONTH ,?)? ANYYEAR ERA',
    '$about? $edge? ERA ANYYEAR',
    '$about? $edge? (fiscal | calendar)? $year',
    '$year (and beyond | or later)',
    'the YEAR (season | year)',
    // "1957-60", and in a history of antiquity "in 499".
    'TWODIGITS ~ before - – /; value rangeEnd',
    '(the rest of)? ANYYEAR ~ before in by of since from to until around about early late and; value ancient',
    // Decades and centuries.
    '$about? $the? DECADE ERA?',
    '$about? $the? SHORTDECADE',
    '$the NUM? DECADEWORD',
    '$the? ORD -? CENTURYWORD ERA?',
    'the turn of the CENTURYWORD',
    // Seasons.
    '$about? $the? SEASON (,? of? $year)',
    '$about? $the? SEASON of? (SHIFT DATEUNIT | $thatyear)',
    '$the? SURESEASON ~ not-after of',
    `$edge? the? SEASON ~ before ${seasonLeads}; not-after of in to for from by`,
    '$edge? SHIFT SEASON ~ value shift',
    '$edge? (the FOCUSSHIFT | that | the same) SEASON ~ value focus',
    '$edge? this past SEASON ~ value past',
    // Quarters and halves.
    "$the? (YEAR | fiscal -? | SHIFT DATEUNIT 's)? ORD QUARTERWORD ((of | of fiscal | ,)? $year)?",
    'QUARTERNAME (of? $year)?',
    '$year QUARTERNAME',
    'fiscal? -? ORD - QUARTERWORD ((of | of fiscal | ,)? $year)?',
    '$the? ORD -? QUARTERWORD of? (SHIFT DATEUNIT | the year | $thatyear)',
    'the? (ORD | last | latter | other) HALFWORD of (the? fiscal? $year | SHIFT DATEUNIT | the year)',
    'the? (first | second) HALFWORD ~ before in for of; not-after of hour dozen',
    'the (ORD | last | latter) HALFWORD of the? (DECADE | SHORTDECADE | DECADEWORD)',
    // Feasts on a fixed day.
    '$the? HOLIDAY (,? of? $year)?',
    'HOLIDAY (SHIFT DATEUNIT | $thatyear)',
    'christmas eve (,? of? $year)? ~ value 12-24',
    'christmas day (,? of? $year)? ~ value 12-25',
    "new year 's eve (,? of? $year)? ~ value 12-31",
    "new year 's day (,? of? $year)? ~ value 01-01",
  ],
  nth: ['the? (ORD | SHIFT) (SUREDAY | DATEUNIT | DAYUNIT) (of | in) MONTH (,? of? $year)?'],
  deicticDay: [
    '$edge? $early? DEICTICDAY PART?',
    'EARLY? -? PART DEICTICDAY',
    'NOON DEICTICDAY',
    'the day before yesterday ~ value -2',
    'the day after tomorrow ~ value 2',
    '$early? tonight ~ value 0NI',
    '$early? last night ~ value -1NI',
    '$edge? $early? this PART ~ value 0',
    'overnight ~ value -1NI',
  ],
  weekday: [
    '$edge? $early? SUREDAY PART?',
    '$edge? $early? (SHIFT | the FOCUSSHIFT | this past | this coming | that) SUREDAY PART?',
    '(PART | NOON) (of | on | ,)? SUREDAY',
    'SUREDAY of? SHIFT DATEUNIT',
    'WDAY ~ before on last next this',
  ],
  set: [
    'EVERY SUREDAY PART? ~ value weekday',
    'WDAYS ~ value weekday',
    'SUREDAY (nights | mornings | afternoons | evenings) ~ value weekday',
    'EVERY MONTH ~ value month',
    'EVERY other? SEASON ~ value season',
    'the past NUM SEASONS ~ value season',
    'EVERY (other | NUM)? $unit ~ value period',
    'EVERY PART ~ value part',
    'ADVERB ~ not-before the a The of',
    '(once | twice | NUM times) (a | an | every | each) UNIT ~ value period',
    '(a | an) UNIT ~ value rate; before percent times barrels million billion hours days tons dollars once twice pounds euros',
    'per UNIT ~ value rate',
  ],
  relative: [
    '$edge? $early? SHIFT (fiscal | calendar | full | school | trading)? DATEUNIT ~ not-after of',
    '$edge? the? current (fiscal | calendar)? DATEUNIT ~ value 0',
    '(the | this) past DATEUNIT ~ value -1',
    'the last (decade | century) ~ value -1',
    'the next DATEUNIT or so ~ value 1',
    '(the | this) coming DATEUNIT ~ value 1',
    '(a | one) DATEUNIT from (now | today) ~ value 1',
  ],
  weekend: ['$edge? (SHIFT | the | this past | this coming | the FOCUSSHIFT)? weekend'],
  ago: [
    '$approx? $amount ADJECTIVE? $unit (or so)? ago ~ value now',
    '$approx? $amount $unit (earlier | previously) ~ value back',
    '$approx? $amount $unit before ~ value back; closes',
    '$approx? $amount ADJECTIVE? $unit (later | afterward | afterwards | after that) ~ value on',
    '$approx? $amount $unit (after | before) ~ value event; after the his her its their',
    'UNITS ago ~ value now',
    'UNITS later ~ value on',
    'UNITS earlier ~ value back',
  ],
  focusUnit: [
    'the? comparable? year - (ago | earlier) (period | ORD? -? quarter) ~ value yearBefore',
    'year - (ago | earlier) ~ value yearBefore',
    'the (corresponding | comparable | same)? (period | ORD? quarter) (a year (ago | earlier | before) | SHIFT DATEUNIT) ~ value yearBefore',
    "(the YEAR | SHIFT DATEUNIT 's) (QUARTERWORD | period) ~ value inYear",
    'the (fiscal | full | latest | most recent | latest fiscal | whole | entire)? DATEUNIT ~ not-after of ago earlier after before when that -',
    '$edge the? DATEUNIT',
    'WITHIN in the day',
    'the latest period',
    '(around | about)? (year | month | week) - end ~ value end',
    "(year | month | week) 's? end ~ value end",
  ],
  same: [
    '$early? (the SAME | SAME | that very | that same) (DATEUNIT | DAYUNIT)',
    '$early? (the | on the) FOCUSSHIFT (DATEUNIT | DAYUNIT)',
    'the DAYUNIT (before | after) ~ value event; after the his her its their a an',
    'the (DATEUNIT | DAYUNIT) (before | after | following)',
    '$edge? (the SAME | SAME | that same | the FOCUSSHIFT) PART',
  ],
  dayOfFocus: [
    'the DAYORD ~ before on until by; value last',
    'the? DAYORD of (that | the) month',
    // "January 22 and 29".
    '$day (,? of? $year)? ~ before and - – to or through until ,; value list',
  ],
  duration: [
    `$approx? $amount ADJECTIVE? $unit ~ not-after ${aged}`,
    '(the | these | those | its | their | his | her)? (last | past | next | first | ORD | final | coming | previous | following | preceding | subsequent | recent | latest) (NUM | NUM (to | or | -) NUM | FEW of? | NUM FRACTION) ADJECTIVE? UNITS (or so)?',
    `the (NUM | FEW) UNITS ~ not-after ${aged}`,
    // A business year is a length, named by its end: "the year ended June 30".
    'the year (ended | ending) ~ keep 2',
    'the fiscal year (ended | ending) ~ keep 3',
    '(the | a | an)? NUM -? UNIT -? long',
    '(a | an) NUM -? UNIT (period | term | span)',
    'NUM -? UNIT (period | term | span)',
    `NUM -? UNIT ~ not-after ${aged} -`,
    'FEW - UNIT',
    '(a | an | NUM) $unit (or NUM | and a half)',
    'NUM - (month | week | day) - old',
    '(the)? (past | coming | recent | following | intervening | ensuing | succeeding | early | final | last | first) UNITS',
    'the UNITS ahead',
    'UNITS (or UNITS)? ~ before for in within of over after take last took lasted many by',
    '(month | year | week | day | hour | decade) - long',
    'half -? a? -? UNIT',
    '(a | some) while',
    'some time ~ before for in after quite',
  ],
  reference: [
    'right? now ~ value PRESENT_REF',
    '(currently | nowadays | presently) ~ value PRESENT_REF',
    'current ~ value PRESENT_REF',
    '(these days | at present | the present | at the moment | the time being | this moment) ~ value PRESENT_REF',
    '(present | modern) -? day ~ value PRESENT_REF',
    '(more | most)? recently ~ value PAST_REF',
    '(lately | formerly | the other day) ~ value PAST_REF',
    'the recent past ~ value PAST_REF',
    'recent ~ value PAST_REF',
    'the past ~ value PAST_REF',
    'the (near | immediate | foreseeable | distant)? future ~ value FUTURE_REF',
    'soon ~ value FUTURE_REF; not-after as after afterward afterwards',
    '(as soon as possible | a later date | the (near | short) term) ~ value FUTURE_REF',
  ],
  clock: [
    '$about? $clock (ZONE | local time)? ,? on? (SUREDAY PART? | DEICTICDAY | MONTH $day (,? $year)? | $day MONTH $year?)',
    '$about? $clock (ZONE | local time)?',
    'HOUR (- | – | to | until) HOUR MERIDIEM ~ keep 1',
  ],
  partOfDay: [
    '(EARLY in | $edge)? the EARLY? PART hours? of (MONTH $day (,? $year)? | the? $day of? MONTH (,? $year)?)',
    'the PART ~ before in during of into',
    'PART ~ value any; before at by last',
    '(that | the same) EARLY? PART ~ value focus',
  ],
};
