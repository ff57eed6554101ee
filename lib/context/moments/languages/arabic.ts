import type { EventWords } from '../event-words';
import { wordSet } from './word-set';

/** Conjunctions and prepositions of one letter, and the article, are written with their word. */
const joined = (words: ReadonlySet<string>, ...prefixes: string[]): ReadonlySet<string> =>
  new Set([...words].flatMap((word) => [word, ...prefixes.map((prefix) => prefix + word)]));

const nouns = wordSet(`
  حرب حروب هجوم هجمات انتخابات ثورة انقلاب زلزال اتفاق اتفاقية معاهدة قمة محادثات مفاوضات اجتماع لقاء أزمة نزاع صراع
  اشتباكات احتجاجات مظاهرات استفتاء استقالة اغتيال انفجار قصف غارة غارات هدنة غزو احتلال انسحاب عملية إضراب زيارة
  محاكمة حكم فيضانات حريق مجزرة اعتقال وفاة مقتل بداية نهاية اندلاع توقيع سقوط استقلال`);

export const arabic: EventWords = {
  code: 'ar',
  // Perfect forms look like nouns; these are the verbs that news tell events with.
  pastVerbs: joined(
    wordSet(`
      بدأ بدأت اندلع اندلعت وقع وقعت قتل قتلت أعلن أعلنت وقعا وقعوا شن شنت عقد عقدت التقى التقت اجتمع اجتمعت انتهى
      انتهت سقط سقطت انسحب انسحبت دخل دخلت غزا غزت قطع قطعت استقال استقالت انتخب انتخبت توفي توفيت اغتيل ضرب ضربت
      انفجر انفجرت قصف قصفت احتل احتلت أطلق أطلقت زار زارت استضاف استضافت قال قالت كان كانت كانوا أكد أكدت أوضح
      أضاف أضافت ذكر ذكرت صرح تولى تولت أصبح أصبحت تأسس تأسست فاز فازت خسر خسرت اعتقل اعتقلت`),
    'و',
    'ف',
  ),
  pastEndings: [],
  notPast: new Set(),
  verbsShow: false,
  datesQualify: false,
  otherVerbs: wordSet('يكون تكون يمكن سوف قد لقد تم يتم'),
  determiners: wordSet('هذا هذه ذلك تلك كل جميع بعض'),
  functionWords: joined(
    wordSet(`
      في من إلى على عن مع بين منذ حتى خلال بعد قبل عند حول ضد دون تحت فوق أمام وراء حيث عندما لأن لكن أو ثم بل إن أن
      الذي التي الذين هو هي هم نحن أنا لا لم لن ما ليس ليست أيضا فقط عام سنة يوم شهر العام الماضي الماضية`),
    'و',
  ),
  verbEndings: [],
  adverbEndings: [],
  beginnings: wordSet('منذ'),
  datePrepositions: wordSet('في منذ حتى خلال بعد قبل'),
  comparisons: wordSet('مقارنة'),
  joiners: new Set(),
  placeJoiners: wordSet('في'),
  linkers: wordSet('على مع بين ضد في'),
  verbLeads: new Set(),
  sayings: joined(
    wordSet('قال قالت كان كانت كانوا أكد أكدت أوضح أضاف أضافت ذكر ذكرت صرح أعلن أعلنت'),
    'و',
    'ف',
  ),
  eventNouns: joined(nouns, 'ال', 'و', 'وال', 'بال', 'لل', 'ب', 'ل'),
  eventEndings: [],
  eventStems: [],
  personal: wordSet('ولد ولدت مواليد'),
};
