import type { MomentWords } from './moment-words';

export const italian: MomentWords = {
  comparing: "frente a|rispetto al?|rispetto all['’]",
  article: "la|l['’]|il",
  beforeYear: 'prima del',
  beforeDay: 'prima del?',
  countedFrom: 'anni (?:dopo|prima)',
  utmost: String.raw`(?:più|meno) \p{L}+|prima volta`,
  since: "dal|dall['’]",
  anyOne: 'una|ogni',
  weekdays: 'lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica',
  feasts: 'natale',
  later: 'dopo|più tardi',
  ago: 'fa',
  todays: 'oggi',
  placed: 'prossim|scors',
  placedBack: 'scors',
  still: 'ancora',
  again: 'sempre|solitamente|normalmente|tradizionalmente',
  supposing: 'supponiamo|immaginiamo',
  imprint: 'questo articolo (?:è|fu)',
  visiting: 'su',
};
