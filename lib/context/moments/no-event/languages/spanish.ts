import type { MomentWords } from './moment-words';

export const spanish: MomentWords = {
  comparing: 'respecto a|en comparación con|frente al?',
  article: 'el|la',
  beforeYear: 'antes de',
  beforeDay: 'antes de',
  countedFrom: 'años (?:después|antes) de',
  utmost: String.raw`(?:más|menos) \p{L}+|primera vez`,
  since: 'desde',
  anyOne: 'cada|algún|una',
  weekdays: 'lunes|martes|miércoles|jueves|viernes|sábado|domingo',
  feasts: 'navidad',
  later: 'después|más tarde',
  ago: 'hace',
  todays: 'hoy',
  placed: 'pr[oó]xim|pasad',
  placedBack: 'pasad',
  still: 'todavía|aún',
  again: 'siempre|normalmente|habitualmente|tradicionalmente',
  supposing: 'supongamos|imaginemos',
  imprint: 'este artículo (?:fue|se)',
  visiting: 'en',
};
