import { Parser } from 'htmlparser2';

/** Elements that say what they hold; as `div` they say nothing. */
const meaningful = new Set(
  'article main section header aside figure figcaption p footer nav address details summary hgroup'.split(
    ' ',
  ),
);
const named = new Set('class id role itemprop itemtype itemscope aria-label'.split(' '));
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

/**
 * A page as it would be without semantic markup: boxes in boxes, no names, no text among its data. Titles, dates and
 * authors stay where the head and the data have them.
 */
export function barePage(html: string): string {
  let bare = '<!DOCTYPE html>';
  let within: 'text' | 'data' | 'nothing' = 'text';
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'style' || name === 'script')
        within = /json/.test(attributes.type ?? '') ? 'data' : 'nothing';
      if (within === 'nothing') return;
      const stored = Object.entries(attributes).filter(
        ([key]) => !named.has(key) && !/^data-(?!src$)/.test(key),
      );
      bare += `<${meaningful.has(name) ? 'div' : name}${stored.map(([key, value]) => ` ${key}="${escape(value)}"`).join('')}>`;
    },
    ontext(text) {
      if (within === 'data')
        bare += text.replace(/"articleBody"\s*:\s*"(?:[^"\\]|\\.)*"/g, '"articleBody":""');
      else if (within === 'text') bare += escape(text);
    },
    onclosetag(name) {
      if (within !== 'nothing' && !empty.has(name)) bare += `</${meaningful.has(name) ? 'div' : name}>`;
      within = 'text';
    },
  });
  parser.end(html);
  return bare;
}
