/** Latin letters that Unicode does not take apart into a plain letter and a mark. */
export const plainLatin: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  // Typed without a Turkish keyboard, both are i.
  ı: 'i',
};
