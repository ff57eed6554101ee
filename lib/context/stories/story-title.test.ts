import { describe, expect, it } from 'vitest';
import { countArticles } from './group-articles';
import { titleStory } from './story-title';
import { countTerms, type StoryText } from './terms';

const titleOf = (texts: StoryText[]) => titleStory(texts, countArticles(texts.map(countTerms)));
const text = (headline: string, body: string): StoryText => ({ headline, text: body, language: 'en' });

describe('titleStory', () => {
  it('names who or where, and what the headlines share', () => {
    const title = titleOf([
      text('Eruption near Grindavik', 'Lava flowed towards the town of Grindavik on Sunday.'),
      text(
        'Second eruption threatens town',
        'People in Grindavik had left before the lava came to Grindavik.',
      ),
      text('Residents return after eruption', 'In Grindavik three houses burned, and Grindavik was closed.'),
    ]);
    expect(title).toBe('Grindavik: eruption');
  });

  it('falls back to the first headline where nothing is shared', () => {
    expect(titleOf([text('One thing', 'it was so'), text('Another', 'it was not')])).toBe('One thing');
  });
});
