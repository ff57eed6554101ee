import { wordSet } from '../../names/languages/name-words';
import { noSpelling, verbForms, type SpeechWords } from './speech-words';

export const italian: SpeechWords = {
  verbs: verbForms(
    'dire dice dicono disse dissero detto diceva, affermare afferma affermano affermò affermato, spiegare spiega spiegano spiegò spiegato',
    'dichiarare dichiara dichiarano dichiarò dichiarato, aggiungere aggiunge aggiungono aggiunse aggiunto, sottolineare sottolinea sottolineano sottolineò sottolineato',
    'raccontare racconta raccontano raccontò raccontato, sostenere sostiene sostengono sostenne sostenuto, commentare commenta commentano commentò commentato',
    'scrivere scrive scrivono scrisse scritto, rispondere risponde rispondono rispose risposto, ricordare ricorda ricordano ricordò ricordato',
    'annunciare annuncia annunciano annunciò annunciato, assicurare assicura assicurano assicurò assicurato, precisare precisa precisano precisò precisato',
    'concludere conclude concludono concluse concluso, avvertire avverte avvertono avvertì avvertito, ribadire ribadisce ribadiscono ribadì ribadito',
    'osservare osserva osservano osservò osservato, denunciare denuncia denunciano denunciò denunciato, ammettere ammette ammettono ammise ammesso',
    'chiedere chiede chiedono chiese chiesto, attaccare attacca, evidenziare evidenzia evidenziato, confermare conferma confermano confermò confermato, riferire riferisce riferito',
    'replicare replica replicano replicò replicato, ribattere ribatte ribattono ribatté ribattuto, insistere insiste insistono insistito',
  ),
  weakVerbs: wordSet(
    'ricorda ricordano ricordato annuncia annunciato chiede chiesto attacca osserva osservato conferma confermato scritto concluso replica',
  ),
  participles: new Set(),
  auxiliaries: wordSet('ha hanno aveva avevano'),
  betweenSubjectAndVerb: wordSet(
    'ha hanno aveva avevano anche poi inoltre ieri oggi già ancora invece lunedì martedì mercoledì giovedì venerdì sabato domenica si gli le ci lo',
  ),
  passives: wordSet('stato stata stati fu è viene'),
  determiners: wordSet('il lo la i gli le un uno una questo questa suo sua suoi l’'),
  subjectPronouns: wordSet('lui lei loro egli io'),
  relativePronouns: wordSet('che chi'),
  prepositions: wordSet(
    'di del della dello dei degli delle a al alla in nel nella con per su sul sulla da dal dalla tra fra senza contro dopo prima secondo durante verso',
  ),
  conjunctions: wordSet('e ed o ma che se quando come perché mentre anche però né'),
  notInPhrase: wordSet(
    'è sono era erano ha hanno aveva sarà non che chi dove quando come si ci lo gli ne lui lei c’è',
  ),
  roleNouns: new Set(),
  sources: [['secondo'], ['per', 'dirla', 'con'], ['a', 'detta', 'di']],
  statements: new Map([
    ['comunicato', 'comunicato'],
    ['intervista', 'intervista'],
    ['discorso', 'discorso'],
    ['lettera', 'lettera'],
    ['conferenza', 'conferenza stampa'],
    ['nota', 'nota'],
  ]),
  linking: wordSet('di del della da'),
  spelling: noSpelling,
  subjectAfterVerb: false,
  guesses: false,
};
