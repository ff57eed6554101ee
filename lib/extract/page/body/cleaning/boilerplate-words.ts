/**
 * Lines that pages put between or after the paragraphs of an article, by how they begin or what they are.
 * Language-bound, so data; each is tried on short blocks only, since an article may speak of newsletters too.
 */

/** Headings of lists of other articles: what follows one is not the text until the next real heading. */
export const onwardHeadings: readonly RegExp[] = [
  /^(?:related|recommended|recommendations?|trending|popular|most (?:read|popular|viewed|shared)|read (?:more|next|also|this)|see also|also read|up next|next up|further reading|more (?:from|on|about|in|stories|news|like|top|coverage)|latest|top (?:stories|reads|news)|editors?['’]? (?:picks|choice)|you (?:may|might) (?:also )?(?:like|be interested)|(?:what|more) to read|don['’]?t miss|in case you missed|from (?:our|the) (?:partners|archives?)|promoted|sponsored|paid content|around the web|stay (?:informed|connected|in touch)|follow us|share|tags?|topics?|filed under|comments?|leave a (?:reply|comment)|join the (?:conversation|discussion)|about the (?:author|writer)|newsletters?|subscribe|sign up|get the latest|advertisement|keep reading|continue reading|explore more|watch(?: now| next)?|loading|our picks|best deals|you['’]ll (?:also )?(?:like|love))\b.{0,60}$/iu,
  /^(?:mehr zum thema|weitere artikel|lesen sie auch|das könnte sie auch interessieren|auch interessant|meistgelesen|newsletter|kommentare|à lire aussi|lire aussi|sur le même sujet|les plus lus|commentaires|lea también|te puede interesar|más noticias|lo más (?:leído|visto)|comentarios|leia (?:também|mais)|mais lidas|leggi anche|più letti|читайте также|по теме|самое читаемое|комментарии|ilgili haberler|en çok okunan|bunlar da ilginizi çekebilir|اقرأ (?:أيضا|أيضًا|المزيد)|مواضيع ذات صلة|الأكثر قراءة|关注|関連記事)(?![\p{L}\p{M}]).{0,60}$/iu,
  /^(?:czytaj (?:także|też|więcej|również)|zobacz (?:także|też|również|więcej)|przeczytaj (?:także|też|również)|polecamy|powiązane|więcej na ten temat|najczęściej czytane|najpopularniejsze|tagi|komentarze|διαβάστε (?:επίσης|ακόμα|ακόμη|περισσότερα)|δείτε (?:επίσης|ακόμα|ακόμη)|σχετικά (?:άρθρα|θέματα)?|δημοφιλή|τελευταίες ειδήσεις|σχόλια|ετικέτες|смотрите также|материалы по теме|похожие (?:новости|статьи|материалы)|другие (?:новости|материалы)|ещё по теме|еще по теме|новости по теме|главные новости|новости партн[её]ров|последние новости|теги|метки|самые читаемые|популярное|mehr (?:zu|aus|von)|lesen sie (?:mehr|dazu)|zum thema|verwandte artikel|schlagw(?:orte|örter)|themen|à voir aussi|articles? liés?|plus d['’]articles|noticias relacionadas|artículos relacionados|también te puede interesar|etiquetas|temas relacionados|notícias relacionadas|veja (?:também|mais)|articoli correlati|lees ook|meer over|daha fazla|اخبار ذات صلة|أخبار ذات صلة|شاهد أيضا|شاهد أيضًا)(?![\p{L}\p{M}]).{0,60}$/iu,
  /^[【\[]?(?:相关(?:新闻|阅读|报道|文章|链接|专题)|相關(?:新聞|閱讀|報導|文章)|延伸(?:阅读|閱讀)|推荐阅读|推薦閱讀|热门(?:新闻|推荐|文章)|熱門(?:新聞|文章)|更多(?:新闻|新聞|精彩|阅读)|精彩推荐|猜你喜欢|今日推荐|网友评论|最新评论|関連(?:記事|ニュース)|あわせて読みたい|関連リンク|관련 ?기사).{0,20}$/u,
];

/** A line that leads to another article: what stands after the label is its headline. */
export const onwardLabels =
  /^(?:[>»→•►▶*-]+\s*)?(?:related(?: (?:article|story|stories|content|coverage|link|video|post|news)s?)?|read (?:more|also|next|this)|also read|see also|more(?: (?:on this|here|from [^:]{2,40}))?|watch(?: (?:more|now|also|this))?|listen|must[- ]read|further reading|next|here['’]s (?:more|why)|check (?:out )?(?:also|this)|don['’]t miss|exclusive|opinion|lesen sie auch|mehr dazu|à lire(?: aussi)?|lire aussi|lea (?:también|más)|leia (?:também|mais)|leggi anche|читайте также|см\. также|ilgili haber|اقرأ أيضا|اقرأ أيضًا|关联阅读)\s*[:|–—-]+\s*/iu;

/** Blocks that ask something of the reader or serve the page, whole. */
export const servingLines: readonly RegExp[] = [
  /^(?:advertisement|advertising|advertiser content|ad|ads|anzeige|werbung|publicité|publicidad|реклама|reklam|إعلان|广告)$/iu,
  /^(?:(?:article|story) continues (?:below|after)|continue reading|scroll (?:down )?to continue|story continues|keep scrolling)\b.{0,80}$/iu,
  /^(?:sign up|subscribe|register|join|get|receive|want)\b.{0,160}\b(?:newsletters?|inbox|e-?mail(?:s| alerts?)?|alerts|notifications|briefing|subscription|whatsapp|telegram)\b.{0,120}$/iu,
  /^(?:newsletter|subscribe|sign ?up|log ?in|share|save|print|e-?mail|copy link|link copied|facebook|twitter|x|whatsapp|linkedin|pinterest|reddit|telegram|follow|comments?|\d+ comments?|add comment|gift (?:this )?article|listen(?: to (?:this )?article)?|read more|see more|show more|view more|more|back to top|expand|close|play|pause|next|previous|skip ad|tags?:?|tagged(?: in| as| with)?:?|topics?:?|close modal|open image modal|image|photo|video|watch|view gallery|gallery|full screen|advert|loading\W*|n\/a)$/iu,
  /^(?:drukuj|udostępnij|podziel się|poleć|wyślij|skomentuj|czytaj więcej|więcej|reklama|źródło:.{0,60}|εκτύπωση|κοινοποίηση|μοιραστείτε(?: το)?|αποστολή|σχολιάστε|περισσότερα|διαφήμιση|πηγή:.{0,60}|версия для печати|распечатать|поделиться(?: с друзьями| в соцсетях)?:?|отправить(?: другу| по почте)?|обсудить|комментировать|подробнее|читать (?:далее|полностью)|подписаться|источник:.{0,60}|drucken|teilen|versenden|merken|weiterlesen|kommentieren|imprimer|partager|envoyer|réagir|lire la suite|imprimir|compartir|enviar|comentar|leer más|compartilhar|stampa|condividi|commenta|yazdır|paylaş|yorum yap|طباعة|شارك|مشاركة|أرسل|分享(?:到|至)?[:：]?|打印|收藏|转发|评论|我要评论|发表评论|返回首页|加入收藏|字号.{0,12}|列印|轉寄|印刷|シェア|공유|인쇄)$/iu,
  /^[（(【\[]?(?:责任编辑|編輯|编辑|责编|文章来源|来源|作者|原标题|稿源|責任編輯)\s*[:：].{0,40}$/u,
  /^(?:шрифт|размер шрифта|просмотров|прочитано|печать|код для вставки)\s*(?:[:：].{0,30})?$/iu,
  /^share (?:this|on|via|the|your)\b.{0,60}$/iu,
  /^(?:please )?(?:follow|find|like|join|connect with)\b.{0,60}\b(?:on|at|us)\b.{0,20}\b(?:facebook|twitter|x|instagram|linkedin|youtube|telegram|whatsapp|tiktok|threads|bluesky|mastodon|google news|flipboard|social media)\b.{0,120}$/iu,
  /^(?:click|tap|go) (?:here|on)\b.{0,120}$/iu,
  /^(?:download|get) (?:the|our)\b.{0,60}\bapp\b.{0,60}$/iu,
  /^(?:to view|to watch|to play|please enable|your browser|this video|the video|javascript)\b.{0,100}\b(?:javascript|html5|browser|enabled?|supported?|unavailable|player)\b.{0,140}$/iu,
  /^(?:©|\(c\)|copyright\b).{0,240}$/iu,
  /^.{0,160}\ball rights reserved\b.{0,160}$/iu,
  /^.{0,80}\b(?:may not be (?:reproduced|published|broadcast|copied)|no part (?:of this|may be))\b.{0,300}$/iu,
  /^(?:we|this (?:post|article|page|site|story)|when you|if you|products?|our|some of the|as an amazon)\b.{0,140}\b(?:commissions?|affiliate (?:links?|commission|partner|marketing)|purchases?)\b.{0,240}$/iu,
  /^(?:\d+ (?:min(?:ute)?s?\.?|mins?\.?) read|reading time\b.{0,30}|\d+ (?:views|shares|likes|comments))$/iu,
  /^(?:this|that) (?:story|article|piece|interview) (?:(?:was|has been|is|originally|first) ){1,2}(?:published|appeared|updated|part of)\b.{0,200}$/iu,
  /^(?:have (?:a|any) (?:tip|news tip|story|questions?)|do you have|got a (?:tip|story)|send (?:us )?(?:a |your )?(?:tips?|letters?|comments?|feedback)|contact (?:us|the (?:author|reporter|writer|editor))|e-?mail (?:us|the (?:author|writer))|write to)\b.{0,200}$/iu,
  /^(?:support|donate|become a (?:member|subscriber|supporter)|make a (?:donation|gift|contribution))\b.{0,160}$/iu,
  /^(?:visit|for more)\b.{0,60}\b(?:our|the)\b.{0,40}\b(?:website|homepage|page|channel|section|coverage)\b.{0,80}$/iu,
  /^(?:image|photo|picture|featured image|video|cover|header)s?(?: (?:credits?|courtesy|source|by))?\s*(?::|©|courtesy)\s*.{2,120}$/iu,
  /^(?:file|stock) (?:photo|image|picture)\b.{0,80}$/iu,
  /^by (?:submitting|signing|subscribing|clicking|providing|entering|continuing|registering)\b.{0,200}\b(?:terms|privacy|policy|policies|agree|consent)\b.{0,200}$/iu,
  /^(?:privacy notice:|(?:our |these )?newsletters? may contain\b).{0,300}$/iu,
  /^(?:after newsletter promotion|(?:article|story|page|main) content|(?:instagram|twitter|x|tiktok|youtube|facebook) content|copied!?|download(?: pdf)?|transcript|recommended videos?|expand image|feedback|was this (?:page|article|story) helpful\??|thanks for your feedback!?|tell us why!?|like loading\W*)$/iu,
  /^(?:view|see|watch|open) (?:the )?(?:full |this |original )?(?:post|video|tweet|photo|gallery)s?(?: (?:on|in) \S{2,20})?$/iu,
  // What a template was drawn with, and never filled.
  /^.{0,120}\blorem ipsum\b.{0,120}$/iu,
  /^<(?:iframe|script|blockquote|div|embed|object)\b.{0,400}$/iu,
  /^this (?:content|post) (?:can|may) also be (?:viewed|seen) on the site\b.{0,80}$/iu,
  /^(?:this (?:document|content|material|article|image) is (?:subject to|protected by) copyright|please be respectful of copyright)\b.{0,240}$/iu,
  /^.{0,160}\b(?:start (?:your )?free trial|get unlimited access|subscribe (?:now|today)|already (?:a )?(?:subscribed|subscriber|member|contributed))\b.{0,120}$/iu,
  /^(?:join (?:our|the)|stay on|breaking)\b.{0,160}\b(?:forums?|community|newsletters?|experts|updates|inside track)\b.{0,160}$/iu,
  /^.{0,160}\b(?:(?:contribut\w+|donat\w+|gift|support)(?: of)? as little as|support (?:our|independent) (?:newsroom|journalism|reporting)|keep (?:our|this|the) (?:news|stories|site|journalism|reporting) free)\b.{0,200}$/iu,
  /^(?:(?:article )?réservé (?:à nos|aux) abonnés|temps de lecture\b.{0,20}|lire plus tard|offrir (?:l['’]|cet )article|lesezeit\b.{0,20}|zur merkliste hinzufügen|artikel (?:anhören|merken|verschenken)|tiempo de lectura\b.{0,20}|tempo di lettura\b.{0,20}|(?:solo|exclusivo) (?:para|per) (?:suscriptores|abbonati))$/iu,
  /^(?:sigue toda la (?:información|actualidad)|síguenos|suscríbete|apúntate|suivez-nous|inscrivez-vous|abonnez-vous|retrouvez-nous|seguici|iscriviti|folg(?:en sie|t) uns|abonnieren sie unser|siga-nos|inscreva-se)(?![\p{L}\p{M}]).{0,160}(?:newsletter|boletín|infolettre|facebook|twitter|instagram|whatsapp|telegram|youtube)(?![\p{L}\p{M}]).{0,100}$/iu,
  /^(?:ich (?:stimme|willige)|mit (?:der|ihrer) (?:anmeldung|registrierung)|en vous (?:inscrivant|abonnant)|al (?:suscribirte|registrarte)|iscrivendoti|нажимая|подписываясь|zapisując się)(?![\p{L}\p{M}]).{0,260}$/iu,
];

/** What may stand below the last paragraph and is about the piece, not of it. */
export const closingLines: readonly RegExp[] = [
  /^(?:contact|reach|e-?mail|write to|follow)\b.{0,200}(?:@|\bat \d|on (?:twitter|x|facebook|instagram|threads))/iu,
  /^[^.]{0,80}\b(?:can be (?:reached|contacted|followed)|may be (?:reached|contacted))\b.{0,200}$/iu,
  /^.{0,120}\b(?:contributed to this (?:report|story|article|piece)|contributed reporting)\b.{0,80}$/iu,
  /^[^\p{L}\p{N}]*(?:additional |with )?(?:reporting|writing|editing|translated|edited|compiled|written|produced) (?:by|from)\b.{0,240}$/iu,
  /^(?:source|sources|via|more information|journal information|provided by|citation|tags?|filed under|topics?|categories|category|keywords|read more|reprinted|first published|last updated|published|updated|posted)\b\s*(?::|by|in|from|with permission|on|at)\s*.{0,300}$/iu,
  /^(?:correction|clarification|editor['’]?s note|author['’]?s note|disclosure|disclaimer)\b.{0,10}:.{0,400}$/iu,
  /^[^\p{L}\p{N}]*(?:ends?|30|###)?[^\p{L}\p{N}]*$/iu,
  /^[^\p{L}\p{N}]*@\w{2,30}[^\p{L}\p{N}]*$/u,
  /^[\w.+-]+@[\w-]+\.[\w.]+$/u,
  /^(?:the )?(?:(?:views|opinions)(?: and (?:views|opinions))? (?:expressed|presented|in this)|author(?:s|\(s\))? (?:or authors )?(?:do|does|has|have|owns?) (?:not|no)\b).{0,300}$/iu,
  /^a version of this (?:article|story) (?:appears|appeared|was published)\b.{0,240}$/iu,
  /^(?:includes|contains|with) (?:information|reporting|material|files) from\b.{0,120}$/iu,
  /^for more information\b.{0,60}https?:\/\/\S+$/iu,
  /^(?:\d+ sources?|more about .{2,40})$/iu,
  /^(?:this (?:episode|story|podcast|article|piece|interview) was (?:produced|edited|reported|fact[- ]checked|translated)|also available (?:on|in)|(?:source|stock) images? by|listen to (?:the|this) (?:podcast|episode))\b.{0,400}$/iu,
  // Who did what for the pictures: three roles with their names.
  /^(?=.*(?:styl|hair|make-?up|groom|photograph|produc|wardrobe|casting|illustrat))(?=\p{Lu})(?:[^:]{3,90}: ?\p{Lu}){3,}[^:]{0,120}$/iu,
  /^(?:\p{Lu}[\p{L}.’'-]* ){1,4}reported from \p{Lu}[^.]{1,60}\.$/u,
  // What was read: notes by number, and a paper with its year.
  /^(?:footnotes?|endnotes?|references|bibliography|works cited)\W*$/iu,
  /^\[\d{1,3}\]\s.{0,560}$/u,
  /^[^.]{0,20}\.?\s?[\p{L}-]+ et al\.?,? \(?(?:19|20)\d\d\b.{0,500}$/u,
];
