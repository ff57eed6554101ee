import { wordSet } from '../../names/languages/name-words';
import { noSpelling, verbForms, type SpeechWords } from './speech-words';

export const french: SpeechWords = {
  verbs: verbForms(
    'dire dit dits disent disait disaient, déclarer déclare déclarent déclaré déclarait, affirmer affirme affirment affirmé affirmait',
    'expliquer explique expliquent expliqué expliquait, ajouter ajoute ajoutent ajouté ajoutait, assurer assure assurent assuré assurait',
    'estimer estime estiment estimé estimait, souligner souligne soulignent souligné soulignait, indiquer indique indiquent indiqué indiquait',
    'préciser précise précisent précisé précisait, annoncer annonce annoncent annoncé annonçait, raconter raconte racontent raconté racontait',
    'confier confie confient confié confiait, répondre répond répondent répondu répondait, écrire écrit écrivent écrivait',
    'dénoncer dénonce dénoncent dénoncé dénonçait, rappeler rappelle rappellent rappelé rappelait, regretter regrette regrettent regretté regrettait',
    'insister insiste insistent insisté insistait, conclure conclut concluent conclu concluait, lancer lance lancent lancé lançait',
    'promettre promet promettent promis, demander demande demandent demandé demandait, juger juge jugent jugé jugeait',
    'témoigner témoigne témoignent témoigné, commenter commente commentent commenté, réagir réagit réagissent réagi',
    'poursuivre poursuit poursuivent poursuivi, avertir avertit avertissent averti, reconnaître reconnaît reconnaissent reconnu',
    'répéter répète répètent répété, marteler martèle martèlent martelé, résumer résume résument résumé, plaider plaide plaident plaidé',
    'réjouir réjouit réjouissent réjoui, souffler souffle, glisser glisse glissé, admettre admet admettent admis, nuancer nuance nuancé, rapporter rapporte rapportent rapporté',
    'répliquer réplique répliquent répliqué, rétorquer rétorque rétorquent rétorqué',
  ),
  weakVerbs: wordSet(
    'lancer lance lancé demander demande demandé juger juge jugé reconnaître reconnaît reconnu rappeler rappelle résumé poursuivre poursuit annonce promettre promet souffle glisse glissé réplique',
  ),
  participles: new Set(),
  auxiliaries: wordSet('a ont avait avaient s’est est'),
  betweenSubjectAndVerb: wordSet(
    'a ont avait avaient lui aussi même ensuite également alors toutefois déjà encore lundi mardi mercredi jeudi vendredi samedi dimanche hier s’est se leur nous m’a',
  ),
  passives: wordSet('été est sont fut'),
  determiners: wordSet('le la les un une des ce cette ces son sa ses leur leurs mon notre'),
  subjectPronouns: wordSet('il elle ils elles on je nous'),
  relativePronouns: wordSet('qui'),
  prepositions: wordSet(
    'de du des à au aux en dans sur pour par avec sans sous chez vers contre entre après avant depuis pendant lors selon devant',
  ),
  conjunctions: wordSet('et ou mais car que quand si comme lorsque alors puisque donc où'),
  notInPhrase: wordSet(
    'est sont était étaient a ont avait avaient sera seront fut été ne pas que qui dont où quand comment pourquoi il elle ils elles on nous vous je se ce c’est y n’a n’est',
  ),
  roleNouns: new Set(),
  sources: [['selon'], ['d’après'], ["d'après"], ['aux', 'yeux', 'de']],
  statements: new Map([
    ['communiqué', 'communiqué'],
    ['entretien', 'entretien'],
    ['interview', 'interview'],
    ['discours', 'discours'],
    ['lettre', 'lettre'],
    ['tweet', 'tweet'],
    ['conférence', 'conférence de presse'],
  ]),
  linking: wordSet('de du des'),
  spelling: { ...noSpelling, verbWithPronoun: /^(\p{L}+)-(?:t-)?(?:il|elle|ils|elles)$/u },
  subjectAfterVerb: false,
  guesses: false,
};
