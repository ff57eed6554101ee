/** Endings of nouns, adjectives and verbs, the longest first; never into the first three letters. */
const endings =
  'иями|ями|ами|его|ого|ему|ому|ыми|ими|ейшие|ейший|ости|остью|ость|ится|ются|ется|ался|алась|ались|илась|ились|ился|ения|ение|ением|ению|ений|ует|уют|уется|ать|ять|ить|еть|ала|ало|али|ила|ило|или|ела|ело|ели|ает|ают|яет|яют|ишь|ешь|ого|ах|ях|ов|ев|ей|ой|ий|ый|ая|яя|ое|ее|ые|ие|ую|юю|ым|им|ом|ем|ам|ям|их|ых|ет|ют|ит|ат|ят|ут|ал|ил|ел|ию|ия|ии|ью|ья|ье|а|я|о|е|ы|и|у|ю|ь|й';
const ending = new RegExp(
  `(?<=.{3})(?:${endings
    .split('|')
    .sort((a, b) => b.length - a.length)
    .join('|')})$`,
  'u',
);

export const russianStem = (word: string): string => word.replace(ending, '');
