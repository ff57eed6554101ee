/**
 * How languages write dates, as data: a browser's and a server's Intl know different states of Unicode's
 * CLDR, and a page whose words differ between the two is drawn anew. Taken from CLDR 48 (Unicode licence).
 * A line is a tag; the patterns of a day, a month and a year, of D, M and Y; the digit 0 where it isn't
 * ours; the months; the months where they stand without a day, if they are then other words.
 */
const table = `
en; M D, Y; M Y; Y; ; January|February|March|April|May|June|July|August|September|October|November|December
en-GB; D M Y; M Y; Y; ; January|February|March|April|May|June|July|August|September|October|November|December
af; D M Y; M Y; Y; ; Januarie|Februarie|Maart|April|Mei|Junie|Julie|Augustus|September|Oktober|November|Desember
ar; D M Y; M Y; Y; ; يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر
ar-LB; D M Y; M Y; Y; ; كانون الثاني|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين الأول|تشرين الثاني|كانون الأول
ar-MA; D M Y; M Y; Y; ; يناير|فبراير|مارس|أبريل|ماي|يونيو|يوليوز|غشت|شتنبر|أكتوبر|نونبر|دجنبر
ar-TN; D M Y; M Y; Y; ; جانفي|فيفري|مارس|أفريل|ماي|جوان|جويلية|أوت|سبتمبر|أكتوبر|نوفمبر|ديسمبر
az; D M Y; M Y; Y; ; yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr
be; D M Y г.; M Y; Y; ; студзеня|лютага|сакавіка|красавіка|мая|чэрвеня|ліпеня|жніўня|верасня|кастрычніка|лістапада|снежня; студзень|люты|сакавік|красавік|май|чэрвень|ліпень|жнівень|верасень|кастрычнік|лістапад|снежань
bg; D M Y г.; M Y г.; Y г.; ; януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември
bn; D M, Y; M Y; Y; ০; জানুয়ারি|ফেব্রুয়ারি|মার্চ|এপ্রিল|মে|জুন|জুলাই|আগস্ট|সেপ্টেম্বর|অক্টোবর|নভেম্বর|ডিসেম্বর
bs; D. M Y.; M Y.; Y.; ; januar|februar|mart|april|maj|juni|juli|august|septembar|oktobar|novembar|decembar
ca; D M del Y; M del Y; Y; ; de gener|de febrer|de març|d’abril|de maig|de juny|de juliol|d’agost|de setembre|d’octubre|de novembre|de desembre; gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre
cs; D. M Y; M Y; Y; ; ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince; leden|únor|březen|duben|květen|červen|červenec|srpen|září|říjen|listopad|prosinec
cy; D M Y; M Y; Y; ; Ionawr|Chwefror|Mawrth|Ebrill|Mai|Mehefin|Gorffennaf|Awst|Medi|Hydref|Tachwedd|Rhagfyr
da; D. M Y; M Y; Y; ; januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december
de; D. M Y; M Y; Y; ; Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember
de-AT; D. M Y; M Y; Y; ; Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember
el; D M Y; M Y; Y; ; Ιανουαρίου|Φεβρουαρίου|Μαρτίου|Απριλίου|Μαΐου|Ιουνίου|Ιουλίου|Αυγούστου|Σεπτεμβρίου|Οκτωβρίου|Νοεμβρίου|Δεκεμβρίου; Ιανουάριος|Φεβρουάριος|Μάρτιος|Απρίλιος|Μάιος|Ιούνιος|Ιούλιος|Αύγουστος|Σεπτέμβριος|Οκτώβριος|Νοέμβριος|Δεκέμβριος
es; D de M de Y; M de Y; Y; ; enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre
et; D. M Y; M Y; Y; ; jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember
eu; Y(e)ko Mren D(a); Y(e)ko M; Y; ; urtarrila|otsaila|martxoa|apirila|maiatza|ekaina|uztaila|abuztua|iraila|urria|azaroa|abendua
fa; D M Y; M Y; Y; ۰; ژانویهٔ|فوریهٔ|مارس|آوریل|مهٔ|ژوئن|ژوئیهٔ|اوت|سپتامبر|اکتبر|نوامبر|دسامبر
fi; D. M Y; M Y; Y; ; tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta; tammikuu|helmikuu|maaliskuu|huhtikuu|toukokuu|kesäkuu|heinäkuu|elokuu|syyskuu|lokakuu|marraskuu|joulukuu
fr; D M Y; M Y; Y; ; janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre
ga; D M Y; M Y; Y; ; Eanáir|Feabhra|Márta|Aibreán|Bealtaine|Meitheamh|Iúil|Lúnasa|Meán Fómhair|Deireadh Fómhair|Samhain|Nollaig
gl; D de M de Y; M de Y; Y; ; xaneiro|febreiro|marzo|abril|maio|xuño|xullo|agosto|setembro|outubro|novembro|decembro
gu; D M, Y; M Y; Y; ; જાન્યુઆરી|ફેબ્રુઆરી|માર્ચ|એપ્રિલ|મે|જૂન|જુલાઈ|ઑગસ્ટ|સપ્ટેમ્બર|ઑક્ટોબર|નવેમ્બર|ડિસેમ્બર
he; D בM Y; M Y; Y; ; ינואר|פברואר|מרץ|אפריל|מאי|יוני|יולי|אוגוסט|ספטמבר|אוקטובר|נובמבר|דצמבר
hi; D M Y; M Y; Y; ; जनवरी|फ़रवरी|मार्च|अप्रैल|मई|जून|जुलाई|अगस्त|सितंबर|अक्टूबर|नवंबर|दिसंबर
hr; D. M Y.; M Y.; Y.; ; siječnja|veljače|ožujka|travnja|svibnja|lipnja|srpnja|kolovoza|rujna|listopada|studenoga|prosinca; siječanj|veljača|ožujak|travanj|svibanj|lipanj|srpanj|kolovoz|rujan|listopad|studeni|prosinac
hu; Y. M D.; Y. M; Y.; ; január|február|március|április|május|június|július|augusztus|szeptember|október|november|december
hy; D M, Y թ.; Y թ. M; Y; ; հունվարի|փետրվարի|մարտի|ապրիլի|մայիսի|հունիսի|հուլիսի|օգոստոսի|սեպտեմբերի|հոկտեմբերի|նոյեմբերի|դեկտեմբերի; հունվար|փետրվար|մարտ|ապրիլ|մայիս|հունիս|հուլիս|օգոստոս|սեպտեմբեր|հոկտեմբեր|նոյեմբեր|դեկտեմբեր
id; D M Y; M Y; Y; ; Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember
is; D. M Y; M Y; Y; ; janúar|febrúar|mars|apríl|maí|júní|júlí|ágúst|september|október|nóvember|desember
it; D M Y; M Y; Y; ; gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre
ja; Y年M月D日; Y年M月; Y年; ; 1|2|3|4|5|6|7|8|9|10|11|12
ka; D M, Y; M, Y; Y; ; იანვარი|თებერვალი|მარტი|აპრილი|მაისი|ივნისი|ივლისი|აგვისტო|სექტემბერი|ოქტომბერი|ნოემბერი|დეკემბერი
kk; Y ж. D M; Y ж. M; Y; ; қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан
kn; M D, Y; M Y; Y; ; ಜನವರಿ|ಫೆಬ್ರವರಿ|ಮಾರ್ಚ್|ಏಪ್ರಿಲ್|ಮೇ|ಜೂನ್|ಜುಲೈ|ಆಗಸ್ಟ್|ಸೆಪ್ಟೆಂಬರ್|ಅಕ್ಟೋಬರ್|ನವೆಂಬರ್|ಡಿಸೆಂಬರ್
ko; Y년 M D일; Y년 M; Y년; ; 1월|2월|3월|4월|5월|6월|7월|8월|9월|10월|11월|12월
lt; Y m. M D d.; Y m. M; Y; ; sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio; sausis|vasaris|kovas|balandis|gegužė|birželis|liepa|rugpjūtis|rugsėjis|spalis|lapkritis|gruodis
lv; Y. gada D. M; Y. g. M; Y. g.; ; janvāris|februāris|marts|aprīlis|maijs|jūnijs|jūlijs|augusts|septembris|oktobris|novembris|decembris
mk; D M Y г.; M Y г.; Y г.; ; јануари|февруари|март|април|мај|јуни|јули|август|септември|октомври|ноември|декември
ml; Y M D; Y M; Y; ; ജനുവരി|ഫെബ്രുവരി|മാർച്ച്|ഏപ്രിൽ|മേയ്|ജൂൺ|ജൂലൈ|ഓഗസ്റ്റ്|സെപ്റ്റംബർ|ഒക്‌ടോബർ|നവംബർ|ഡിസംബർ
mn; Y оны Mын D; Y оны M; Y; ; нэгдүгээр сар|хоёрдугаар сар|гуравдугаар сар|дөрөвдүгээр сар|тавдугаар сар|зургаадугаар сар|долоодугаар сар|наймдугаар сар|есдүгээр сар|аравдугаар сар|арван нэгдүгээр сар|арван хоёрдугаар сар
mr; D M, Y; M Y; Y; ०; जानेवारी|फेब्रुवारी|मार्च|एप्रिल|मे|जून|जुलै|ऑगस्ट|सप्टेंबर|ऑक्टोबर|नोव्हेंबर|डिसेंबर
ms; D M Y; M Y; Y; ; Januari|Februari|Mac|April|Mei|Jun|Julai|Ogos|September|Oktober|November|Disember
my; Y M D; Y M; Y; ၀; ဇန်နဝါရီ|ဖေဖော်ဝါရီ|မတ်|ဧပြီ|မေ|ဇွန်|ဇူလိုင်|ဩဂုတ်|စက်တင်ဘာ|အောက်တိုဘာ|နိုဝင်ဘာ|ဒီဇင်ဘာ
nb; D. M Y; M Y; Y; ; januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember
ne; Y M D; Y M; Y; ०; जनवरी|फेब्रुअरी|मार्च|अप्रिल|मे|जुन|जुलाई|अगस्ट|सेप्टेम्बर|अक्टोबर|नोभेम्बर|डिसेम्बर
nl; D M Y; M Y; Y; ; januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december
nn; D. M Y; M Y; Y; ; januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember
pa; D M Y; M Y; Y; ; ਜਨਵਰੀ|ਫ਼ਰਵਰੀ|ਮਾਰਚ|ਅਪ੍ਰੈਲ|ਮਈ|ਜੂਨ|ਜੁਲਾਈ|ਅਗਸਤ|ਸਤੰਬਰ|ਅਕਤੂਬਰ|ਨਵੰਬਰ|ਦਸੰਬਰ
pl; D M Y; M Y; Y; ; stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia; styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień
ps; Y M D; Y M; Y; ۰; جنوري|فبروري|مارچ|اپریل|مۍ|جون|جولای|اګست|سېپتمبر|اکتوبر|نومبر|دسمبر
pt; D de M de Y; M de Y; Y; ; janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro
ro; D M Y; M Y; Y; ; ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie
ru; D M Y г.; M Y г.; Y; ; января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря; январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь
sk; D. M Y; M Y; Y; ; januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra; január|február|marec|apríl|máj|jún|júl|august|september|október|november|december
sl; D. M Y; M Y; Y; ; januar|februar|marec|april|maj|junij|julij|avgust|september|oktober|november|december
sq; D M Y; M Y; Y; ; janar|shkurt|mars|prill|maj|qershor|korrik|gusht|shtator|tetor|nëntor|dhjetor
sr; D. M Y.; M Y.; Y.; ; јануар|фебруар|март|април|мај|јун|јул|август|септембар|октобар|новембар|децембар
sr-Latn; D. M Y.; M Y.; Y.; ; januar|februar|mart|april|maj|jun|jul|avgust|septembar|oktobar|novembar|decembar
sv; D M Y; M Y; Y; ; januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december
sw; D M Y; M Y; Y; ; Januari|Februari|Machi|Aprili|Mei|Juni|Julai|Agosti|Septemba|Oktoba|Novemba|Desemba
ta; D M, Y; M Y; Y; ; ஜனவரி|பிப்ரவரி|மார்ச்|ஏப்ரல்|மே|ஜூன்|ஜூலை|ஆகஸ்ட்|செப்டம்பர்|அக்டோபர்|நவம்பர்|டிசம்பர்
te; D M, Y; M Y; Y; ; జనవరి|ఫిబ్రవరి|మార్చి|ఏప్రిల్|మే|జూన్|జులై|ఆగస్టు|సెప్టెంబర్|అక్టోబర్|నవంబర్|డిసెంబర్
th; D M Y; M Y; Y; ; มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม
tr; D M Y; M Y; Y; ; Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık
uk; D M Y р.; M Y р.; Y; ; січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня; січень|лютий|березень|квітень|травень|червень|липень|серпень|вересень|жовтень|листопад|грудень
ur; D M، Y; M Y; Y; ; جنوری|فروری|مارچ|اپریل|مئی|جون|جولائی|اگست|ستمبر|اکتوبر|نومبر|دسمبر
uz; D-M, Y; M, Y; Y; ; yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr
vi; D M, Y; M năm Y; Y; ; tháng 1|tháng 2|tháng 3|tháng 4|tháng 5|tháng 6|tháng 7|tháng 8|tháng 9|tháng 10|tháng 11|tháng 12
zh; Y年M月D日; Y年M月; Y年; ; 1|2|3|4|5|6|7|8|9|10|11|12
`;

export interface DateNames {
  /** Patterns of D, M and Y. */
  day: string;
  month: string;
  year: string;
  /** The digit that is zero. */
  zero: string;
  months: readonly string[];
  monthsAlone: readonly string[];
}

let byTag: Map<string, DateNames> | null = null;

function readTable(): Map<string, DateNames> {
  const found = new Map<string, DateNames>();
  for (const line of table.trim().split('\n')) {
    const [tag = '', day = '', month = '', year = '', zero = '', months = '', alone] = line.split('; ');
    found.set(tag, {
      day,
      month,
      year,
      zero: zero || '0',
      months: months.split('|'),
      monthsAlone: (alone ?? months).split('|'),
    });
  }
  return found;
}

/** How a language writes dates; null for one that isn't listed. */
export function dateNames(tag: string): DateNames | null {
  byTag ??= readTable();
  return byTag.get(tag) ?? null;
}

/** The languages that are listed, as tags. */
export function dateLanguages(): string[] {
  byTag ??= readTable();
  return [...byTag.keys()];
}
