import { functionWords, stopWords } from './languages/stop-words';

const stop = new Set(Object.values(stopWords).flatMap((words) => words.split(' ')));
const slight = new Set([...stop, ...Object.values(functionWords).flatMap((words) => words.split(' '))]);

/** Of words like these no places are stored: they are in every article. */
export const isStopWord = (word: string): boolean => stop.has(word);

/** Says too little for an article to be passed over that lacks it. */
export const isSlight = (word: string): boolean => slight.has(word);
