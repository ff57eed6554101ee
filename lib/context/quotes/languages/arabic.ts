import { wordSet } from '../../names/languages/name-words';
import { noSpelling, verbForms, type SpeechWords } from './speech-words';

/** Each verb also with the "and" and "so" that Arabic writes as part of it. */
const joined = (line: string) =>
  line
    .split(', ')
    .map((verb) =>
      verb
        .split(' ')
        .flatMap((form) => [form, `و${form}`, `ف${form}`])
        .join(' '),
    )
    .join(', ');

export const arabic: SpeechWords = {
  verbs: verbForms(
    joined(
      'قال قالت قالوا يقول تقول, أضاف أضافت, أكد أكدت, صرح صرحت صرّح, أعلن أعلنت, ذكر ذكرت, أوضح أوضحت, تابع تابعت, ' +
        'أشار أشارت, كتب كتبت, شدد شددت, وصف وصفت, اعتبر اعتبرت, حذر حذرت, رد ردت, سأل سألت, تساءل تساءلت, بين بينت',
    ),
  ),
  weakVerbs: wordSet('وصف وصفت اعتبر اعتبرت بين بينت رد ردت ذكر ذكرت'),
  participles: new Set(),
  betweenSubjectAndVerb: new Set(),
  passives: new Set(),
  determiners: new Set(),
  subjectPronouns: wordSet('هو هي هم'),
  relativePronouns: wordSet('الذي التي الذين'),
  prepositions: wordSet('في من على عن إلى مع خلال بعد قبل بين لدى منذ حتى عبر أمام'),
  conjunctions: wordSet('و أو لكن بل ثم'),
  notInPhrase: wordSet(
    'إن أن إنه إنها أنه أنها بأن لقد قد كان كانت الذي التي يوم الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد',
  ),
  roleNouns: new Set(),
  sources: [['وفقا', 'ل'], ['بحسب'], ['وبحسب'], ['حسب']],
  statements: new Map([
    ['بيان', 'بيان'],
    ['مقابلة', 'مقابلة'],
    ['خطاب', 'خطاب'],
    ['رسالة', 'رسالة'],
    ['مؤتمر', 'مؤتمر'],
    ['تغريدة', 'تغريدة'],
  ]),
  spelling: noSpelling,
  subjectAfterVerb: true,
  guesses: false,
};
