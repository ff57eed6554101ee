import { wordSet } from '../../names/languages/name-words';
import { noSpelling, verbForms, type SpeechWords } from './speech-words';

/** Weak verbs by their stems: "sag" makes sagen, sagt, sagte, sagten, gesagt. */
const weak = (...stems: string[]): string[] =>
  stems
    .join(' ')
    .split(/\s+/)
    .map((stem) => {
      const link = /[td]$/.test(stem) ? 'e' : '';
      return `${stem}en ${stem}${link}t ${stem}${link}te ${stem}${link}ten`;
    });

export const german: SpeechWords = {
  verbs: verbForms(
    ...weak(
      'sag erklär beton teil forder warn mein frag antwort behaupt bericht kritisier ergänz füg bezeichn',
      'twitter bekräftig kündig erzähl schätz räum bestätig schimpf bezweifel zitier lob versicher bedauer',
      'erläuter verkünd beklag vermut begründ urteil resümier kommentier scherz schwärm rechtfertig',
      'mahn appellier meld entgegn erwider konter prophezei prognostizier unterstreich verteidig stell',
      'freu ärger wunder erinner beschreib bilanzier klag ruf schreib glaub hoff ahn jubel',
    ),
    'ergänzen ergänzt ergänzte, äußern äußert äußerte äußerten, bedauern bedauert bedauerte, fordern fordert forderte',
    'mitteilen mitgeteilt, schreiben schreibt schrieb schrieben, rufen ruft rief riefen, nennen nennt nannte nannten',
    'sprechen spricht sprach sprachen',
    'beschreiben beschreibt beschrieb, unterstreichen unterstreicht unterstrich, weisen wies weist, versprechen verspricht versprach',
    'sagen gesagt, bezeichnen bezeichnet bezeichnete, ankündigen kündigte, hinzufügen, so',
  ),
  weakVerbs: wordSet(
    'teilen teilt teilte teilten nennen nennt nannte nannten bezeichnen bezeichnet bezeichnete rufen so fügen fügt fügte ' +
      'stellen stellt stellte sprechen ' +
      'spricht sprach freuen freut freute erinnern erinnert erinnerte weisen wies weist räumen räumt melden meldet ' +
      'glauben glaubt hoffen hofft loben lobt lobte verteidigen verteidigt verteidigte urteilen beschreiben beschreibt ' +
      'kündigen kündigt schätzen schätzt berichten berichtet berichtete fordern forderten zitieren zitiert',
  ),
  participles: new Set(),
  betweenSubjectAndVerb: wordSet(
    'hat haben hatte auch dann später weiter zudem am montag dienstag mittwoch donnerstag freitag samstag sonntag sich ' +
      'habe nun gestern heute',
  ),
  passives: wordSet('wurde wurden wird werden'),
  determiners: wordSet(
    'der die das den dem des ein eine einer eines einem einen sein seine seinen ihr ihre ihren dieser diese diesen diesem',
  ),
  subjectPronouns: wordSet('er sie es wir ich'),
  relativePronouns: wordSet('der die das welcher welche'),
  prepositions: wordSet(
    'in im an am auf bei beim mit nach vor für von vom zu zur zum gegen über aus um durch gegenüber seit laut unter ' +
      'zwischen während wegen trotz angesichts ohne',
  ),
  conjunctions: wordSet(
    'und aber oder denn dass weil wenn als während ob obwohl doch sondern wobei sowie indem damit falls sobald bevor nachdem deren dessen wonach',
  ),
  notInPhrase: wordSet(
    'ist sind war waren wird werden hat haben hatte hatten kann soll muss nicht dass wie wo was wer er sie es habe sei ' +
      'seien will wollen sich',
  ),
  roleNouns: new Set(),
  sources: [['laut'], ['zufolge'], ['nach', 'angaben', 'von'], ['nach', 'den', 'worten', 'von']],
  statements: new Map([
    ['erklärung', 'Erklärung'],
    ['interview', 'Interview'],
    ['rede', 'Rede'],
    ['brief', 'Brief'],
    ['mitteilung', 'Mitteilung'],
    ['pressemitteilung', 'Mitteilung'],
    ['pressekonferenz', 'Pressekonferenz'],
  ]),
  spelling: noSpelling,
  subjectAfterVerb: false,
  guesses: false,
  verbSecond: {
    openers: wordSet(
      'gleichzeitig zugleich zudem allerdings außerdem dabei dazu daraufhin danach dann nun jetzt heute gestern später ' +
        'zuvor damals zuletzt auch so doch dort hier deshalb daher weiter ferner schließlich anschließend ebenso immer ' +
        'einmal zunächst wörtlich darüber dafür dagegen dennoch trotzdem jedoch bereits und aber',
    ),
    obliques: wordSet(
      'dem den einem einen ihm ihn ihnen uns mir mich seinem seinen ihrem ihren diesem diesen',
    ),
    fillers: wordSet(
      'sich auch nun dann gestern heute später weiter zudem jedoch aber denn daraufhin dazu ihm ihr ihnen uns',
    ),
  },
};
