/** Houses that pictures are credited to. A name here marks a credit wherever it ends a caption. */
export const agencies =
  'AP|Associated Press|The Associated Press|AFP|Agence France-Presse|Reuters|REUTERS|Getty Images|Getty|Bloomberg|EPA|EPA-EFE|EFE|TASS|ТАСС|RIA Novosti|РИА Новости|Sputnik|Xinhua|新华社|Anadolu(?: Agency| Ajansı)?|AA|DHA|İHA|dpa|DPA|picture[ -]alliance|imago(?: images)?|IMAGO|ANSA|LaPresse|PA|PA Wire|PA Media|PA Images|Press Association|Alamy(?: Stock Photo)?|Shutterstock|iStock(?:photo)?|Adobe Stock|Depositphotos|Unsplash|Pexels|Pixabay|Corbis|Zuma(?: Press)?|ZUMA|Rex(?: Features)?|REX|Splash(?: News)?|Backgrid|BACKGRID|WireImage|FilmMagic|Magnum Photos|NurPhoto|SOPA Images|LightRocket|Sipa(?: USA| Press)?|SIPA|Hulton Archive|USA TODAY Sports|USA TODAY NETWORK|Imagn Images|Icon Sportswire|AAP(?: Image)?|The Canadian Press|Canadian Press|CP|Kyodo(?: News)?|Yonhap|PTI|ANI|NASA|ESA|ESO|NOAA|Wikimedia Commons|Wikipedia|Creative Commons|Flickr|CC BY(?:-SA)?(?: \\d\\.\\d)?|Public domain|Handout|Supplied|File|AFP/Getty Images|Keystone|Ritzau Scanpix|Scanpix|NTB|TT|ANP|Belga|APA|Handout via Reuters|EyeEm|Everett Collection|Bettmann|Tribune News Service|Newscom|UPI|MTI|PAP|CTK|ČTK|HINA|Tanjug|SANA|IRNA|Fars|WAM|SPA|MENA|Petra|وكالة الأنباء|رويترز|فرانس برس|أسوشيتد برس|غيتي|الأناضول';

/** Words that announce a credit, with what follows them. */
export const creditLabels =
  '(?:all )?photo(?:graph)?s?(?: (?:credits?|courtesy(?: of)?|source|via))?(?: by| from)?|photographers?|pictures?(?: (?:credits?|courtesy(?: of)?|source))?(?: by| from)?|pic|images?(?: (?:credits?|courtesy(?: of)?|source|via))?(?: by| from)?|illustrations?(?: by)?|graphics?(?: by)?|video(?: by)?|screen ?(?:shot|grab)s?(?: (?:by|from))?|stills?|renders?|art(?:work)?(?: by)?|cartoon(?: by)?|credits?(?: line)?|courtesy(?: of)?|copyright|sources?|provided by|via|file photo(?: by)?|foto(?:s|grafie|graf|grafía|grafia)?(?: (?:por|di|von|av|af))?|fot\\.?|zdjęcie|źródło|zdroj|beeld|kuva|fotó|sursa|φωτογραφία|צילום|عکس|джерело|світлина|사진|写真提供|bild(?:er|quelle)?|quelle|crédits?(?: photo)?|photographie|fuente|crédito|imagen|imagem|crediti?|fotoğraf(?:lar)?|görsel|kaynak|фото(?:графия)?|снимок|источник|иллюстрация|صورة|الصورة|مصدر(?: الصورة)?|المصدر|تصوير|写真|图片来源|摄影|来源';

/** Names that makers give to the element that holds a credit. */
export const creditTokens: ReadonlySet<string> = new Set(
  'credit credits copyright photographer photocredit photo-credit imagecredit image-credit media-credit attribution photo-by creditline'.split(
    ' ',
  ),
);

/** Names that mean a credit within a figure only; elsewhere they stand for the article's own. */
export const figureCreditTokens: ReadonlySet<string> = new Set(
  'source sources agency provider author byline rights owner'.split(' '),
);

/** And to the one that holds a caption. */
export const captionTokens: ReadonlySet<string> = new Set(
  'caption captions cutline figcaption legend legende caption-text photo-caption image-caption wp-caption-text imagecaption photocaption bildunterschrift pie-foto'.split(
    ' ',
  ),
);

/** What galleries and shops of pictures write before and behind a caption. */
export const controlsBefore = /^\s*(?:\[\d+\/\d+\]|\d+ of \d+\b|image \d+ of \d+)\s*/i;
export const controlsBehind =
  /(?:[\s|]*(?:(?:purchase|acquire) licensing rights|buy (?:this )?photo|opens new tab|перейти в (?:медиа|фото)банк|read more|more >|show more|view (?:full )?gallery|hide caption|toggle caption)[\s,.|>]*)+$/i;
