import { expect, it } from 'vitest';
import { extractPage } from '../extract-page';

const english =
  'The council voted on Monday evening to keep the night ferry for two more years, eight votes to five. ';
const russian =
  'Городской совет решил в понедельник сохранить ночной паром ещё на два года, восемь голосов против пяти. ';
const arabic =
  'قرر المجلس البلدي مساء الاثنين الإبقاء على العبارة الليلية لمدة عامين آخرين، بثمانية أصوات مقابل خمسة. ';
const hebrew =
  'מועצת העיר החליטה ביום שני בערב להשאיר את המעבורת הלילית לשנתיים נוספות, בשמונה קולות מול חמישה. ';
const japanese =
  '市議会は月曜日の夜、夜間のフェリーを少なくとも二年間続けることを八対五で決めた。町役場には約百二十人が集まった。';

/** The language and direction of a page with these attributes, head and text. */
function languageOf(attributes: string, head: string, text: string, article = '') {
  const result = extractPage({
    html: `<html ${attributes}><head><title>Council keeps the ferry</title>${head}</head><body><article ${article}><h1>Council keeps the ferry</h1><p>${text.repeat(4)}</p><p>${text.repeat(3)}</p></article></body></html>`,
    url: 'https://harbor.example/ferry',
  });
  if (!result.ok) throw new Error(result.problems[0]?.reason);
  return [result.page.draft.language, result.page.draft.direction];
}

it.each([
  ['as the page states it', 'lang="en-GB"', '', english, '', ['en-GB', 'ltr']],
  ['in its canonical form', 'lang="EN_us"', '', english, '', ['en-US', 'ltr']],
  ['as is stated nearest to the text', 'lang="de"', '', english, 'lang="en"', ['en', 'ltr']],
  ['as the head has it', '', '<meta property="og:locale" content="en_AU">', english, '', ['en-AU', 'ltr']],
  ['by its script where a Latin one is stated', 'lang="en"', '', russian, '', ['ru', 'ltr']],
  ['as stated where it has the text’s script', 'lang="uk"', '', russian, '', ['uk', 'ltr']],
  ['by its script where none is stated', '', '', japanese, '', ['ja', 'ltr']],
  ['from right to left in Arabic', '', '', arabic, '', ['ar', 'rtl']],
  ['from right to left in Hebrew', 'lang="he" dir="rtl"', '', hebrew, '', ['he', 'rtl']],
  ['from left to right whatever a template says', 'lang="en" dir="rtl"', '', english, '', ['en', 'ltr']],
  ['as English where nothing tells', '', '', english, '', ['en', 'ltr']],
  ['as English where what is stated is none', 'lang="not a language"', '', english, '', ['en', 'ltr']],
])('is told %s', (_, attributes, head, text, article, expected) => {
  expect(languageOf(attributes, head, text, article)).toEqual(expected);
});
