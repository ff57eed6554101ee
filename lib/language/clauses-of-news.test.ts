import { describe, expect, it } from 'vitest';
import { governorOf, isClauseHead, objectsOf, subjectOf } from './clauses';
import type { Language } from './languages';
import { modelOf } from './models.testing';
import { readText } from './read-text';
import { rootOf } from './tree';
import { agentOf, isNegated, isPassive, tenseOf } from './verbs';

/**
 * What a sentence says: `subject > verb > object`, `not` before a verb that is denied; what is done to a subject is
 * `subject < verb < by whom`. Behind it the time.
 */
function saidBy(language: Language, text: string): string {
  const [sentence] = readText(text, modelOf(language)).sentences;
  if (!sentence) return '';
  const root = rootOf(sentence);
  const form = (at: number | null | undefined) => (at == null ? '?' : sentence.tokens[at]?.form);
  const verb = `${isNegated(sentence, root, language) ? 'not ' : ''}${form(root)}`;
  const passive = isPassive(sentence, root);
  const other = passive ? agentOf(sentence, root, language) : objectsOf(sentence, root)[0];
  const { time, perfect } = tenseOf(sentence, root, language);
  const sign = passive ? ' < ' : ' > ';
  const all = [form(subjectOf(sentence, root)?.at), verb, ...(other == null ? [] : [form(other)])].join(sign);
  return `${all} (${perfect ? 'perfect ' : ''}${time})`;
}

/** Who did what to whom, whether it is denied, and when: read wrongly, any of them turns a moment around. */
const sentences: readonly [Language, sentence: string, said: string][] = [
  // A denial, by each language's own means.
  ['en', 'The council did not sell the harbour to the company.', 'council > not sell > harbour (past)'],
  ['en', 'Nobody opened the gate before the flood.', 'Nobody > not opened > gate (past)'],
  ['de', 'Niemand öffnete das Tor vor der Flut.', 'Niemand > not öffnete > Tor (past)'],
  ['fr', 'Le conseil n’a pas vendu le port à la société.', 'conseil > not vendu > port (perfect present)'],
  ['fr', 'Personne n’a ouvert la porte avant la crue.', 'Personne > not ouvert > porte (perfect present)'],
  ['es', 'El consejo no vendió el puerto a la empresa.', 'consejo > not vendió > puerto (past)'],
  ['es', 'Nadie abrió la puerta antes de la crecida.', 'Nadie > not abrió > puerta (past)'],
  ['pt', 'O conselho não vendeu o porto à empresa.', 'conselho > not vendeu > porto (past)'],
  ['pt', 'Ninguém abriu a porta antes da cheia.', 'Ninguém > not abriu > porta (past)'],
  ['nl', 'Niemand opende de poort voor de vloed.', 'Niemand > not opende > poort (past)'],
  ['sv', 'Rådet sålde inte hamnen till företaget.', 'Rådet > not sålde > hamnen (past)'],
  ['ru', 'Совет не продал порт компании.', 'Совет > not продал > порт (past)'],
  ['ru', 'Никто не открыл ворота до наводнения.', 'Никто > not открыл > ворота (past)'],
  ['uk', 'Рада не продала порт компанії.', 'Рада > not продала > порт (past)'],
  // Who does it, where the sentence begins with what it is done to.
  ['en', 'The gate was opened by two dockers on Sunday.', 'gate < opened < dockers (past)'],
  ['fr', 'La porte a été ouverte par deux dockers dimanche.', 'porte < ouverte < dockers (perfect present)'],
  ['es', 'La puerta fue abierta por dos estibadores el domingo.', 'puerta < abierta < estibadores (past)'],
  ['it', 'La porta è stata aperta da due portuali domenica.', 'porta < aperta < portuali (perfect present)'],
  ['pt', 'A porta foi aberta por dois estivadores no domingo.', 'porta < aberta < estivadores (past)'],
  ['nl', 'De poort werd zondag door twee havenarbeiders geopend.', 'poort < geopend < havenarbeiders (past)'],
  ['sv', 'Porten öppnades av två hamnarbetare i söndags.', 'Porten < öppnades < hamnarbetare (past)'],
  // What is yet to come is no moment that was.
  ['en', 'The court will hear the appeal in May.', 'court > hear > appeal (future)'],
  ['de', 'Das Gericht wird die Berufung im Mai verhandeln.', 'Gericht > verhandeln > Berufung (future)'],
  ['fr', 'Le tribunal examinera l’appel en mai.', 'tribunal > examinera > appel (future)'],
  ['es', 'El tribunal examinará el recurso en mayo.', 'tribunal > examinará > recurso (future)'],
  ['it', 'Il tribunale esaminerà il ricorso a maggio.', 'tribunale > esaminerà > ricorso (future)'],
  // And what had been before.
  ['en', 'The board had closed the bay without a warning.', 'board > closed > bay (perfect past)'],
  ['fr', 'Les mineurs avaient quitté le puits à midi.', 'mineurs > quitté > puits (perfect past)'],
  ['es', 'La junta había cerrado la bahía sin aviso.', 'junta > cerrado > bahía (perfect past)'],
];

describe('what a sentence of news says', () => {
  it.each(sentences)('%s: %s', (language, sentence, said) => {
    expect(saidBy(language, sentence)).toBe(said);
  });
});

/**
 * The clauses of a sentence, each as `subject verb`; what another clause reports, denies or fears is `subject verb < that
 * clause's verb`, since the text does not say so itself.
 */
function clausesOf(language: Language, text: string): string[] {
  const [sentence] = readText(text, modelOf(language)).sentences;
  if (!sentence) return [];
  const form = (at: number | null | undefined) => (at == null ? '?' : (sentence.tokens[at]?.form ?? '?'));
  return sentence.tokens.flatMap((token, at) => {
    if (!isClauseHead(sentence, at)) return [];
    const governor = governorOf(sentence, at);
    const clause = `${form(subjectOf(sentence, at)?.at)} ${token.form}`;
    return [governor === null ? clause : `${clause} < ${form(governor)}`];
  });
}

describe('what a sentence only reports', () => {
  it.each<[Language, string, string[]]>([
    ['en', 'The treasurer denied that she had taken the money.', ['treasurer denied', 'she taken < denied']],
    [
      'en',
      'The minister said on Friday that the tunnel would open in May.',
      ['minister said', 'tunnel open < said'],
    ],
    ['en', 'Police believe the driver fled the town.', ['Police believe', 'driver fled < believe']],
    [
      'en',
      'Engineers warned that the bridge could collapse.',
      ['Engineers warned', 'bridge collapse < warned'],
    ],
    ['en', 'The talks failed, the mayor said.', ['talks failed < said', 'mayor said']],
    [
      'de',
      'Die Kassenwartin bestritt, dass sie das Geld genommen habe.',
      ['Kassenwartin bestritt', 'sie genommen < bestritt'],
    ],
    [
      'de',
      'Der Minister sagte, der Tunnel werde im Mai öffnen.',
      ['Minister sagte', 'Tunnel öffnen < sagte'],
    ],
    [
      'de',
      'Die Gespräche scheiterten, sagte der Bürgermeister.',
      ['Gespräche scheiterten < sagte', 'Bürgermeister sagte'],
    ],
    ['fr', 'La trésorière a nié qu’elle avait pris l’argent.', ['trésorière nié', 'elle pris < nié']],
    ['fr', 'Le ministre a dit que le tunnel ouvrirait en mai.', ['ministre dit', 'tunnel ouvrirait < dit']],
    ['es', 'El ministro dijo que el túnel abriría en mayo.', ['ministro dijo', 'túnel abriría < dijo']],
    ['es', 'La tesorera negó que hubiera tomado el dinero.', ['tesorera negó', '? tomado < negó']],
    [
      'it',
      'La tesoriera ha negato che il marito avesse preso il denaro.',
      ['tesoriera negato', 'marito preso < negato'],
    ],
    [
      'it',
      'Il ministro ha detto che il tunnel aprirà a maggio.',
      ['ministro detto', 'tunnel aprirà < detto'],
    ],
    ['pt', 'O ministro disse que o túnel abrirá em maio.', ['ministro disse', 'túnel abrirá < disse']],
    ['nl', 'De minister zei dat de tunnel in mei opengaat.', ['minister zei', 'tunnel opengaat < zei']],
    ['sv', 'Ministern sade att tunneln öppnar i maj.', ['Ministern sade', 'tunneln öppnar < sade']],
    ['ru', 'Министр сказал, что тоннель откроется в мае.', ['Министр сказал', 'тоннель откроется < сказал']],
  ])('%s: %s', (language, text, expected) => expect(clausesOf(language, text)).toEqual(expected));
});

describe('who did what, where one subject has several verbs', () => {
  it.each<[Language, string, string[]]>([
    ['en', 'The council bought the land and sold it again.', ['council bought', 'council sold']],
    ['en', 'The captain who sank the trawler was arrested.', ['captain sank', 'captain arrested']],
    ['de', 'Der Rat kaufte das Land und verkaufte es wieder.', ['Rat kaufte', 'Rat verkaufte']],
    [
      'de',
      'Der Kapitän, der das Schiff versenkte, wurde verhaftet.',
      ['Kapitän versenkte', 'Kapitän verhaftet'],
    ],
    ['fr', 'Le conseil a acheté le terrain et l’a revendu.', ['conseil acheté', 'conseil revendu']],
    ['es', 'El consejo compró el terreno y lo vendió.', ['consejo compró', 'consejo vendió']],
  ])('%s: %s', (language, text, expected) => expect(clausesOf(language, text)).toEqual(expected));
});
