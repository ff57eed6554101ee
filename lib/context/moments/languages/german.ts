import type { EventWords } from '../event-words';
import { wordSet } from './word-set';

export const german: EventWords = {
  code: 'de',
  // Strong forms, and the auxiliaries that open a perfect or a passive: "hat angekündigt", "wurde gewählt".
  pastVerbs: wordSet(`
    war waren wurde wurden hatte hatten hat haben ist sind begann begannen kam kamen ging gingen nahm nahmen gab
    gaben fand fanden brach brachen starb starben fiel fielen griff griffen traf trafen trat traten schloss
    schlossen verlor verloren gewann gewannen zog zogen schlug schlugen schoss schossen floh flohen sank sanken
    stieg stiegen stieß ließ ließen rief riefen schrieb sprach sprachen sah sahen stand standen blieb blieben
    hielt hielten lief liefen fuhr flog ertrank zerbrach unterschrieb beschloss verließ übernahm`),
  pastEndings: [
    'rte',
    'rten',
    'lte',
    'lten',
    'gte',
    'gten',
    'kte',
    'kten',
    'bte',
    'bten',
    'hte',
    'hten',
    'nte',
    'nten',
    'zte',
    'zten',
    'fte',
    'ften',
    'tete',
    'teten',
    'dete',
    'deten',
    'sste',
    'ssten',
    'pte',
    'nete',
    'neten',
    'ete',
    'pten',
  ],
  notPast: wordSet(
    'heute hätte hätten könnte könnten möchte möchten sollte sollten letzte letzten rechte rechten echte leichte leichten schlechte bekannte bekannten gesamte gesamten sogenannte sogenannten letzte zehnte achte achten vierte vierten siebte neunte sechzehnte',
  ),
  verbsShow: true,
  datesQualify: false,
  otherVerbs: wordSet(
    'sein werden worden gewesen geworden kann können muss müssen soll sollen will wollen wird darf dürfen begonnen getötet gewählt unterzeichnet angekündigt gegründet beendet gestorben vereinbart zerstört',
  ),
  determiners: wordSet(
    'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen sein seine seinen seiner ihr ihre ihren ihrer kein keine alle jeder jede',
  ),
  functionWords: wordSet(`
    und oder aber denn sondern als wie dass weil wenn während nachdem bevor ob obwohl damit
    in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter um durch für gegen ohne seit bis ab
    zwischen neben hinter trotz wegen innerhalb außerhalb gegenüber laut
    er sie es wir ich man sich ihm ihn ihnen uns mich wer was wo der
    nicht auch nur noch schon erst bereits dann damals dort hier so sehr mehr weniger immer wieder erneut zuvor
    später danach jedoch allerdings dabei dazu rund etwa mehrere viele einige zwei drei vier fünf sechs sieben acht neun zehn`),
  verbEndings: [],
  adverbEndings: [],
  beginnings: wordSet('seit'),
  datePrepositions: wordSet('im in am seit ab bis vor nach um zwischen während'),
  comparisons: wordSet('als gegenüber verglichen'),
  joiners: wordSet('des der von vom'),
  placeJoiners: wordSet('in im'),
  linkers: wordSet('gegen mit zwischen auf über in'),
  verbLeads: wordSet('zu'),
  sayings: wordSet(
    'sagte sagten war waren hatte hatten hat haben ist sind erklärte erklärten meinte betonte berichtete glaubte dachte galt galten schrieb',
  ),
  eventNouns: wordSet(
    'krieg kriege krieges kriegs wahl wahlen treffen gipfel angriff angriffe putsch sturz tod mord unfall brand feuer flut streik besuch reise streit bruch beginn ende start urteil prozess gesetz reform rücktritt fall abzug einmarsch frieden',
  ),
  eventEndings: [
    'krieg',
    'krieges',
    'kriegs',
    'wahl',
    'wahlen',
    'angriff',
    'angriffe',
    'anschlag',
    'abkommen',
    'vertrag',
    'gespräch',
    'gespräche',
    'gesprächen',
    'treffen',
    'gipfel',
    'konferenz',
    'protest',
    'proteste',
    'aufstand',
    'revolution',
    'beben',
    'katastrophe',
    'unglück',
    'krise',
    'ung',
    'ungen',
    'tion',
    'streik',
    'urteil',
    'reform',
    'putsch',
    'invasion',
  ],
  eventStems: ['waffenstillstand', 'verhandlung', 'demonstration', 'explosion'],
  personal: wordSet('geboren geborene geborener geb'),
};
