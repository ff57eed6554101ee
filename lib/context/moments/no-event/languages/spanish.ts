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
  fromHour: 'de(?: las?)?|desde(?: las?)?|abiert[oa]s?',
  countBefore: 'más|menos|cerca|alrededor',
  toHour: '(?:a|hasta)(?: las?)?',
  placed: 'pr[oó]xim|pasad',
  placedBack: 'pasad',
  still: 'todavía|aún',
  again: 'siempre|normalmente|habitualmente|tradicionalmente',
  supposing: 'supongamos|imaginemos',
  imprint: 'este artículo (?:fue|se)',
  visiting: 'en',
  yearOf: 'de',
  happening:
    'catástrofe|incidente|naufragio|derrumbe|recesión|visita|viaje|discurso|operación|ofensiva|redada|sequía|investigación|reforma|temporada|victoria|derrota|decisión|expedición|vuelo|combate|divorcio|nacimiento|campaña|bloqueo|mundial|juegos?|crisis',
  made: 'publicar|editar|escribir|rodar|producir|crear|construir|fundar|lanzar|presentar|firmar|aprobar|adoptar|grabar|pintar|componer|diseñar|realizar|hacer|ganar|perder|celebrar|estrenar|abrir|dictar|emitir',
  appearing: 'aparecer|salir|abrir|empezar|comenzar|terminar|estrenar|llegar',
  stating:
    'mostrar|revelar|concluir|estimar|afirmar|indicar|constatar|recomendar|decir|describir|alertar|señalar|encontrar|prever|prohibir|establecer|demostrar|sugerir',
};
