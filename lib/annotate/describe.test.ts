import { describe, expect, it } from 'vitest';
import { snapToWords } from './describe';

/** What is selected stands between bars. */
function snap(marked: string): string | null {
  const start = marked.indexOf('|');
  const end = marked.lastIndexOf('|') - 1;
  const text = marked.replaceAll('|', '');
  const words = snapToWords(text, { start, end });
  return words && text.slice(words.start, words.end);
}

describe('a selection', () => {
  it.each([
    ['to bring Ankara and Dam|ascus back t|o the table', 'Damascus back to'],
    ['the |harbour| was closed', 'harbour'],
    ['the| harbour |was closed', 'harbour'],
    ['they do|n’t kn|ow', 'don’t know'],
    ['they don’|t kn|ow', 'don’t know'],
    ['‘it is s|afe’| he said', 'safe’'],
    ['‘it is |saf|e’, he said', 'safe'],
    ['some 1|4,0|00 people', '14,000'],
    ['Wasser|schutz|gebiet', 'Wasserschutzgebiet'],
    ['всё за|кры|то', 'закрыто'],
    ['في المي|ناء| أمس', 'الميناء'],
    ['東京の|港は|閉鎖された', '港は'],
    ['at the end|', null],
    [' | | ', null],
    ['at the end|,| he said', null],
    ['he said|: “|It is safe', null],
    ['they don|’|t know', 'don’t'],
    ['it cost 5 |€|.', '€'],
  ])('of %s is %s', (marked, words) => {
    expect(snap(marked)).toBe(words);
  });

  it('ends somewhere in what is no word at all', () => {
    const words = snapToWords('a'.repeat(5_000), { start: 2_000, end: 2_010 });
    expect(words).toEqual({ start: 1_900, end: 2_110 });
  });
});
