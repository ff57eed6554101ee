import type { MomentAnchor } from './anchors';
import type { Decision } from './decision';

/** Of a passage's words so many say which it is, and fit on a line of a phone. */
const longestWords = 48;
/** More are counted. */
const mostNamed = 3;

/** A decision in words, for who may take it back. */
export function describeDecision(decision: Decision): string {
  const [first = '', ...others] = decision.moments.map(named);
  switch (decision.kind) {
    case 'join':
      return `One event: ${listed([first, ...others])}`;
    case 'part':
      return `Two events: ${listed([first, ...others])} apart from ${listed(decision.from.map(named))}`;
    case 'tell':
      return `${first} tells of its event`;
    case 'pin':
      return `Always shown: ${first}`;
    case 'hide':
      return `Hidden: ${first}`;
    case 'settle': {
      const [right, wrong] = decision.right === 1 ? [others[0] ?? '', first] : [first, others[0] ?? ''];
      return decision.right === null
        ? `Accounts differ: ${right} and ${wrong}`
        : `${right} is right, and not ${wrong}`;
    }
  }
}

function named({ date, exact }: MomentAnchor): string {
  const words = [...exact];
  const shown = words.length > longestWords ? `${words.slice(0, longestWords).join('').trim()}…` : exact;
  return `“${shown}” (${date})`;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, mostNamed);
  return names.length > mostNamed
    ? `${shown.join(', ')} and ${names.length - mostNamed} more`
    : shown.join(' and ');
}
