import { wordSet } from '../../names/languages/name-words';
import { verbForms, type SpeechWords } from './speech-words';

export const german: SpeechWords = {
  verbs: verbForms(
    'sagen sagt sagte sagten gesagt, erklären erklärt erklärte erklärten, betonen betont betonte betonten',
    'mitteilen mitgeteilt, teilen teilte teilten, fordern fordert forderte forderten, warnen warnt warnte warnten',
    'schreiben schreibt schrieb schrieben, meinen meint meinte meinten, fragen fragt fragte fragten',
    'antworten antwortet antwortete antworteten, behaupten behauptet behauptete, berichten berichtet berichtete',
    'rufen ruft rief riefen, kritisieren kritisiert kritisierte, ergänzen ergänzt ergänzte, fügen fügte',
    'bezeichnen bezeichnet bezeichnete, nennen nennt nannte, äußern äußerte, twittern twitterte, bekräftigen bekräftigte',
    'ankündigen kündigte, hinzufügen, so',
  ),
  weakVerbs: wordSet(
    'teilen teilte teilten nennen nennt nannte bezeichnen bezeichnet bezeichnete rufen so fügen fügte',
  ),
  participles: new Set(),
  betweenSubjectAndVerb: wordSet(
    'hat haben hatte auch dann später weiter zudem am montag dienstag mittwoch donnerstag freitag',
  ),
  passives: wordSet('wurde wurden wird werden'),
  determiners: wordSet(
    'der die das den dem des ein eine einer eines einem einen sein seine ihr ihre dieser diese',
  ),
  subjectPronouns: wordSet('er sie es wir ich'),
  relativePronouns: wordSet('der die das welcher welche'),
  prepositions: wordSet(
    'in im an am auf bei mit nach vor für von vom zu zur zum gegen über aus um durch gegenüber seit',
  ),
  conjunctions: wordSet('und aber oder denn dass weil wenn als während ob obwohl'),
  notInPhrase: wordSet(
    'ist sind war waren wird werden hat haben hatte hatten kann soll muss nicht dass wie wo was wer er sie es',
  ),
  roleNouns: new Set(),
  sources: [['laut'], ['zufolge'], ['nach', 'angaben', 'von']],
  statements: new Map([
    ['erklärung', 'Erklärung'],
    ['interview', 'Interview'],
    ['rede', 'Rede'],
    ['brief', 'Brief'],
    ['mitteilung', 'Mitteilung'],
    ['pressekonferenz', 'Pressekonferenz'],
  ]),
  subjectAfterVerb: false,
  guesses: true,
};
