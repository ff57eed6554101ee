/** Words before names in a byline, by language. */
export const bylineLabels =
  /^(?:(?:story|words|text|report(?:ed|ing|age)?|written|posted|article|review(?:ed)?|opinion|analysis|commentary|contributed|published|created|submitted|interview|column|blog|guest post|photos?|video)\s+(?:and\s+(?:photos?|pictures|photographs|video)\s+)?by|by|from|author[s]?|exclusive by|exclusive|(?:interview|text|protokoll|entretien|intervista|entrevista)(?=\s*[:：])|eine? (?:reportage|interview|analyse|kommentar|gastbeitrag|essay) von|propos recueillis par|intervista di|von|par|por|de|di|door|av|af|od|autor(?:in|a|es)?|auteur|autore|редакция|автор(?:ы)?|текст|yazan|yazar|haber|بقلم|كتب|كتبت|إعداد|تحرير|作者|記者|文|medically reviewed by|reviewed by|updated by|edited by)(?:\s*[:：]\s*|\s+)/iu;

/** "ByJo Lee", where a page parts the two by its layout only. */
export const joinedLabel = /^(?:By|Von|Por|Par)(?=\p{Lu}\p{Ll}+\s\p{Lu})/u;

/** What stands after a name and is no name: roles, and what people work as. */
export const roleWords =
  /(?<![\p{L}\p{M}])(?:reporters?|correspondents?|editors?|editor-in-chief|writers?|staff|columnists?|contributors?|contributing|producers?|journalists?|bureau|chief|senior|deputy|managing|associate|assistant|political|business|sports?|science|health|technology|tech|news(?:room)?|desk|team|author|critic|blogger|anchor|host|freelancer?|head|director|president|professor|fellow|founder|ceo|minister|analyst|researcher|photographer|photos?|photography|manager|officer|expert|intern|consultant|coach|special to|for the|for|of the|in|at|published|updated|posted|last|am|pm|est|edt|gmt|bst|utc|min(?:ute)?s?|read|redakteur(?:in)?|korrespondent(?:in)?|journaliste|rédacteur|corresponsal|корреспондент|обозреватель|muhabir|مراسل|محرر)(?![\p{L}\p{M}])/iu;

/** Bylines that name nobody. */
export const nobody =
  /^(?:admin(?:istrator)?|staff|editor(?:s|ial)?|web ?(?:desk|master|admin)|news ?(?:desk|room)?|guest|contributor|author|anonymous|unknown|none|null|user|root|default|online|redaktion|редакция|editorial (?:board|staff|team)|our correspondent|staff (?:reporter|writer)s?|wire (?:report|service)s?|agenc(?:y|ies)|see all .*|view (?:all|profile|bio).*|follow.*|more .*|share.*|comments?|contact.*|advertisement|subscribe.*|read.*)$/iu;

/** The same with the name of their house before or behind it: "TMZ Staff", "About the author". */
export const nobodyOfHouse =
  /(?:^|\s)(?:staff(?: (?:writers?|reports?))?|newsroom|news ?desk|web ?desk|editors|editorial (?:board|staff|team)|redazione|redaktion|redacción|rédaction|redakcja|редакция|company)$|^about the(?:\s|$)/iu;

/** Houses that stand beside or instead of a writer: agencies, and what calls itself a paper or firm. */
export const houseNames =
  /^(?:the )?(?:associated press|agence france[- ]presse|afp|reuters|bloomberg|dpa|efe|ansa|tass|тасс|риа новости|интерфакс|xinhua|新华社|pti|ani|upi|condé nast|conde nast|hearst|meredith|gannett|future plc|ziff davis)$|^the .+ (?:journal|times|post|news|magazine|tribune|gazette|herald|press|telegraph|chronicle|star|sun|mirror|guardian)$|\s(?:inc|llc|ltd|gmbh|plc)\.?$/iu;

/** What joins the names of several authors. */
export const joins = /\s*(?:,|;|\/|\||·|•|&|\+|\n)\s*|\s+(?:and|with|und|et|y|e|en|og|och|и|ve|و)\s+/iu;

/** A role that follows a name with nothing between: "Jo Doe Senior Writer". */
export const trailingRole =
  /\s+(?:(?:senior|staff|contributing|deputy|managing|associate|assistant|chief|executive|lead|news|freelance|political|sports?|features?|web|digital|tech(?:nology)?|health|science|business|lifestyle|entertainment|guest|special|investigative|national|foreign|us|uk)\s+)*(?:writer|editor|reporter|correspondent|contributor|columnist|journalist|author|producer|editor[- ]in[- ]chief|critic|redakteur(?:in)?|journaliste)s?$/iu;
