import { pureRooms } from '../../checks/pure-rooms';
import { otherArguments } from './arguments.testing';
import { exempt } from './exempt';
import { functionsOfText, type TakesText } from './functions-of-text';

/** With those in which some functions are pure. */
const rooms = [...pureRooms, 'fetch', 'pictures', 'server'];

/** Makes grammars and lists of words from what is written beside it; no reader's text comes there. */
const isData = (key: string) => /^context\/[\w-]+\/languages/u.test(key);

/** Every function that takes a text, and those of them that can be called. */
export function findFunctions(): { found: TakesText[]; known: TakesText[]; tried: TakesText[] } {
  const found = rooms.flatMap((room) => [...functionsOfText(room)]).filter(({ key }) => !isData(key));
  const known = found.filter(
    ({ key, needed }) => key in otherArguments || needed.every((one) => /: string$/u.test(one)),
  );
  return { found, known, tried: known.filter(({ key }) => !(key in exempt)) };
}
