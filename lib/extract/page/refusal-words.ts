/** How pages that hold no article speak, by what they are. Language-bound, so data. */
export const refusals: readonly { reason: string; words: RegExp }[] = [
  {
    reason: 'is an error page: the site says that there is no such page',
    words:
      /^(?:error )?(?:404|410)\b|\b(?:page|file|article|story|content) (?:(?:was |is |could |can )?not (?:be )?found|(?:you (?:requested|are looking for)\b.{0,30}|is )?(?:no longer available|doesn['’]t exist|does not exist|cannot be found|couldn['’]t be found))|\bnot found\b.{0,20}\b404\b|\bpage (?:introuvable|non trouvée)\b|\bseite (?:wurde )?nicht gefunden\b|\bpágina no encontrada\b|\bpágina não encontrada\b|\bpagina non trovata\b|страница не найдена|sayfa bulunamadı|الصفحة غير موجودة|页面不存在/iu,
  },
  {
    reason: 'is an error page: the site could not answer',
    words:
      /^(?:error )?(?:500|502|503|504|520|521|522)\b|\b(?:internal server error|bad gateway|service (?:temporarily )?unavailable|gateway time-?out|temporarily unavailable|under maintenance)\b/iu,
  },
  {
    reason: 'is a check against robots, not the article: open it in a browser and import what it saves',
    words:
      /\b(?:access (?:to this page has been )?denied|verify(?:ing)? (?:that )?you are (?:a |not a )?(?:human|robot)|are you a robot|checking your browser|just a moment\b|attention required|enable javascript and cookies to continue|unusual (?:traffic|activity)|captcha|request (?:has been )?blocked|403 forbidden|forbidden)\b/iu,
  },
  {
    reason:
      'asks for consent to cookies instead of showing the article: open it in a browser and import what it saves',
    words:
      /(?<!\p{L})(?:before you continue|your privacy (?:choices|matters)|we value your privacy|we (?:and our \d*\s*partners )?(?:use|store|process) (?:cookies|personal data|and\/or access)|accept all (?:cookies)?|cookie (?:settings|consent|preferences)|manage (?:your )?(?:cookies|consent|preferences)|wir verwenden cookies|zustimmung|nous utilisons des cookies|utilizamos cookies|utilizziamo i cookie|мы используем (?:файлы )?cookies?|çerez(?:ler)?\b.{0,40}\bkullan)/iu,
  },
];

/** What ends a text that only those who pay may read on. */
export const paywalls =
  /(?<!\p{L})(?:(?:this|the) (?:article|story|content|page|post|full (?:article|story|text)) is (?:only |exclusively )?(?:available )?(?:for|to|reserved for|exclusive to) (?:\w+ ){0,3}(?:subscribers|members|customers)|subscribe (?:now |today )?to (?:continue|keep|read|unlock|access)|to (?:continue|keep) reading|(?:sign|log) ?in to (?:continue|read|keep)|already a (?:subscriber|member)|subscribers? only|for subscribers|become a (?:subscriber|member) to (?:read|continue)|you(?:['’]ve| have) (?:reached|read|used)\b.{0,40}\b(?:limit|free (?:articles|stories)|articles)|start your (?:free )?trial|unlock (?:this|the) (?:article|story)|continue reading (?:with|by)|this is (?:a )?(?:premium|subscriber|member)[- ](?:only )?(?:content|article|story)|jetzt weiterlesen|nur für abonnenten|artikel freischalten|réservé aux abonnés|il vous reste \d+% de cet article|contenido exclusivo para suscriptores|solo para suscriptores|contenuto riservato agli abbonati|только для подписчиков|оформите подписку|abonelere özel|للمشتركين فقط)/iu;
