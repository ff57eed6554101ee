import type { MomentWords } from './moment-words';

export const french: MomentWords = {
  comparing: 'par rapport à',
  article: "la|l['’]",
  beforeYear: 'avant',
  beforeDay: 'avant',
  leadingUp: "à l['’]approche de",
  countedFrom: 'ans (?:après|avant)',
  utmost: String.raw`(?:le|la) (?:plus|moins) \p{L}+|première fois`,
  since: 'depuis',
  anyOne: 'un|une|chaque',
  weekdays: 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  feasts: 'noël',
  later: 'plus tard',
  ago: 'il y a',
  todays: "aujourd['’]hui",
  placed: 'prochaine?|derni[eè]re?',
  placedBack: 'derni',
  still: 'toujours|encore',
  again: 'toujours|habituellement|traditionnellement',
  supposing: 'supposons|imaginons',
  imprint: 'cet article (?:a été|est)',
  visiting: 'sur',
  yearOf: 'de',
  happening:
    'catastrophe|incident|naufrage|effondrement|récession|visite|voyage|discours|opération|offensive|raid|sécheresse|enquête|réforme|saison|victoire|défaite|décision|expédition|vol|combat|divorce|naissance|campagne|blocus|mondial|jeux|jeu',
  made: 'publier|sortir|éditer|écrire|rédiger|tourner|produire|créer|construire|bâtir|fonder|lancer|présenter|dévoiler|signer|adopter|voter|enregistrer|peindre|composer|dessiner|réaliser|faire|gagner|perdre|tenir|mener|ouvrir|conclure',
  appearing: 'paraître|sortir|venir|ouvrir|débuter|commencer|finir|avoir',
  stating:
    'montrer|révéler|conclure|estimer|affirmer|indiquer|constater|recommander|dire|décrire|alerter|prévoir|interdire|établir|démontrer|suggérer',
};
