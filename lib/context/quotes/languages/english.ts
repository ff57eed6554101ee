import { wordSet } from '../../names/languages/name-words';
import { smallInEnglishTitles, verbForms, type SpeechWords } from './speech-words';

/** Regular verbs by their base form; the spelling rules give the rest. */
function regular(...lines: string[]): string[] {
  const bases = lines.join(' ').split(/\s+/);
  return bases.map((base) => {
    const stem = base.slice(0, -1);
    if (/[^aeiou]y$/.test(base)) return `${base} ${stem}ies ${stem}ied ${base}ing`;
    if (base.endsWith('e')) return `${base} ${base}s ${base}d ${stem}ing`;
    const third = /(?:s|sh|ch|x)$/.test(base) ? 'es' : 's';
    const double = /^(?:quip|admit|refer|rebut|sum|snap|dub)$/.test(base) ? (base.at(-1) ?? '') : '';
    return `${base} ${base}${third} ${base}${double}ed ${base}${double}ing`;
  });
}

const verbs = verbForms(
  'say says said saying, tell tells told telling, write writes wrote written writing',
  'begin begins began beginning, read reads reading, speak speaks spoke speaking, swear swears swore swearing',
  ...regular(
    'add ask state declare note explain argue claim insist warn announce reply respond answer continue conclude tweet',
    'comment remark observe recall acknowledge admit concede confirm deny suggest predict joke quip shout yell scream',
    'exclaim whisper mutter boast brag complain lament stress emphasize emphasise underline underscore assert contend',
    'maintain allege charge accuse call describe dub label quote cite proclaim pronounce vow pledge promise threaten',
    'urge demand request implore plead counter retort object protest interject blast slam criticize criticise condemn',
    'denounce praise mock hail reiterate repeat report reveal recount opine muse ponder question inquire agree disagree',
    'advise caution concur elaborate exhort intone testify blog post email text chant cry retweet',
    'refer characterize characterise thunder snap fume rail deadpan gush crow rebut dismiss decry deride',
    'tout mention remind inform assure blame clarify point express tease wonder offer sum',
  ),
);

const participles = new Set([...verbs.keys()].filter((form) => form.endsWith('ing')));

export const english: SpeechWords = {
  verbs,
  weakVerbs: wordSet(
    'begin begins began read reads speak speaks spoke offer offers offered point points express expresses expressed',
    'post posts text texts report reports question questions charge charges request requests promise promises state',
    'label labels object objects answer answers demand demands note email emails blog quote quotes remark remarks',
    'comment comments tweet tweets rail snap sum cry cries blame protest protests accept praise joke jokes counter',
    'mention mentioned refer refers referred reveal reveals revealed call dismissed cite cites cited',
  ),
  participles,
  betweenSubjectAndVerb: wordSet(
    'has have had also then later now first once again once recently already just still even never not often always',
    'sometimes soon would will did does do to simply subsequently thus further previously repeatedly reportedly',
    'went on goes on is was were are been be being famously notoriously himself herself itself themselves both all',
    'monday tuesday wednesday thursday friday saturday sunday yesterday today may might could can must should only',
    'instead just even still perhaps meanwhile however hours days later nonetheless nevertheless indeed',
    'finally earlier afterward afterwards jokingly apparently eventually initially immediately quickly',
  ),
  passives: wordSet('was were is are been being be get got gets when if'),
  determiners: wordSet(
    'the a an this that these those his her its their our my your some one another each every no',
  ),
  subjectPronouns: wordSet('he she they it we i you'),
  relativePronouns: wordSet('who which that'),
  prepositions: wordSet(
    'of for at from in with on to by about after before during under over against near between',
  ),
  conjunctions: wordSet(
    'and but or so because while when as if although though before after since until whether that',
  ),
  notInPhrase: wordSet(
    'according is are was were be been being has have had do does did will would can could should may might must not',
    'said says say who whom whose which what where when why how if as than then there here while because although',
    'though and but or nor so yet until since unless also that it he she they we i you him them me us',
  ),
  roleNouns: wordSet(
    'campaign manager spokesman spokeswoman spokesperson director adviser advisor strategist aide official host anchor',
    'reporter correspondent columnist editor analyst attorney lawyer president chairman chairwoman chief executive',
    'officer senior deputy former communications press secretary vice national state policy media presidential nominee',
    'candidate front-runner frontrunner hopeful rival running mate vice-presidential senator governor leader',
    'professor author founder co-founder member delegate supporter surrogate pollster consultant operative activist',
    'organizing political news executive producer writer contributor moderator commentator foreign correspondent',
    'party finance minister general counsel head boss businessman businesswoman mogul billionaire legal social',
  ),
  sources: [
    ['according', 'to'],
    ['in', 'the', 'words', 'of'],
    ['said', 'by'],
    ['told', 'by'],
    ['quoting'],
    ['quotes'],
    ['quoted'],
  ],
  statements: new Map([
    ['statement', 'statement'],
    ['interview', 'interview'],
    ['speech', 'speech'],
    ['letter', 'letter'],
    ['tweet', 'tweet'],
    ['tweeted', 'tweet'],
    ['twitter', 'tweet'],
    ['email', 'email'],
    ['e-mail', 'email'],
    ['memo', 'memo'],
    ['op-ed', 'op-ed'],
    ['debate', 'debate'],
    ['rally', 'rally'],
    ['conference', 'news conference'],
    ['testimony', 'testimony'],
    ['book', 'book'],
    ['report', 'report'],
    ['blog', 'blog'],
  ]),
  linking: wordSet('of for'),
  spelling: {
    adverb: /ly$/,
    denial: /n['’]t$/,
    contraction: /^(?:it|he|she|who|that|there|what|here)['’]s$|['’](?:re|ve|ll|d|m)$|n['’]t$/,
    pronounWithVerb: /^(?:he|she|it|who)['’]s$/,
    openingPassive: /ed$|^told$/,
    insidePassive: /ly$|^(?:also|then|later|once|not|never)$/,
    citing: wordSet('quoted cited'),
    pointing: wordSet('this that these those one another'),
    infinitiveMark: 'to',
    and: 'and',
    afterQuotation: /ly$|^(?:then|later|also)$/,
    gerund: /ing$/,
    clauseOpener: /^(?:asked|when|while|after|before|if|as|given)$/,
    complementizer: 'that',
    expletives: wordSet('there it'),
    objects: wordSet('that this it what i you'),
    quantifiers: wordSet('both all'),
    roleLinks: wordSet('for of'),
    comparison: 'as',
    bodyArticle: /^the (?=\p{Lu})/u,
    smallInTitles: smallInEnglishTitles,
    abbreviations: new Map([['US', 'u.s.']]),
    verbWithPronoun: /(?!)/,
  },
  subjectAfterVerb: false,
  guesses: true,
};
