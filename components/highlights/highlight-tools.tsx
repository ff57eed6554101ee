'use client';

import { useEffect, useEffectEvent, useState } from 'react';
import { createPortal } from 'react-dom';
import { notify } from '@/components/ui/notices';
import type { Annotation, HighlightColour } from '@/lib/reader/annotation';
import { describe, type WordsRange } from '@/lib/annotate/describe';
import { useCommand } from '@/components/ui/commands';
import { findPassages, isInText, readPageText } from '@/components/article/page-text';
import { offsetAtPoint, rangesOf, wholeRange } from './anchoring/page-ranges';
import { readSource } from './citation';
import { colourNames, keepColour, lastColour } from './colours';
import { HighlightCard } from './card/highlight-card';
import { HighlightList } from './highlight-list';
import { MarginMarks } from './anchoring/margin-marks';
import { copyLink, copyQuotation } from './quote-actions';
import { SelectionToolbar } from './selection-toolbar';
import { type Sentence, SentencePicker, sentencesOf } from './sentence-picker';
import { useAnnotations } from './use-annotations';
import { useLinkedWords } from './anchoring/use-linked-words';
import { type Placed, usePlaced } from './anchoring/use-placed';
import { readSelection, useSelectedWords } from './anchoring/use-selected-words';

interface Open {
  id: string;
  /** The highlight itself, where it was made a moment ago. */
  made?: Annotation;
  focus?: 'note';
}

/** Readers look at the upper part of the screen. */
const readingLine = 0.4;

/** Highlights and notes of an article: selecting words, marks, cards, the list. Its buttons stand in `site/article-tools.tsx`. */
export function HighlightTools({ slug }: { slug: string }) {
  const stored = useAnnotations(slug, readSource().headline);
  const [open, setOpen] = useState<Open | null>(null);
  const [isListed, setListed] = useState(false);
  const [picker, setPicker] = useState<Sentence[] | null>(null);
  const { placed, orphans, marks } = usePlaced(stored.annotations, open?.id ?? null);
  const [selected, letGo] = useSelectedWords();
  const opened = stored.annotations.find(({ id }) => id === open?.id) ?? open?.made;
  const openedWords = placed.find(({ annotation }) => annotation.id === open?.id)?.words;
  useLinkedWords();

  /** What is shown lags behind a selection that grows; a tap on a tool may have taken the selection away. */
  const selectedNow = () => readSelection() ?? selected;

  function highlightWith(note: boolean, words: WordsRange | null, colour = lastColour()) {
    if (!words) return pick();
    const selector = describe(readPageText(), words);
    if (!selector) return;
    keepColour(colour);
    letGo();
    const { made, stored: isStored } = stored.add(selector, colour);
    // The card doesn't wait for the server: who wants to write a note goes on typing.
    if (note) setOpen({ id: made.id, made, focus: 'note' });
    void isStored.then((done) => {
      if (!done) setOpen((now) => (now?.id === made.id ? null : now));
      else if (!note)
        notify({
          text: `Highlighted in ${colourNames[colour].toLowerCase()}.`,
          action: { label: 'Undo', run: () => remove(made) },
        });
    });
  }

  /** Without a selection: the passage that has the focus, else the one being read, by its sentences. */
  function pick() {
    const page = readPageText();
    const block = passageOnScreen();
    const place = page.places.find(({ passageId }) => passageId === block?.id);
    const language = document.getElementById('content')?.lang || 'en';
    const sentences = place ? sentencesOf(page.text, place, language) : [];
    if (sentences.length > 0) setPicker(sentences);
    else notify({ text: 'Select words of the text first.' });
  }

  function go({ annotation, words }: Placed) {
    setListed(false);
    const range = wholeRange(rangesOf(readPageText(), words));
    if (!range) return;
    const block = range.startContainer.parentElement?.closest<HTMLElement>('[id]');
    if (block) {
      block.tabIndex = -1;
      block.focus({ preventScroll: true });
    }
    const behavior = matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
    scrollBy({ top: range.getBoundingClientRect().top - innerHeight / 3, behavior });
    setOpen({ id: annotation.id });
  }

  const openAt = useEffectEvent((event: MouseEvent) => {
    const { target, clientX, clientY } = event;
    if (!(target instanceof Element) || target.closest('a, button, [role="dialog"], [role="toolbar"]'))
      return;
    if (getSelection()?.isCollapsed === false) return;
    const offset = isInText(target) ? offsetAtPoint(readPageText(), clientX, clientY) : null;
    // Of those that lie over each other, the shortest: the others can be reached around it.
    const [under] = placed
      .filter(({ words }) => offset !== null && words.start <= offset && offset < words.end)
      .toSorted((a, b) => a.words.end - a.words.start - (b.words.end - b.words.start));
    if (under) setOpen({ id: under.annotation.id });
  });
  useEffect(() => {
    const onClick = (event: MouseEvent) => openAt(event);
    document.addEventListener('click', onClick);
    return () => document.removeEventListener('click', onClick);
  }, []);

  const onQuote = (act: (words: WordsRange) => Promise<void>) => () => {
    const words = selectedNow() ?? openedWords;
    if (words) void act(words);
    else notify({ text: 'Select words of the text first.' });
  };
  const group = 'Highlights';
  useCommand({
    id: 'highlight',
    name: 'Highlight words',
    group,
    keys: 'h',
    run: () => highlightWith(false, selectedNow()),
  });
  useCommand({
    id: 'note',
    name: 'Note on words',
    group,
    keys: 'n',
    run: () => (opened ? setOpen({ id: opened.id, focus: 'note' }) : highlightWith(true, readSelection())),
  });
  useCommand({ id: 'copy-quote', name: 'Copy quote with its source', group, run: onQuote(copyQuotation) });
  useCommand({ id: 'link-words', name: 'Copy link to the words', group, run: onQuote(copyLink) });
  useCommand({
    id: 'article-highlights',
    name: 'Highlights in this article',
    group,
    count: stored.annotations.length,
    run: () => setListed(true),
  });

  const remove = (annotation: Annotation) => {
    setOpen(null);
    void stored.remove(annotation);
  };
  const layer = document.getElementById('content') ?? document.body;
  return createPortal(
    <div lang="en" dir="ltr" className="print:hidden">
      <MarginMarks marks={marks} onOpen={(id) => setOpen({ id })} />
      {selected && !opened && (
        <SelectionToolbar
          selected={selected}
          onHighlight={(colour: HighlightColour) => highlightWith(false, selectedNow(), colour)}
          onNote={() => highlightWith(true, selectedNow())}
          onCopy={onQuote(copyQuotation)}
          onLink={onQuote(copyLink)}
        />
      )}
      {opened && (
        <HighlightCard
          key={opened.id}
          annotation={opened}
          focus={open?.focus}
          onEdit={(change) => stored.edit(opened, change)}
          onDelete={() => remove(opened)}
          onClose={() => setOpen(null)}
          wordsBox={openedWords && (() => boxOf(openedWords))}
          onCopy={openedWords && (() => void copyQuotation(openedWords))}
          onLink={openedWords && (() => void copyLink(openedWords))}
        />
      )}
      {isListed && (
        <HighlightList
          slug={slug}
          placed={placed}
          orphans={orphans}
          isUnknown={stored.isError}
          onGo={go}
          onOpen={({ id }) => {
            setListed(false);
            setOpen({ id });
          }}
          onDelete={(annotation) => {
            // The sheet is modal: it would lock the notice's “Undo”.
            setListed(false);
            remove(annotation);
          }}
          onPick={() => {
            setListed(false);
            pick();
          }}
          onClose={() => setListed(false)}
        />
      )}
      {picker && (
        <SentencePicker
          sentences={picker}
          onHighlight={(words, colour) => highlightWith(false, words, colour)}
          onClose={() => setPicker(null)}
        />
      )}
    </div>,
    layer,
  );
}

const boxOf = (words: WordsRange): DOMRect | null =>
  wholeRange(rangesOf(readPageText(), words))?.getBoundingClientRect() ?? null;

function passageOnScreen(): HTMLElement | null {
  const blocks = findPassages().map(({ element }) => element);
  const focused = blocks.find((block) => block.contains(document.activeElement));
  const line = innerHeight * readingLine;
  return focused ?? blocks.find((block) => block.getBoundingClientRect().bottom > line) ?? null;
}
