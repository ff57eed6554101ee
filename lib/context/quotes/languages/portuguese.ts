import { wordSet } from '../../names/languages/name-words';
import { noSpelling, verbForms, type SpeechWords } from './speech-words';

export const portuguese: SpeechWords = {
  verbs: verbForms(
    'dizer diz dizem disse disseram dizia dito, afirmar afirma afirmam afirmou afirmaram afirmado, explicar explica explicam explicou explicaram explicado',
    'declarar declara declaram declarou declararam, acrescentar acrescenta acrescentam acrescentou acrescentaram, contar conta contam contou contaram',
    'destacar destaca destacam destacou destacaram, ressaltar ressalta ressaltam ressaltou ressaltaram, salientar salienta salientou salientaram',
    'sublinhar sublinha sublinhou sublinharam, escrever escreve escreveu escreveram, responder responde respondeu responderam, lembrar lembra lembrou lembraram',
    'alertar alerta alertou alertaram, garantir garante garantiu garantiram, admitir admite admitiu admitiram, defender defende defendeu defenderam',
    'comentar comenta comentou comentaram, relatar relata relatou relataram, concluir conclui concluiu, criticar criticou criticaram, anunciar anuncia anunciou',
    'completar completa completou, avaliar avalia avaliou, observar observa observou, perguntar pergunta perguntou, referir refere referiu, frisar frisa frisou',
    'insistir insiste insistiu insistiram, reiterar reitera reiterou reiteraram, rebater rebateu rebateram',
  ),
  weakVerbs: wordSet(
    'conta contam lembra lembrou defende defendeu completa completou avalia avaliou observa observou anuncia anunciou refere pergunta criticou alerta destaca',
  ),
  participles: new Set(),
  auxiliaries: wordSet('tem têm tinha'),
  betweenSubjectAndVerb: wordSet(
    'também depois ainda já ontem hoje então se lhe nos segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo tem tinha',
  ),
  passives: wordSet('foi foram sido é'),
  determiners: wordSet('o a os as um uma este esta esse essa seu sua seus suas'),
  subjectPronouns: wordSet('ele ela eles elas eu'),
  relativePronouns: wordSet('que quem'),
  prepositions: wordSet(
    'de do da dos das a ao à em no na nos nas com por para sem sobre após contra entre até segundo durante desde',
  ),
  conjunctions: wordSet('e ou mas que se quando como porque enquanto pois embora nem'),
  notInPhrase: wordSet(
    'é são era eram foi foram tem têm está estão será não que quem onde quando como se lhe nos ele ela',
  ),
  roleNouns: new Set(),
  sources: [['segundo'], ['de', 'acordo', 'com'], ['conforme']],
  statements: new Map([
    ['comunicado', 'comunicado'],
    ['entrevista', 'entrevista'],
    ['discurso', 'discurso'],
    ['carta', 'carta'],
    ['nota', 'nota'],
    ['coletiva', 'coletiva de imprensa'],
  ]),
  linking: wordSet('de do da'),
  spelling: noSpelling,
  subjectAfterVerb: false,
  guesses: false,
};
