import { describe, expect, it } from 'vitest';
import { lateScriptsId, makeScriptsLate } from './late-scripts';

const page = `<!DOCTYPE html><html><head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/><link rel="preload" as="font" href="/f.woff2"/><script src="/_next/static/chunks/b.js" async=""></script></head><body><p>Text</p><script>self.__next_f.push([1,"x"])</script><script src="/_next/static/chunks/a.js" id="_R_" async=""></script></body></html>`;

describe('makeScriptsLate', () => {
  const late = makeScriptsLate(page);

  it('leaves no script and no script preload for the browser to fetch by itself', () => {
    expect(late).not.toMatch(/<script[^>]+src=/);
    expect(late).not.toContain('as="script"');
  });

  it('appends all of them, in their order, from one inline script', () => {
    const starter = late.slice(late.indexOf(`<script id="${lateScriptsId}">`));
    expect(starter.indexOf('chunks/b.js')).toBeGreaterThan(0);
    expect(starter.indexOf('chunks/a.js')).toBeGreaterThan(starter.indexOf('chunks/b.js'));
  });

  it('keeps the text, the fonts and the data that the scripts will want', () => {
    expect(late).toContain('<p>Text</p>');
    expect(late).toContain('as="font"');
    expect(late).toContain('self.__next_f.push');
  });

  it('leaves a document without scripts as it is', () => {
    expect(makeScriptsLate('<html><body><p>Text</p></body></html>')).toBe(
      '<html><body><p>Text</p></body></html>',
    );
  });
});
