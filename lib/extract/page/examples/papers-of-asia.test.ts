/** Whole pages in scripts without small letters, without spaces, or from right to left. */
import { expect, it } from 'vitest';
import { readInFull } from './read-example.testing';

it('reads a Japanese page: a stamp above the text, a credit in brackets, and related news below', () => {
  const read = readInFull(
    `<!doctype html><html lang="ja"><head><title>夜のフェリー、2年間存続へ | 港町新聞</title><meta property="og:site_name" content="港町新聞">
    <meta property="article:published_time" content="2023-03-07T09:15:00+09:00"></head><body><nav><a href="/">トップ</a><a href="/local">地域</a></nav>
    <main><h1>夜のフェリー、2年間存続へ</h1><p class="date">2023年3月7日 9時15分</p>
    <figure><img src="/img/ferry.jpg" width="800" height="533" alt=""><figcaption>港を出る夜のフェリー=6日、港町（写真：山田太郎）</figcaption></figure>
    <div class="body"><p>夜のフェリーは少なくとも2年間、運航を続けることになった。市議会が6日夜、賛成8、反対5で補助金の継続を決めた。</p>
    <p>「船がなければ、夜勤の人は家に帰れません」と、動議を出した田中恵子議員は話した。傍聴席には約120人が集まった。</p>
    <p>市長は反対した。橋を渡るバスを走らせる計画だったが、片道50分かかり、乗客は3分の1になると見込まれていた。</p></div>
    <section><h2>関連記事</h2><ul><li><a href="/1">老舗パン店が閉店、90年の歴史に幕</a></li><li><a href="/2">小学校の屋根、冬までに修理</a></li></ul></section></main></body></html>`,
    'https://minato.example/articles/ferry',
  );
  expect(read).toEqual({
    language: 'ja',
    headline: '夜のフェリー、2年間存続へ',
    publisher: '港町新聞',
    publishedAt: '2023-03-07T09:15:00+09:00',
    lead: '[港を出る夜のフェリー=6日、港町 (山田太郎)]',
    passages: [
      '夜のフェリーは少なくとも2年間、運航を続けることになった。市議会が6日夜、賛成8、反対5で補助金の継続を決めた。',
      '「船がなければ、夜勤の人は家に帰れません」と、動議を出した田中恵子議員は話した。傍聴席には約120人が集まった。',
      '市長は反対した。橋を渡るバスを走らせる計画だったが、片道50分かかり、乗客は3分の1になると見込まれていた。',
    ],
  });
});

it('reads a Hindi page, whose sentences end in a danda', () => {
  const read = readInFull(
    `<!doctype html><html lang="hi"><head><title>रात की नाव दो साल और चलेगी - नदी समाचार</title><meta property="og:site_name" content="नदी समाचार"></head><body>
    <header><a href="/">होम</a><a href="/desh">देश</a></header><article><h1>रात की नाव दो साल और चलेगी</h1><time datetime="2023-03-07T08:00:00+05:30">7 मार्च 2023</time>
    <p>रात की नाव कम से कम दो साल और चलेगी। नगर परिषद ने सोमवार शाम को पाँच के मुकाबले आठ मतों से इसके लिए धन देने का फैसला किया।</p>
    <p>“नाव न हो तो रात की पाली वाला कोई घर नहीं पहुँचता,” प्रस्ताव रखने वाली पार्षद सुनीता वर्मा ने कहा। सभा में करीब सवा सौ लोग आए थे।</p>
    <p>महापौर ने इसके खिलाफ मत दिया। वे पुल के रास्ते बस चलाना चाहते थे, जिसे पचास मिनट लगते और जिसमें एक तिहाई यात्री ही जाते।</p></article></body></html>`,
    'https://nadi.example/desh/naav',
  );
  expect(read).toEqual({
    language: 'hi',
    headline: 'रात की नाव दो साल और चलेगी',
    publisher: 'नदी समाचार',
    publishedAt: '2023-03-07T08:00:00+05:30',
    passages: [
      'रात की नाव कम से कम दो साल और चलेगी। नगर परिषद ने सोमवार शाम को पाँच के मुकाबले आठ मतों से इसके लिए धन देने का फैसला किया।',
      '“नाव न हो तो रात की पाली वाला कोई घर नहीं पहुँचता,” प्रस्ताव रखने वाली पार्षद सुनीता वर्मा ने कहा। सभा में करीब सवा सौ लोग आए थे।',
      'महापौर ने इसके खिलाफ मत दिया। वे पुल के रास्ते बस चलाना चाहते थे, जिसे पचास मिनट लगते और जिसमें एक तिहाई यात्री ही जाते।',
    ],
  });
});

it('reads a Hebrew page from right to left, with its credit and without its tags', () => {
  const read = readInFull(
    `<!doctype html><html lang="he" dir="rtl"><head><title>מעבורת הלילה תמשיך לשוט - ידיעות הנמל</title><meta property="og:site_name" content="ידיעות הנמל">
    <meta property="article:published_time" content="2023-03-07T07:30:00+02:00"></head><body><nav><a href="/">ראשי</a></nav><article><h1>מעבורת הלילה תמשיך לשוט</h1>
    <figure><img src="/f.jpg" width="700" height="467" alt=""><figcaption>המעבורת יוצאת מהנמל ביום שני (צילום: דנה לוי)</figcaption></figure>
    <p>מעבורת הלילה תמשיך לשוט לפחות שנתיים נוספות. כך החליטה ביום שני בערב מועצת העיר, ברוב של שמונה נגד חמישה.</p>
    <p>"בלי הסירה אף אחד ממשמרת הלילה לא מגיע הביתה", אמרה חברת המועצה רות כהן, שהגישה את ההצעה. כמאה ועשרים איש באו לישיבה.</p>
    <p>ראש העיר הצביע נגד. הוא רצה להפעיל אוטובוס דרך הגשר, שהיה נוסע חמישים דקות ומסיע שליש מן הנוסעים.</p></article></body></html>`,
    'https://namal.example/news/ferry',
  );
  expect(read).toEqual({
    language: 'he, right to left',
    headline: 'מעבורת הלילה תמשיך לשוט',
    publisher: 'ידיעות הנמל',
    publishedAt: '2023-03-07T07:30:00+02:00',
    lead: '[המעבורת יוצאת מהנמל ביום שני (דנה לוי)]',
    passages: [
      'מעבורת הלילה תמשיך לשוט לפחות שנתיים נוספות. כך החליטה ביום שני בערב מועצת העיר, ברוב של שמונה נגד חמישה.',
      '"בלי הסירה אף אחד ממשמרת הלילה לא מגיע הביתה", אמרה חברת המועצה רות כהן, שהגישה את ההצעה. כמאה ועשרים איש באו לישיבה.',
      'ראש העיר הצביע נגד. הוא רצה להפעיל אוטובוס דרך הגשר, שהיה נוסע חמישים דקות ומסיע שליש מן הנוסעים.',
    ],
  });
});
