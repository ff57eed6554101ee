import type { MomentWords } from './moment-words';

export const english: MomentWords = {
  comparing: String.raw`compared (?:to|with)|(?:data|records?) (?:going|dating) back to|as (?:it|they|he|she)(?:[’']s|[’']ve| has| have)? been since|what (?:it|they|he|she) (?:was|were) (?:in|on)|than (?:in|on|at|during)|versus|(?<!\p{L}|[\d.,]|(?:to|at|of) )(?:\d[\d.,]*\s?%|(?:\d[\d.,]*|\p{L}+) (?:percentage )?(?:points?|percent)) from|(?<=, |(?:is|are|was|were|been|[’']s|[’']re) )(?:up|down|higher|lower)(?: [^\s.,;]+){0,2} from`,
  comparedTo:
    '(?:from|than|over) (?:(?:the|a) (?:previous|prior|preceding|same) (?:day|week|month|quarter|year)|(?:a|one|the) (?:day|week|month|quarter|year) (?:earlier|ago|before))',
  ofSomeone: 'in (?:his|her|their|my|our|your)',
  article: 'the',
  countedUntil: String.raw`(?:years?|months?|quarters?|weeks?) (?:to|ended|ending)(?: in)?|\(as of`,
  ofLife: String.raw`(?:my|his|her|their|our|your|age)(?:[\s-](?:early|mid|late))?`,
  beforeYear: 'before|beyond|prior to',
  beforeDay: String.raw`(?:ahead of|before|prior to)(?:\sthe)?`,
  leadingUp: '(?:ahead of|prior to|until|till)(?: the)?',
  countedFrom: '(?:year|month|decade|week|day)s? (?:after|before|since)',
  utmost:
    'first|last|most|least|worst|best|(?:high|low|larg|bigg|small|strong|weak|fast|slow|steep|short|long|few|great|old|young|deep|tough|cheap)(?:g)?est',
  since: 'since',
  anyOne: 'an?|any|every|each|one|some',
  calledLikeDate: String.raw`(?:\b(?:[Tt]he|[Aa]|[Aa]nnual|[Gg]roup|[Cc]oalition|[Mm]ovement|[Cc]harity|[Cc]ampaign|called|named|join(?:ed|s)?) |[’']s? )March (?:for|on|against) (?:the )?\p{Lu}`,
  namedDays: String.raw`(?:black|cyber|giving|super|good|ash|palm|fat|holy) \p{L}+day|(?:saturday|sunday|monday|thursday|friday) night (?:live|football|lights|baseball|raw)|(?:fox news|meet the press|face the nation|cbs) sunday|sunday (?:times|telegraph|mirror|express)`,
  ageOfToday:
    '(?:[^\\s.,;]+ ){0,2}(?:world|age|era|society|economy|landscape|climate|environment|market|culture|standards)',
  weekdays: String.raw`\p{L}+day`,
  feasts: 'christmas|thanksgiving|easter|halloween',
  turnsOfYear: 'new year',
  thisOne: 'this|the|next',
  untilNow: '(?:the )?(?:last|past) (?:year|month|decade)s?',
  later: 'later',
  ago: 'ago',
  todays: 'today|this morning|(?:in )?the (?:morning|evening|afternoon|night|weekend)|at night',
  partsOfAnyDay: '(?:(?:in|by|during|at) )?the (?:morning|evening|afternoon|night)',
  fromHour: 'from|open',
  toHour: 'to|until|till|through',
  seasons: 'winter|spring|summer|fall|autumn',
  stretches: 'the (?:year|month|week|day|decade|century|season)',
  placed: 'last|next|this|ago|coming|past|upcoming',
  placedBack: 'last|ago|past',
  notOfMonth: 'day|last|next|this|ago',
  weekdayEnds: 'day',
  otherDayStarts: 'yester',
  nextOne: 'the (?:next|following)',
  ofDay:
    'shows?|school|editions?|columns?|newsletters?|slots?|programmes?|levels?|figures|shopping|season|number (?:one|two|1|2)s?|hits?|songs?|albums?|movies?|films?|specials?|sales?|deals?|gifts?|trees?|time',
  partOf:
    'end|start|beginning|rest|half|part|parts|quarter|third|middle|most|much|all|close|course|turn|time|days?|weeks?|months?|weekends?|remainder|first|last|out|because|instead|ahead',
  of: 'of',
  still: 'still',
  lasting:
    'live|hurt|remain|feel|seem|look|think|know|believe|want|need|mean|love|like|hate|own|contain|exist|matter|depend|consist|suffer|wear|work|make|use|enjoy|show',
  stative:
    'be|have|live|remain|feel|seem|look|know|believe|want|need|mean|love|like|hate|own|contain|exist|matter|depend|consist|belong|cost|lie',
  marking: 'mark|be|bring|see|fall|begin|end|come',
  again: 'always|usually|typically|traditionally|normally|annually',
  supposing: String.raw`let[’']s (?:say|assume|imagine)|if (?:this|that|it|i|he|she|(?:the|an?)(?: [^\s.,;]+){0,2} [^\s.,;]*[^s\s.,;]) were(?! \p{L}+ing)|suppose (?:that|you)|imagine (?:that|if|you)|hypothetical(?:ly)?`,
  backdrop: "it(?:[’']s| is)(?: now| still)?",
  cleft: 'that',
  ageing: String.raw`turn(?:s|ed|ing)? \d{1,3}(?: years old)?(?: (?:in|on|at|this|late|early)){0,2}`,
  imprint:
    'prices? (?:are|were|is) (?:accurate|correct)|subject to change|(?:this|the) (?:article|story|post|piece) (?:was|has been|first|originally)|originally (?:published|appeared)|last updated|all rights reserved',
  visiting: 'at|visit|via',
  yearOf: 'of|from',
  happening:
    'accident|incident|catastrophe|tragedy|blowout|collapse|recession|downturn|boom|bust|slump|rally|campaign|bid|visit|tour|speech|address|testimony|talks?|hijacking|sting|raid|operation|offensive|clash|standoff|recall|breach|hack|leak|outage|blackout|drought|famine|heatwave|wildfire|blaze|landslide|tsunami|typhoon|cyclone|tornado|avalanche|derailment|investigation|inquiry|probe|reform|overhaul|season|playoffs?|win|victory|defeat|loss|upset|draft|trade|transfer|move|decision|title|triumph|genocide|bombings?|standings?|census|expedition|voyage|mission|flight|fight|bout|duel|feud|split|breakup|divorce|birth|impeachment|indictment|walkout|boycott|sit-in|blockade|embargo',
  made: 'publish|release|issue|write|author|make|produce|create|build|found|establish|launch|introduce|unveil|present|sign|pass|adopt|enact|film|shoot|direct|record|paint|compose|design|conduct|carry|file|hold|win|lose|commission|announce|open|host|deliver|give|bring|set|strike|reach|call',
  appearing: 'appear|come|open|premiere|debut|air|launch|begin|start|end|take|happen|occur|follow',
  stating:
    'find|show|suggest|conclude|reveal|estimate|report|warn|say|call|argue|describe|document|detail|identify|recommend|rank|put|note|claim|indicate|predict|discover|confirm|state|propose|allow|ban|require|establish|order|rule',
};
