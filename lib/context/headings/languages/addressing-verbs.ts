/** Participles whose subject is spoken to in the passive: without what was said they say nothing. */
const participles = new Set(
  `told asked informed warned advised reminded notified urged
  gefragt informiert gewarnt unterrichtet aufgefordert
  informé informée averti avertie interrogé interrogée prévenu prévenue
  informado informada avisado avisada preguntado preguntada advertido advertida
  informato informata avvertito avvertita avvisato avvisata interrogato`.split(/\s+/u),
);

/** "as the mayor **told** the council" */
export const isAddressing = (verb: string): boolean => participles.has(verb.toLowerCase());

/** "Alder resident has been **told**" */
export const endsUnsaid = (heading: string): boolean =>
  participles.has(heading.split(' ').at(-1)?.toLowerCase() ?? '');
