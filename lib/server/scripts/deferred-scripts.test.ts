import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundleInline } from './bundle-inline';
import { setInlineScripts } from './inline-scripts';
import { deferredScriptsId, deferScripts } from './deferred-scripts';

const page = `<!DOCTYPE html><html><head><link rel="manifest" href="/manifest.webmanifest"/><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/><link rel="preload" as="font" href="/f.woff2"/><script src="/_next/static/chunks/b.js" async=""></script></head><body><p>Text</p><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"a) ; </p>"])</script><script>$RC("B:0","S:0")</script><script src="/_next/static/chunks/a.js" id="_R_" async=""></script></body></html>`;

describe('deferScripts', () => {
  let deferred = '';
  let data: string | null = null;
  beforeAll(async () => {
    setInlineScripts(await bundleInline(join(import.meta.dirname, '..', '..', '..')));
    ({ html: deferred, data } = deferScripts(page, () => '/deferred/hash.js'));
  });

  it('leaves no script, no preload of one and no manifest for the browser to fetch by itself', () => {
    expect(deferred).not.toMatch(/<script[^>]+src=/);
    expect(deferred).not.toMatch(/<link[^>]+as="script"/);
    expect(deferred).not.toContain('rel="manifest"');
  });

  it('appends all of them, in their order, from one inline script', () => {
    const starter = deferred.slice(deferred.indexOf(`<script id="${deferredScriptsId}">`));
    expect(starter.indexOf('chunks/b.js')).toBeGreaterThan(0);
    expect(starter.indexOf('chunks/a.js')).toBeGreaterThan(starter.indexOf('chunks/b.js'));
  });

  it('puts first what the framework begins with', () => {
    const entry =
      '<script id="_R_">(self.T=self.T||[]).push({"otherChunks":["static/chunks/a.js"]})</script>';
    const { html } = deferScripts(page.replace('</body>', `${entry}</body>`), () => '/deferred/hash.js');
    const starter = html.slice(html.indexOf(`<script id="${deferredScriptsId}">`));
    expect(starter.indexOf('/deferred/hash.js')).toBeLessThan(starter.indexOf('chunks/a.js'));
    expect(starter.indexOf('chunks/a.js')).toBeLessThan(starter.indexOf('chunks/b.js'));
  });

  it('has a page begin at once that says of itself that it is nothing without scripts, and no other', () => {
    const needing = page.replace('<p>Text</p>', '<div data-scripts="at-once"></div>');
    expect(deferScripts(needing, () => '/x').starter).toContain('"backstory.place:",true]');
    const telling = page.replace('Text', 'data-scripts=&quot;at-once&quot;');
    expect(deferScripts(telling, () => '/x').starter).toContain('"backstory.place:"]');
  });

  it('keeps the text, the fonts and the scripts that put streamed parts in their place', () => {
    expect(deferred).toContain('<p>Text</p>');
    expect(deferred).toContain('as="font"');
    expect(deferred).toContain('$RC("B:0","S:0")');
  });

  it('makes the framework’s data a script that comes before the others', () => {
    expect(deferred).not.toContain('__next_f');
    expect(data).toBe('(self.__next_f=self.__next_f||[]).push([0]);\nself.__next_f.push([1,"a) ; </p>"])');
    expect(deferred.indexOf('/deferred/hash.js')).toBeLessThan(deferred.indexOf('chunks/b.js'));
  });

  it('leaves a style sheet out of the data that the page has already, and nothing else', () => {
    const style = '@layer utilities{.mt-2{margin:0}.é{top:0}}';
    const row = `2:T${Buffer.byteLength(style).toString(16)},${style}`;
    const [one, two] = [`1:"a"\n${row.slice(0, 20)}`, `${row.slice(20)}3:["$","p"]\n`];
    const pushes = [one, two].map(
      (text) => `<script>self.__next_f.push([1,${JSON.stringify(text)}])</script>`,
    );
    const styled = page
      .replace('</head>', `<style data-precedence="next" data-href="/a.css">${style}</style></head>`)
      .replace('<script>$RC', () => `${pushes.join('')}<script>$RC`);
    expect(deferScripts(styled, () => '/x').data).toContain(
      `push([1,${JSON.stringify('a) ; </p>1:"a"\n2:T1, 3:["$","p"]\n')}])`,
    );
  });

  it('leaves a document without scripts as it is', () => {
    const other = '<html><body><p>Text</p></body></html>';
    expect(deferScripts(other, () => '/x')).toEqual({ html: other, data: null, starter: null });
  });
});
