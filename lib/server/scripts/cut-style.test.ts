import { describe, expect, it } from 'vitest';

import { cutStyle } from './cut-style';

const page = (style: string, body: string) =>
  `<html><head><style data-precedence="next" data-href="/a.css">${style}</style></head><body>${body}</body></html>`;
const css =
  '@font-face{font-family:a;src:url(/a.woff2)}@layer base{.mt-9{margin:0}}' +
  '@layer utilities{.mt-1{margin-top:1px}.mt-2{margin-top:var(--x)}.w-\\[1\\.5rem\\]{width:1.5rem}' +
  ':where(.space-y-4>:not(:last-child)){margin:4px}.grid-cols-\\[minmax\\(0\\,1fr\\)\\]{display:grid}' +
  '@media (hover:hover){.hover\\:underline:hover{text-decoration:underline}.hover\\:flex:hover{display:flex}}' +
  '.marker\\:x ::marker,.marker\\:x::marker{color:red}}@property --x{syntax:"*"}';
const bodyWith = (classes: string) => `<p class="${classes}">Text</p>`;

describe('the style of a page', () => {
  it('keeps the utilities that the page uses, within their media, and all that is no utility', () => {
    const { html } = cutStyle(page(css, bodyWith('mt-2 hover:underline w-[1.5rem]')));
    for (const stored of [
      '.mt-2{',
      '.hover\\:underline:hover{',
      '.w-\\[1\\.5rem\\]{',
      '.mt-9{',
      '@property --x',
      '@font-face',
    ])
      expect(html).toContain(stored);
    for (const cut of ['.mt-1{', '.hover\\:flex', '.grid-cols-']) expect(html).not.toContain(cut);
  });

  it('leaves out what is left of a condition, old names, and the classes of faces, which only their properties put on', () => {
    const empty = '@media (width>=40rem){.sm\\:mt-1{margin:0}}@supports (color:red){.sm\\:mt-2{margin:0}}';
    const faces =
      '.xY1_className{font-family:a}.xY1_variable{--a:"a"}' +
      'u{-webkit-text-decoration-color:red;-webkit-text-decoration-color:red;text-decoration-color:red}';
    const { html } = cutStyle(page(faces + css.replace('.mt-1{', `${empty}.mt-1{`), bodyWith('mt-2')));
    for (const cut of ['@media (width>=40rem)', '@supports', '_className', '-webkit-'])
      expect(html).not.toContain(cut);
    expect(html).toContain('.xY1_variable{--a:"a"}u{text-decoration-color:red}');
  });

  it('leaves rules that are for more than one class alone', () => {
    const { html } = cutStyle(page(css, bodyWith('mt-2')));
    expect(html).toContain('.marker\\:x ::marker,.marker\\:x::marker{color:red}');
  });

  it('holds back what only scripts draw, and nothing else', () => {
    const tools = '@layer tools{.notice{color:red}@media print{.notice{display:none}}}';
    const { html, style } = cutStyle(page(tools + css, bodyWith('mt-2')));
    expect(html).not.toContain('.notice');
    // The compiler leaves out the line that gives the layers' order: the place of the block gives it.
    expect(html).toContain('@layer tools;@font-face');
    expect(style).toContain(tools);
  });

  it.each([
    ['article', 'article-grid'],
    ['axis', 'timeline-body mt-5 has-axis'],
    ['line', 'strip-track'],
    ['line', 'mini-timeline'],
    ['front', 'filter-choices'],
    ['story', 'story-line'],
  ])('sends the layer %s with pages that have %s alone', (layer, marker) => {
    const style = `@layer ${layer}{main{color:red}@media print{main{display:none}}}`;
    const other = cutStyle(page(style + css, bodyWith('mt-2')));
    expect(other.html).not.toContain('main{');
    expect(other.html).toContain(`@layer ${layer};`);
    expect(other.style).toContain(style);
    expect(cutStyle(page(style + css, bodyWith(marker))).html).toContain(style);
  });

  it('cuts rules of a layer that are for a class which the page has nowhere', () => {
    const style = '@layer axis{.one{color:red}.one .two{color:red}.two[data-x]{color:red}.a,.b{top:0}}';
    const { html } = cutStyle(page(style + css, '<p class="has-axis two">Text</p>'));
    expect(html).toContain('@layer axis{.two[data-x]{color:red}.a,.b{top:0}}');
  });

  it('keeps the space between children of the classes that the page has', () => {
    const style = '@layer utilities{:where(.space-y-1>:not(:last-child)){margin:1px}}';
    expect(cutStyle(page(style, bodyWith('space-y-1'))).html).toContain(style);
    expect(cutStyle(page(style, bodyWith('space-y-2'))).html).toContain('@layer utilities{}');
  });

  it('keeps the properties that something on the page reads', () => {
    const style =
      '@layer properties{*{--x:1;--y:1}}@layer theme{:root{--z:calc(1px + 2px);--u:2px}}' +
      '@property --y{syntax:"*"}';
    const { html } = cutStyle(page(style + css, '<p class="mt-2" style="top:var(--u)">Text</p>'));
    expect(html).toContain('@layer properties{*{--x:1;}}@layer theme{:root{--u:2px}}');
    expect(html).toContain('@property --x');
    expect(html).not.toContain('@property --y');
  });

  it('gives the whole for later, without the faces', () => {
    const { style } = cutStyle(page(css, bodyWith('mt-2')));
    expect(style).toBe(css.replace(/@font-face\{[^}]*\}/, ''));
  });

  it('has as many opening as closing braces', () => {
    const { html } = cutStyle(page(css, bodyWith('')));
    expect(html.match(/\{/g)?.length).toBe(html.match(/\}/g)?.length);
  });

  it('leaves a document without such a style as it is', () => {
    const other = page('p{color:red}', bodyWith('mt-1'));
    expect(cutStyle(other)).toEqual({ html: other, style: null });
    expect(cutStyle('<p>Text</p>')).toEqual({ html: '<p>Text</p>', style: null });
  });
});
