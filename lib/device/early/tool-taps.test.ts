import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { takeOverTool } from './tool-taps';

const page = (html: string) => parseHTML(`<html><body>${html}</body></html>`).document;

describe('a tool that is taken over', () => {
  it('says whether it was tapped before, once', () => {
    const document = page('<button data-tool="saved" data-tapped=""></button>');
    expect(takeOverTool(document, 'saved')).toBe(true);
    expect(takeOverTool(document, 'saved')).toBe(false);
    expect(document.querySelector('button')?.hasAttribute('data-tapped')).toBe(false);
  });

  it('is ready with all of its buttons, and no other is', () => {
    const document = page('<button data-tool="a"></button><button data-tool="a"></button><i data-tool="b">');
    expect(takeOverTool(document, 'a')).toBe(false);
    expect(document.querySelectorAll('[data-tool="a"][data-ready]').length).toBe(2);
    expect(document.querySelectorAll('[data-tool="b"][data-ready]').length).toBe(0);
  });
});
