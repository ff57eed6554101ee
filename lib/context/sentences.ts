export { splitSentences, type TextSpan } from '../language/sentences';
