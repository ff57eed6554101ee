export { splitSentences, type TextSpan } from '../language/tokens/sentences';
