/**
 * Words that say too little to be asked for beside others, by language, folded. They are few: what is one here is
 * a name there.
 */
export const stopWords: Readonly<Record<string, string>> = {
  en: 'a an and are as at be by for from has have in is it its of on or that the this to was were will with',
  de: 'das dem den der des ein eine einem einen einer im ist mit und von zu zum zur',
  tr: 've ile bir bu icin',
  ru: 'и в во не на с со что по из у от за для как о об к',
  ar: 'في من الي علي عن و ان',
};

/** Words that questions and sentences are built with. They are looked for, but an article without them will do. */
export const functionWords: Readonly<Record<string, string>> = {
  en:
    'about above after again against all also although am among any because been before being below between both but ' +
    'can could did do does doing during each either else ever every few further had having he her here hers him his how ' +
    'however i if into itself just many may me might more most much must my neither no nor not now off once only other ' +
    'our ours out over own per rather same shall she should since so some such than their theirs them themselves then ' +
    'there these they those though through thus too toward towards under until up upon us very via we what whatever ' +
    'when where whether which while who whom whose why within without would yet you your',
  de:
    'aber alle als also am an auch auf aus bei beim bin bis da damit dann dass denn deren dessen die dies diese diesem ' +
    'diesen dieser dieses doch dort du durch er es etwa fur gegen hat hatte hatten ich ihm ihn ihr ihre ihren in ja ' +
    'jede jeder kann kein keine man mehr mein nach nicht noch nur ob oder ohne sein seine seit sich sie sind so sollte ' +
    'uber um uns unter vom vor wann war waren warum was wegen wenn wer werden wie wieder wir wird wo wurde wurden',
  tr: 'ama ancak bunu bunun cok da daha de degil diye en gibi hangi hem her ise kadar ki kim mi nasil ne neden nerede o olan olarak onun sonra su veya ya',
  ru:
    'а без бы был была были было быть вы где да до его ее если есть еще же зачем и или им их ли между мы над но о он она они ' +
    'оно от перед под почему при про так также то того тоже только уже чем чего через что чтобы эта эти это этого этот я какие какой кто когда',
  ar: 'او التي الذي اذا الا ام ايضا اين بعد بين تم ثم حتي حول ذلك عند قبل قد كان كانت كل كما كيف لا لان لم لماذا لن ما متي مع منذ هذا هذه هل هو هي',
};
