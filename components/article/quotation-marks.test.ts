import { describe, expect, it } from 'vitest';
import { inQuotationMarks } from './quotation-marks';

describe('inQuotationMarks', () => {
  it('uses the marks of the language', () => {
    expect(inQuotationMarks('Text', 'en-US')).toBe('“Text”');
    expect(inQuotationMarks('نص', 'ar')).toBe('«نص»');
    expect(inQuotationMarks('Text', 'de')).toBe('„Text“');
  });

  it('leaves marks that are there', () => {
    expect(inQuotationMarks('"Text"', 'en')).toBe('"Text"');
  });
});
