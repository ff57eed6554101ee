import { wordSet } from '../../names/languages/name-words';
import { noSpelling, verbForms, type SpeechWords } from './speech-words';

export const spanish: SpeechWords = {
  verbs: verbForms(
    'decir dice dicen dijo dijeron decía decían dicho, afirmar afirma afirman afirmó afirmaron afirmado, asegurar asegura aseguran aseguró aseguraron asegurado',
    'explicar explica explican explicó explicaron explicado, señalar señala señalan señaló señalaron señalado, añadir añade añaden añadió añadieron añadido',
    'declarar declara declaran declaró declararon declarado, indicar indica indican indicó indicaron indicado, agregar agrega agregan agregó agregaron agregado',
    'manifestar manifiesta manifiestan manifestó manifestaron manifestado, destacar destaca destacan destacó destacaron destacado',
    'subrayar subraya subrayan subrayó subrayaron subrayado, apuntar apunta apuntan apuntó apuntaron apuntado, contar cuenta cuentan contó contaron contado',
    'sostener sostiene sostienen sostuvo sostuvieron sostenido, advertir advierte advierten advirtió advirtieron advertido',
    'reconocer reconoce reconocen reconoció reconocieron reconocido, responder responde responden respondió respondieron respondido',
    'escribir escribió escribieron escribe escrito, denunciar denuncia denuncian denunció denunciaron denunciado, recordar recuerda recuerdan recordó recordaron recordado',
    'insistir insiste insisten insistió insistieron insistido, comentar comenta comentan comentó comentaron comentado, lamentar lamenta lamentan lamentó lamentaron lamentado',
    'criticar criticó criticaron, preguntar preguntó pregunta preguntaron, prometer prometió prometieron, anunciar anuncia anunció anunciaron anunciado',
    'concluir concluye concluyó, relatar relata relató relataron, detallar detalla detalló detallaron, precisar precisa precisó precisaron, exclamar exclamó',
    'admitir admite admitió admitieron, opinar opina opinó, zanjar zanja zanjó, considerar considera consideró, reiterar reitera reiteró, aseverar aseveró',
    'replicar replica replicó replicaron, contestar contesta contestó contestaron contestado',
  ),
  weakVerbs: wordSet(
    'cuenta cuentan contó recuerda recordó reconoce reconoció destaca destacó considera consideró anuncia anunció apunta apuntó indica indicó pregunta preguntó criticó critica',
  ),
  participles: new Set(),
  auxiliaries: wordSet('ha han había habían'),
  betweenSubjectAndVerb: wordSet(
    'ha han había habían también luego después además ayer hoy ya entonces se le les nos lo lunes martes miércoles jueves viernes sábado domingo este',
  ),
  passives: wordSet('fue fueron sido es'),
  determiners: wordSet('el la los las un una unos unas este esta estos estas su sus ese esa'),
  subjectPronouns: wordSet('él ella ellos ellas yo'),
  relativePronouns: wordSet('quien que'),
  prepositions: wordSet(
    'de del a al en con por para sin sobre tras ante contra desde hasta entre según durante hacia',
  ),
  conjunctions: wordSet('y e o pero que si cuando como porque mientras aunque pues ni'),
  notInPhrase: wordSet(
    'es son era eran fue fueron ha han había está están será no que quien donde cuando cómo se le les lo nos me ya él ella',
  ),
  roleNouns: new Set(),
  sources: [['según'], ['en', 'palabras', 'de'], ['a', 'juicio', 'de']],
  statements: new Map([
    ['comunicado', 'comunicado'],
    ['entrevista', 'entrevista'],
    ['discurso', 'discurso'],
    ['carta', 'carta'],
    ['rueda', 'rueda de prensa'],
    ['tuit', 'tuit'],
  ]),
  linking: wordSet('de del'),
  spelling: noSpelling,
  subjectAfterVerb: false,
  guesses: false,
};
