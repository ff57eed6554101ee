import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText } from '../../language/tokens/sentences';
import { findQuotes } from './find-quotes';

/** What was said, the words beside it and the name they lead back to. */
const report = (text: string, language = 'en') =>
  findQuotes(splitText(text, language)).map(({ spans, speaker, verb }) => ({
    words: spans.map(({ start, end }) => text.slice(start, end)),
    beside: speaker && text.slice(speaker.start, speaker.end),
    speaker: speaker?.text ?? null,
    verb,
  }));
const speakers = (text: string, language = 'en') => report(text, language).map(({ speaker }) => speaker);

describe('findQuotes on any text', () => {
  const pieces = [
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '„',
    '「',
    '」',
    '\n',
    '\n\n',
    ' ',
    ', ',
    '. ',
    ': ',
    '(',
    ')',
    '—',
    '?',
    'Ann Lee',
    'Lee',
    'she',
    'said',
    'told',
    'who',
    'the minister',
    'It is late',
    'we go on and on until night',
    '😀',
    '\ud83d',
  ];
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...pieces)).map((all) => all.join('')),
  );
  const languages = fc.constantFrom('en', 'ru', 'tr', 'ar', 'de', 'ja', 'xx', '');

  it('keeps every offset on words of the text, in order', () => {
    fc.assert(
      fc.property(texts, languages, (text, language) => {
        let at = 0;
        for (const { spans, speaker } of findQuotes(splitText(text, language))) {
          expect(spans.length).toBeGreaterThan(0);
          for (const { start, end } of spans) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            at = end;
          }
          if (!speaker) continue;
          expect(text.slice(speaker.start, speaker.end)).toMatch(/[\p{L}\p{N}]/u);
          expect(speaker.text).not.toBe('');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('finds nothing where nothing is quoted', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Z .,\n]*$/), (text) => {
        expect(findQuotes(splitText(text))).toEqual([]);
      }),
    );
  });

  const megabyte = (unit: string) => unit.repeat(Math.ceil(1_000_000 / unit.length));
  it.each([
    '"',
    '“',
    '‘a ',
    '"a ',
    '‘as’ ',
    '「あ」',
    'Ann said “a b c d e f” and ',
    'Ann Lee, who ',
    '“A said\n',
    '.',
    '(',
  ])(
    'reads a megabyte of %j',
    (unit) => {
      expect(Array.isArray(findQuotes(splitText(megabyte(unit))))).toBe(true);
    },
    // Each takes a second or two; anything worse than linear takes hours.
    60_000,
  );
});

describe('the quoted words', () => {
  it('leaves the marks out and joins what a report has split', () => {
    expect(report('“The bridge is old,” Ann Lee said, “but it will hold for years.”')).toEqual([
      {
        words: ['The bridge is old,', 'but it will hold for years.'],
        beside: 'Ann Lee',
        speaker: 'Ann Lee',
        verb: 'say',
      },
    ]);
  });

  it('joins paragraphs that open the mark again without having closed it', () => {
    const text = 'Omar Diaz said: “We began in the spring.\n\n“We will end in autumn.”';
    expect(report(text)).toEqual([
      {
        words: ['We began in the spring.', 'We will end in autumn.'],
        beside: 'Omar Diaz',
        speaker: 'Omar Diaz',
        verb: 'say',
      },
    ]);
  });

  it('keeps a quotation inside a quotation inside', () => {
    expect(report('Ann Lee said: “He told me, ‘Go home at once,’ and I went.”')[0]?.words).toEqual([
      'He told me, ‘Go home at once,’ and I went.',
    ]);
    expect(report('Ann Lee said: “The sign read “no way through here” for years.”')[0]?.words).toEqual([
      'The sign read “no way through here” for years.',
    ]);
  });

  it.each([
    ['straight marks', '"We will rebuild every house here," Ann Lee said.'],
    ['British single marks', '‘We will rebuild every house here,’ Ann Lee said.'],
    ['guillemets', '«We will rebuild every house here», Ann Lee said.'],
    ['guillemets turned inwards', '»We will rebuild every house here«, Ann Lee said.'],
    ['low and high marks', '„We will rebuild every house here“, Ann Lee said.'],
    ['the same mark on both sides', '”We will rebuild every house here”, Ann Lee said.'],
    ['corner brackets', '「We will rebuild every house here」, Ann Lee said.'],
    ['a closing mark the wrong way round', '“We will rebuild every house here,“ Ann Lee said.'],
    ['marks of two kinds', '“We will rebuild every house here," Ann Lee said.'],
  ])('knows %s', (_name, text) => {
    const [quote, ...others] = report(text);
    expect(others).toEqual([]);
    expect(quote?.words[0]?.replace(/,$/, '')).toBe('We will rebuild every house here');
    expect(quote?.speaker).toBe('Ann Lee');
  });

  it('tells apostrophes and inches from marks', () => {
    expect(report("Ann Lee's dogs' kennel isn't new, and the '90s door is 6'2\" high.")).toEqual([]);
    expect(
      report('Ann Lee said the workers’ huts were ‘far too cold for anyone’s children’ in winter.')[0]?.words,
    ).toEqual(['far too cold for anyone’s children']);
  });

  it('takes neither titles of works nor words held at arm’s length', () => {
    expect(report('The film “A Long Road Home to the Sea” opens the “new” hall on Monday.')).toEqual([]);
  });
});

describe('the speaker', () => {
  it.each([
    ['“We leave at dawn tomorrow,” said Ann Lee, the captain.', 'Ann Lee'],
    ['“We leave at dawn tomorrow,” the captain, Ann Lee, said.', 'Ann Lee'],
    ['Ann Lee, who has run the ferry for years, said: “We leave at dawn tomorrow.”', 'Ann Lee'],
    ['“We leave at dawn tomorrow,” Ann Lee told the harbour paper.', 'Ann Lee'],
    ['According to Ann Lee, the crew “leaves at dawn tomorrow with the tide.”', 'Ann Lee'],
    ['Ann Lee: “We leave at dawn tomorrow.”', 'Ann Lee'],
    ['“Do we leave at dawn tomorrow?” Ann Lee asked the crowd.', 'Ann Lee'],
    ['Ann Lee praised the crew, calling it “the best that ever left this harbour.”', 'Ann Lee'],
    ['Asked about the tide, Ann Lee said, “We leave at dawn tomorrow.”', 'Ann Lee'],
    ['When Omar Diaz was told of it, Ann Lee replied: “We leave at dawn tomorrow.”', 'Ann Lee'],
    ['Calling it “a very fine day for all of us,” Ann Lee left the hall.', 'Ann Lee'],
    ['Sen. Ann Lee (I-Guam) said, “We leave at dawn tomorrow.”', 'Ann Lee'],
    ['Harbour manager Ann Lee wrote: “We leave at dawn tomorrow.”', 'Ann Lee'],
  ])('%s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it('gives a quotation that stands alone to who spoke before', () => {
    expect(
      speakers('Ann Lee spoke to the crew on Monday.\n\n“We leave at dawn tomorrow, all of us.”'),
    ).toEqual(['Ann Lee']);
    const text = '“We leave at dawn tomorrow,” said Ann Lee. “Nobody stays behind this time.”';
    expect(report(text)[0]?.words).toHaveLength(2);
  });

  it('gives it to whom a colon announces', () => {
    const text =
      '“We leave at dawn tomorrow,” Ann Lee said. Omar Diaz replied:\n\n“I shall stay here with the boats.”';
    expect(speakers(text)).toEqual(['Ann Lee', 'Omar Diaz']);
  });

  it('leads surnames and pronouns back to the fullest name', () => {
    const text =
      'Maria Ortiz met Robert Hall on Sunday. “The roof will hold this winter,” Ortiz said. ' +
      'Hall disagreed. “It will be gone by Christmas,” he said. “I have seen worse ones stand,” she replied.';
    expect(speakers(text)).toEqual(['Maria Ortiz', 'Robert Hall', 'Maria Ortiz']);
    expect(report(text).map(({ beside }) => beside)).toEqual(['Ortiz', 'he', 'she']);
  });

  it('leads a role back to the one who was introduced with it', () => {
    const text =
      'Foreign Minister Sergei Malin landed on Monday. Omar Diaz met him. “We came with open hands,” the minister said.';
    expect(speakers(text)).toEqual(['Sergei Malin']);
  });

  it('names the owner’s cousin, not the owner', () => {
    expect(speakers('Ann Lee’s cousin said the hut was “far too cold to sleep in.”')).toEqual([
      'Ann Lee’s cousin',
    ]);
  });
});

describe('how it was said', () => {
  it('names the statement where the text does', () => {
    const text = 'The Harbour Ministry said in a statement: “No ferry sails without papers.”';
    expect(findQuotes(splitText(text))[0]).toMatchObject({
      statement: 'statement',
      verb: 'say',
      complete: true,
    });
  });

  it('knows whole sentences from fragments', () => {
    expect(findQuotes(splitText('Ann Lee called it “a very slow and heavy boat.”'))[0]?.complete).toBe(false);
    expect(findQuotes(splitText('“It is a slow and heavy boat,” Ann Lee said.'))[0]?.complete).toBe(true);
  });
});

describe('other languages', () => {
  it.each([
    [
      'ru',
      'Министр Сергей Малин прибыл в порт. «Мы готовы начать работу завтра», — сказал Малин.',
      'Сергей Малин',
      'сказать',
    ],
    ['ru', 'Анна Петрова заявила: «Дорога будет закрыта до конца недели».', 'Анна Петрова', 'заявить'],
    [
      'de',
      '„Wir brauchen jetzt eine Lösung für alle“, sagte Außenministerin Clara Weber.',
      'Clara Weber',
      'sagen',
    ],
    ['tr', 'Bakan Deniz Aydın, “Görüşmeler haftaya yeniden burada başlayacak” dedi.', 'Deniz Aydın', 'demek'],
    ['ar', 'قال الوزير سامر الخطيب: "سوف نعود إلى المدينة في الأسبوع المقبل".', 'الوزير سامر الخطيب', 'قال'],
  ])('%s: %s', (language, text, speaker, verb) => {
    expect(report(text, language)).toMatchObject([{ speaker, verb }]);
  });

  it('finds the words without a speaker where it has no verbs', () => {
    expect(report('田中市長は「来年の春までに橋を完成させます」と述べた。', 'ja')).toMatchObject([
      { words: ['来年の春までに橋を完成させます'], speaker: null },
    ]);
  });
});
