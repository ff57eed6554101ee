import { describe, expect, it } from 'vitest';
import { headingsOf } from '../heading.testing';

const headings = (text: string) => headingsOf('en', text, '2025-03-13').filter((heading) => heading !== null);

describe('headings of English news', () => {
  it.each([
    ['A fire destroyed the town hall of Sund on May 3, 2019.', 'Fire destroyed town hall of Sund'],
    ['Voters in Holm rejected a new airport in March 2018.', 'Voters in Holm rejected new airport'],
    [
      'The regional court acquitted the former mayor of bribery on Tuesday.',
      'Regional court acquitted former mayor of bribery',
    ],
    [
      'In 2014, Norway sold the two islands to a shipping company.',
      'Norway sold two islands to shipping company',
    ],
    ['The government will close three coal mines in June.', 'Government will close three coal mines'],
    [
      'Thousands of farmers blocked the motorway near Alder on Monday.',
      'Thousands of farmers blocked motorway near Alder',
    ],
    [
      'The company recalled 40,000 cars in October 2020 after a series of fires.',
      'Company recalled 40,000 cars after series of fires',
    ],
    [
      'The army did not enter the capital in 1991, although its tanks stood at the border.',
      'Army did not enter capital',
    ],
    ['The museum has not paid its guards since January.', 'Museum has not paid its guards'],
    [
      'On 4 June 2021, the striker refused to play for the second team.',
      'Striker refused to play for second team',
    ],
    ['The minister denied on Monday that he had met the banker.', 'Minister denied that he had met banker'],
    ['Police arrested a man on suspicion of arson in May 2022.', 'Police arrested man on suspicion of arson'],
    ['The airline tried to sell its hotels in 2016, but found no buyer.', 'Airline tried to sell its hotels'],
    [
      'The singer cancelled her tour in April 2023 because of an illness.',
      'Singer cancelled her tour because of illness',
    ],
    [
      'The two neighbours restored diplomatic relations in 2023, eleven years after they had broken them off.',
      'Two neighbours restored diplomatic relations',
    ],
    [
      'The parliament in Bern elected Ruth Halden president on 8 March 2022.',
      'Parliament in Bern elected Ruth Halden president',
    ],
    ['The bank reportedly lost 300 million francs in 2019.', 'Bank reportedly lost 300 million francs'],
    ['An avalanche killed four climbers in February 2017.', 'Avalanche killed four climbers'],
    ['A jury found the nurse guilty of murder on April 4, 2018.', 'Jury found nurse guilty of murder'],
    [
      'A judge ordered the release of the two journalists on Wednesday.',
      'Judge ordered release of two journalists',
    ],
    ['Scientists discovered the lake in 1974.', 'Scientists discovered lake'],
    ['The last ferry left Holm on 31 December 2022.', 'Last ferry left Holm'],
    ['The prince married the actress in 1956.', 'Prince married actress'],
    ['The council could approve the plan in May.', 'Council could approve plan'],
    ['The president vetoed the law in 2005, and the senate overrode him.', 'President vetoed law'],
    ['The museum was supposed to open in 2018.', 'Museum was supposed to open'],
    [
      'Ruth Halden became the first woman to lead the city in 2019.',
      'Ruth Halden became first woman to lead city',
    ],
    ['The officer shot and killed a teenager in 2016.', 'Officer shot and killed teenager'],
    ['The party lost its majority in the election of 2021.', 'Party lost its majority in election'],
    [
      'Engineers warned in 2016 that the bridge could collapse.',
      'Engineers warned that bridge could collapse',
    ],
  ])('say who did what: %s', (text, heading) => expect([...new Set(headings(text))]).toEqual([heading]));

  it.each([
    'The city has a harbour since 1850, and a lighthouse.',
    'It was over in 2019.',
    'They left in 2019.',
    'What happened on May 3, 2019?',
    'More than half of those in 2019 were children.',
    'The report claims that the bank lost the money in 2019.',
  ])('are none for what says nothing by itself: %s', (text) => expect(headings(text)).toEqual([]));
});
