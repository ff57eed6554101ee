import { byLanguage } from '../languages';

/** Where a language's words end, beyond spaces and signs. */
export interface TokenRules {
  /** True where the parts of "long-term" are words of their own, as in the English treebanks. */
  hyphensSplit: boolean;
  /** Clitics that begin a word: "l'" in "l'homme". */
  leading: RegExp | null;
  /** Clitics that end a word: "n't" in "don't". */
  trailing: RegExp | null;
  /** Words that look as if they began or ended with a clitic. */
  whole: RegExp | null;
  /** Words that an apostrophe ends; elsewhere it is a quotation mark. */
  apostrophe: RegExp | null;
}

const none: TokenRules = {
  hyphensSplit: false,
  leading: null,
  trailing: null,
  whole: null,
  apostrophe: null,
};

const knownOf = byLanguage<TokenRules>({
  en: {
    ...none,
    hyphensSplit: true,
    leading: /^(?:can(?=not$)|gon(?=na$)|wan(?=na$)|got(?=ta$))/iu,
    trailing: /(?:(?<=\p{L})n['’]t|(?<=[\p{L}\p{N}.])['’](?:s|m|re|ve|ll|d))$/iu,
    whole: /^(?:o['’]clock|ma['’]am|y['’]all)$/iu,
  },
  de: { ...none, trailing: /(?<=^\p{Ll}+)['’]s$/u },
  fr: {
    ...none,
    leading: /^(?:[ldjmtsnc]|qu|lorsqu|puisqu|jusqu|quoiqu|quelqu|presqu)['’](?=.)/iu,
    trailing:
      /(?<=\p{L})-(?:t-)?(?:ils?|elles?|on|je|tu|nous|vous|ce|le|la|les|lui|leur|moi|toi|y|en|l[àa]|ci)$/iu,
    whole:
      /^(?:peut-être|aujourd['’]hui|rendez-vous|est-ce|au-delà|celui-ci|celle-ci|ceux-ci|.*-là|entre-nous|.*-en|.*-ci)$/iu,
  },
  it: {
    ...none,
    leading: /^\p{L}+['’](?=[\p{L}\p{N}])/u,
    apostrophe:
      /^(?:l|un|d|c|v|s|m|t|n|e|(?:de|a|da|ne|su|co)ll|que(?:st|ll)|quant|cos|dov|com|anch|tutt|po|mo|di|fa|va|da|sta)['’]$/iu,
  },
  pt: { ...none, leading: /^[dD]['’](?=\p{L})/u },
});

/** How to tell the words of a language, as BCP 47 names it, from each other. */
export function tokenRulesOf(language: string): TokenRules {
  return knownOf(language) ?? none;
}
