import { notify } from '@/components/ui/notices';
import type { WordsRange } from '@/lib/annotate/describe';
import { readPageText } from '@/components/article/page-text';
import { quotationText, readSource } from './citation';
import { copyText } from './copy-text';
import { wordsAddress } from './anchoring/words-address';

/** Copies the words in quotation marks, with whose they are and where they stand. */
export async function copyQuotation(words: WordsRange): Promise<void> {
  const page = readPageText();
  const address = await wordsAddress(page, words);
  const quotation = quotationText(page.text.slice(words.start, words.end), readSource(), address);
  reportCopy(await copyText(quotation), 'Quote copied, with its source.');
}

/** Copies an address that leads to exactly these words. */
export async function copyLink(words: WordsRange): Promise<void> {
  reportCopy(await copyText(await wordsAddress(readPageText(), words)), 'Link to these words copied.');
}

function reportCopy(isCopied: boolean, done: string): void {
  if (isCopied) notify({ text: done });
  else notify({ tone: 'error', text: 'The browser lets nothing be copied here.' });
}
