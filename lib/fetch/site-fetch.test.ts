import { expect, it } from 'vitest';
import { userAgent } from './site-fetch';

it.each([
  ['https://news.example', 'Backstory/1.2.3 (reading app; +https://news.example)'],
  ['http://localhost:3000', 'Backstory/1.2.3 (reading app)'],
  ['http://192.168.0.7:3000', 'Backstory/1.2.3 (reading app)'],
  ['http://[::1]:3000', 'Backstory/1.2.3 (reading app)'],
])('a site at %s calls itself %s', (siteUrl, name) => expect(userAgent('1.2.3', siteUrl)).toBe(name));
