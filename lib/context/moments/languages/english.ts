import { pastVerbs } from '../../dates/languages/english-verbs';
import type { EventWords } from '../event-words';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

export const english: EventWords = {
  code: 'en',
  pastVerbs: words(pastVerbs.replace(' ago', '')),
  pastEndings: ['ed'],
  notPast: words(
    'need exceed proceed succeed indeed feed seed speed breed greed bleed weed heed reed hundred sacred bed red shed sled hatred naked wicked',
  ),
  verbsShow: true,
  datesQualify: true,
  otherVerbs: words(`
    is are be been being has have having does do will would can could may might must shall should
    says say makes make takes take gives give gets get goes go comes come began begun seen done gone
    known shown given taken become born driven broken spoken written grown drawn chosen`),
  determiners: words(
    'the a an this that these those its their his her our your my some any each every no all both such',
  ),
  functionWords: words(`
    of in on at by for with from to into onto over under after before between among against during
    since until till through throughout about around as than like near off out up down across along
    behind beyond despite without within toward towards amid amidst via per
    and or but nor so yet if because while when where who whom whose which what that how why whether
    though although once unless
    it he she they we you i him them us me himself itself themselves there here then now not never
    also just only even still already again too very much more most less least often soon later
    earlier together apart well ever however meanwhile instead ago away back further
    several many few other another first last next two three four five six seven eight nine ten`),
  datePrepositions: words(
    'in on since during by from until after before between around about late early of for through throughout',
  ),
  comparisons: new Set(['than', 'versus', 'against', 'unlike', 'compared', 'up from', 'down from']),
  verbEndings: ['ing'],
  adverbEndings: ['ly'],
  beginnings: words('since'),
  joiners: words('of'),
  placeJoiners: words('in'),
  linkers: words('on against with between over at'),
  verbLeads: words('to will would can could may might must shall should did'),
  sayings: words(
    'said told added noted reported stated was were had ago warned insisted suggested argued believed thought expected asked',
  ),
  eventNouns: words(`
    war wars talks talk meeting meetings summit summits election elections vote votes referendum coup
    coups revolution revolutions uprising uprisings revolt protest protests attack attacks strike
    strikes raid raids battle battles siege offensive offensives invasion invasions occupation
    intervention withdrawal ceasefire truce treaty treaties pact deal deals accord accords agreement
    agreements peace conflict conflicts crisis crises dispute disputes clash clashes riot riots massacre
    bombing bombings blast blasts explosion explosions earthquake earthquakes flood floods fire fires
    crash crashes collapse outbreak epidemic pandemic famine drought storm storms hurricane disaster
    visit visits trip tour trial trials verdict ruling rulings sentence arrest arrests release escape
    death deaths murder murders killing killings assassination funeral wedding birth
    election campaign campaigns launch launches opening closure start beginning end fall rise birth
    founding merger takeover purchase sale bankruptcy scandal inquiry investigation probe
    relations ties rupture split break sanctions embargo blockade boycott ban bans
    law laws reform reforms amendment constitution independence unification reunification partition
    discovery landing flight voyage expedition festival championship tournament cup games match final
    recession crunch bailout default devaluation breakup dissolution defeat victory surrender armistice
    resignation appointment inauguration coronation succession return exile amnesty exodus migration
    rebellion mutiny insurgency genocide hijacking kidnapping hostage standoff shooting shootings airstrikes`),
  eventStems: [],
  eventEndings: ['tion', 'sion', 'ment', 'ance', 'ence', 'ture', 'dom', 'ship', 'ity'],
  personal: words('born aged née'),
};
