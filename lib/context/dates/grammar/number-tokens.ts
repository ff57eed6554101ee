import { characterKind, digitValue, DIGIT, LETTER } from './characters';
import type { CompiledGrammar, Entry } from './compile';

export interface NumberToken {
  end: number;
  entry: Entry | null;
}

/** Longest run of digits that can be a number in a date; a longer one is a telephone or an account. */
const longestRun = 9;
/** Written years with four digits: the first from which chronicles have them, the last that news plan for. */
const firstYear = 1000;
const lastYear = 2199;

interface Run {
  value: number;
  digits: number;
  end: number;
}

function readRun(text: string, start: number): Run {
  let position = start;
  let value = 0;
  for (;;) {
    const digit = digitValue(text.charCodeAt(position));
    if (digit < 0) break;
    value = value * 10 + digit;
    position += 1;
  }
  // Digits of other scripts end here too: no data of ours writes dates in them.
  while (characterKind(text.charCodeAt(position)) === DIGIT) position += 1;
  return { value, digits: position - start, end: position };
}

type Classes = readonly (readonly [name: string, value: string | number])[];

function entryOf(grammar: CompiledGrammar, classes: Classes): Entry {
  const values = new Map(classes.map(([name, value]) => [grammar.symbolOf(name), value]));
  return { symbols: [...values.keys()], values, text: '' };
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0');

/** `2023-04-25`, `25.04.2023`, `4/25/2023`, `25/4/23`: a date in one word. */
function readNumericDate(text: string, first: Run, grammar: CompiledGrammar): NumberToken | null {
  const mark = text[first.end];
  if (mark !== '-' && mark !== '/' && mark !== '.') return null;
  const second = readRun(text, first.end + 1);
  if (second.digits === 0 || second.digits > 2 || text[second.end] !== mark) return null;
  const third = readRun(text, second.end + 1);
  if (third.digits === 0 || third.digits > 4) return null;
  const after = text.charCodeAt(third.end);
  if (characterKind(after) === LETTER && text[third.end] !== 'T') return null;
  // "25-4-2023" is Dutch and Spanish; who writes the month first writes no dashes.
  const isDashed = !grammar.monthFirst && third.digits === 4;
  let year: number;
  let month = second.value;
  let day: number;
  if (first.digits === 4 && third.digits <= 2) [year, day] = [first.value, third.value];
  else if (first.digits <= 2 && (third.digits === 4 || third.digits === 2) && (mark !== '-' || isDashed)) {
    year = third.digits === 2 ? third.value + (third.value < 50 ? 2000 : 1900) : third.value;
    // A number above 12 is the day, whatever the region's order.
    const isDayFirst = (!grammar.monthFirst || mark === '.' || first.value > 12) && second.value <= 12;
    [month, day] = isDayFirst ? [second.value, first.value] : [first.value, second.value];
  } else return null;
  if (year < firstYear || year > lastYear || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const value = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
  return { end: third.end, entry: entryOf(grammar, [['FULLDATE', value]]) };
}

/** `24.12.`, `24/12`: a day and a month, where the language writes them so. */
function readDayMonth(text: string, first: Run, grammar: CompiledGrammar): NumberToken | null {
  const mark = text[first.end];
  if (mark === undefined || !grammar.source.dayMonthMarks?.includes(mark)) return null;
  const second = readRun(text, first.end + 1);
  if (first.digits > 2 || second.digits === 0 || second.digits > 2) return null;
  if (first.value < 1 || first.value > 31 || second.value < 1 || second.value > 12) return null;
  const after = text.charCodeAt(second.end);
  const value = `${pad(second.value, 2)}-${pad(first.value, 2)}`;
  if (mark === '/') {
    if (characterKind(after) === LETTER || text[second.end] === '/') return null;
    // "3/4" may be a share and "24/7" is a habit; "17/2" is a date wherever it stands.
    const isSure = first.value > 12 && value !== '07-24';
    return { end: second.end, entry: entryOf(grammar, [[isSure ? 'FULLDAYMONTH' : 'DAYMONTH', value]]) };
  }
  // Without the second full stop "24.12" is a number as any other.
  if (text[second.end] !== '.' || digitValue(text.charCodeAt(second.end + 1)) >= 0) return null;
  return { end: second.end + 1, entry: entryOf(grammar, [['DAYMONTH', value]]) };
}

/** `19:15`, `5:30`; the seconds, where there are any, belong to it. */
function readClock(text: string, first: Run, grammar: CompiledGrammar): NumberToken | null {
  const mark = text[first.end];
  const isLettered = mark !== undefined && mark.toLowerCase() === grammar.source.hourLetter;
  if ((mark !== ':' && mark !== '.' && !isLettered) || first.digits > 2 || first.value > 24) return null;
  const minutes = readRun(text, first.end + 1);
  if (minutes.digits !== 2 || minutes.value > 59) return null;
  // "10.30" is a time only before "am" or "pm"; else it is a decimal.
  if (mark === '.' && !/^\s?[ap]\.?m\b/iu.test(text.slice(minutes.end, minutes.end + 6))) return null;
  const clock = `${pad(first.value, 2)}:${pad(minutes.value, 2)}`;
  const seconds = text[minutes.end] === ':' ? readRun(text, minutes.end + 1) : null;
  const end = seconds?.digits === 2 && seconds.value < 60 ? seconds.end : minutes.end;
  const letters = suffixEnd(text, end);
  if (letters > end) {
    const suffix = text.slice(end, letters).toLowerCase();
    const hour = clockHour(first.value, suffix);
    if (hour === null && suffix !== 'hrs' && suffix !== 'h') return null;
    const value = `${pad(hour ?? first.value, 2)}:${pad(minutes.value, 2)}`;
    return { end: letters, entry: entryOf(grammar, [['CLOCK', value]]) };
  }
  return { end, entry: entryOf(grammar, [['CLOCK', clock]]) };
}

/** The hour of the day for one before `am` or `pm`; null where it is neither. */
export function clockHour(hour: number, meridiem: string): number | null {
  if (hour < 1 || hour > 12) return null;
  if (meridiem === 'am') return hour % 12;
  return meridiem === 'pm' ? (hour % 12) + 12 : null;
}

/** Letters and digits that stand right after a number. */
function suffixEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    const kind = characterKind(text.charCodeAt(end));
    if (kind !== LETTER && kind !== DIGIT) return end;
    end += 1;
  }
}

function classesOf(run: Run): Classes {
  const { value, digits } = run;
  const classes: [string, string | number][] = [['NUM', value]];
  const [hour, minute] = [Math.floor(value / 100), value % 100];
  if (digits === 4 && hour < 24 && minute < 60) classes.push(['HHMM', `${pad(hour, 2)}:${pad(minute, 2)}`]);
  if (digits === 4 && value >= firstYear && value <= lastYear) classes.push(['YEAR', value]);
  if (digits <= 2 && value >= 1 && value <= 31) classes.push(['DAY', value]);
  if (digits === 2) classes.push(['TWODIGITS', value]);
  if (digits <= 2 && value >= 1 && value <= 24) classes.push(['HOUR', value]);
  if (digits >= 1 && digits <= 4 && value > 0) classes.push(['ANYYEAR', value]);
  return classes;
}

/** Reads the number at `start`: what it can be in a date, or null where it can be nothing there. */
export function readNumber(
  text: string,
  start: number,
  grammar: CompiledGrammar,
  touchesWord: boolean,
): NumberToken {
  const run = readRun(text, start);
  if (run.digits > longestRun) return { end: run.end, entry: null };
  const date =
    readNumericDate(text, run, grammar) ?? readDayMonth(text, run, grammar) ?? readClock(text, run, grammar);
  if (date) return date;

  const letters = suffixEnd(text, run.end);
  if (letters > run.end) {
    const suffix = text.slice(run.end, letters).toLowerCase();
    if (grammar.source.ordinalSuffixes.includes(suffix) && run.digits <= 3) {
      const classes: [string, number][] = [['ORD', run.value]];
      if (run.value >= 1 && run.value <= 31) classes.push(['DAYORD', run.value]);
      return { end: letters, entry: entryOf(grammar, classes) };
    }
    if (grammar.source.decadeSuffixes.includes(suffix) && run.value % 10 === 0) {
      if (run.digits === 4 || run.digits === 3)
        return { end: letters, entry: entryOf(grammar, [['DECADE', run.value]]) };
      if (run.digits === 2) return { end: letters, entry: entryOf(grammar, [['SHORTDECADE', run.value]]) };
    }
    if (suffix === grammar.source.hourLetter && run.digits <= 2 && run.value <= 24)
      return { end: letters, entry: entryOf(grammar, [['CLOCK', `${pad(run.value, 2)}:00`]]) };
    const hour = clockHour(run.value, suffix);
    if (hour !== null) return { end: letters, entry: entryOf(grammar, [['CLOCK', `${pad(hour, 2)}:00`]]) };
    return { end: letters, entry: null };
  }

  const mark = text[run.end];
  const next = digitValue(text.charCodeAt(run.end + 1));
  if (next >= 0 && (mark === ',' || mark === '.' || mark === '/')) {
    const fraction = readRun(text, run.end + 1);
    // "9/11", "24/7": names, and no day of the last month.
    if (mark === '/' && run.digits + fraction.digits > 2 && run.digits < 4)
      return { end: fraction.end, entry: null };
    const after = characterKind(text.charCodeAt(fraction.end));
    if (mark === '/' && run.digits === 1 && fraction.digits === 1 && after !== LETTER)
      return { end: fraction.end, entry: entryOf(grammar, [['FRACTION', run.value / fraction.value]]) };
    if (mark === ',' && fraction.digits === 3 && run.digits <= 3) {
      let end = fraction.end;
      let value = run.value * 1000 + fraction.value;
      while (text[end] === ',' && value < 1e12) {
        const group = readRun(text, end + 1);
        if (group.digits !== 3) break;
        value = value * 1000 + group.value;
        end = group.end;
      }
      return { end, entry: entryOf(grammar, [['NUM', value]]) };
    }
    if (mark === '.' || (mark === ',' && grammar.source.decimalComma)) {
      const isThousands = mark === '.' && grammar.source.decimalComma && fraction.digits === 3;
      const value = isThousands
        ? run.value * 1000 + fraction.value
        : Number(text.slice(start, fraction.end).replace(',', '.'));
      const classes: [string, number | string][] = [['NUM', Number.isNaN(value) ? run.value : value]];
      // "20.30 Uhr": a time of day where the word after it says so.
      if (mark === '.' && fraction.digits === 2 && run.digits <= 2 && run.value <= 24 && fraction.value < 60)
        classes.push(['DOTCLOCK', `${pad(run.value, 2)}:${pad(fraction.value, 2)}`]);
      return { end: fraction.end, entry: entryOf(grammar, classes) };
    }
  }
  // A number joined to a word or a sign (`$1990`, `F-16`) counts things; a bracket or quote joins nothing.
  if (touchesWord && /[\p{L}\p{N}$€£¥#@+%&=_]/u.test(text.charAt(start - 1)))
    return { end: run.end, entry: null };
  if (mark === '%') return { end: run.end, entry: null };
  return { end: run.end, entry: entryOf(grammar, classesOf(run)) };
}
