import { wordSet } from '../../names/languages/name-words';
import { noSpelling, verbForms, type SpeechWords } from './speech-words';

export const turkish: SpeechWords = {
  verbs: verbForms(
    'demek dedi dediler diyor diyen diyerek, söylemek söyledi söylediler söylüyor, konuşmak konuştu, belirtmek belirtti',
    'belirttiler, açıklamak açıkladı açıkladılar, vurgulamak vurguladı, eklemek ekledi, kaydetmek kaydetti, yazmak yazdı',
    'sormak sordu, yanıtlamak yanıtladı, ifade etti kullandı, aktarmak aktardı, bildirmek bildirdi, savunmak savundu',
    'uyarmak uyardı, anlatmak anlattı, hatırlatmak hatırlattı, iddia etti',
  ),
  weakVerbs: wordSet('diyen diyerek etti kullandı'),
  participles: new Set(),
  betweenSubjectAndVerb: wordSet('de da ise daha sonra önce bugün dün ayrıca'),
  passives: new Set(),
  determiners: wordSet('bu şu o bir'),
  subjectPronouns: wordSet('o onlar biz ben'),
  relativePronouns: new Set(),
  prepositions: wordSet('için gibi göre kadar sonra önce ile'),
  conjunctions: wordSet('ve veya ama ancak fakat ki'),
  notInPhrase: wordSet('değil olan olarak diye şeklinde ifadesini ifadelerini açıklamasında konuşmasında'),
  roleNouns: new Set(),
  sources: [],
  statements: new Map([
    ['açıklamasında', 'açıklama'],
    ['konuşmasında', 'konuşma'],
    ['röportajda', 'röportaj'],
    ['mektubunda', 'mektup'],
    ['toplantısında', 'toplantı'],
  ]),
  spelling: noSpelling,
  subjectAfterVerb: false,
  guesses: true,
};
