/**
 * In UTF-16 units. The longest paragraphs of books have some 20,000; whoever stores, searches or shows passages meets
 * no longer one, so that what one of them costs has a bound.
 */
export const longestPassage = 50_000;
