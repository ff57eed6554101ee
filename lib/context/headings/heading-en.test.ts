import { describe, expect, it } from 'vitest';
import { headingsOf } from './heading.testing';

/** Sentences whose sense turns around with one word, and the words that a heading has to have. */
const shaded: readonly [sentence: string, keeps: RegExp][] = [
  // Negation
  ['The council did not approve the harbour plan on May 3, 2019.', /not/],
  ['Parliament never ratified the treaty of 2011.', /never/],
  ['The court didn’t release the two brothers in March 2020.', /n.t/],
  ['No minister resigned in 2018.', /\bno\b/i],
  ['Nobody was arrested after the fire of June 2, 2017.', /nobody/i],
  ['The airline has not resumed flights to Oslo since 2021.', /not/],
  ['Neither side won the election in 2016.', /neither/i],
  ['The firm was not fined in 2014.', /not/],
  ['Inspectors found no asbestos in the school in 2015.', /\bno\b/],
  ['The drug was never tested on children in 2009.', /never/],
  ['The mayor hardly campaigned in 2012.', /hardly/],
  ['Police could not identify the driver on Monday.', /not/],
  // Accusation
  ['Prosecutors accused the banker of theft in 2013.', /accused/],
  ['The banker was charged with fraud on April 4, 2018.', /charged/],
  ['The alleged hacker stole the files in 2015.', /alleged/i],
  ['The trainer allegedly beat two boys in 2010.', /allegedly/],
  ['Anna Berg was accused in 2017 of selling the documents.', /accused/],
  ['Police suspected the nurse of poisoning a patient in 2016.', /suspected/],
  ['The senator is alleged to have taken bribes in 2014.', /alleged/],
  ['The widow blamed the hospital for his death in 2019.', /blamed/],
  ['The suspected arsonist fled to Spain in 2020.', /suspected/i],
  ['Investigators believe the captain sank the ship in 2008.', /believe/],
  // Denial
  ['The company denied the report on Tuesday.', /denied/],
  ['Miller denied killing the shopkeeper in 2011.', /denied/],
  ['The ministry rejected the claim in May 2016.', /rejected/],
  ['The club disputed the sale in 2019.', /disputed/],
  ['Carter has always denied that he took the money in 2007.', /denied/],
  ['The singer dismissed rumours of a split in 2018.', /dismissed/],
  // Refusal
  ['The judge refused to delay the extradition on May 9, 2022.', /refused/],
  ['The king declined to sign the law in 1987.', /declined/],
  ['The union rejected the offer of the railway on June 4, 2021.', /rejected/],
  ['Norway refused to hand over the files in 2013.', /refused/],
  ['The governor vetoed the bill in 2005.', /vetoed/],
  ['The court threw out the charges in 2015.', /threw out/],
  ['The league turned down the bid of Leeds in 2010.', /turned down/],
  ['The union called off the strike on March 3, 2020.', /called off/],
  ['Prosecutors dropped the case against Reed in 2015.', /dropped/],
  ['The appeals court overturned the verdict in 2016.', /overturned/],
  // Attempt
  ['Rebels tried to take the airport in 2014.', /tried/],
  ['The officers attempted to seize power in July 2016.', /attempted/],
  ['An attempted coup shook the island in 1983.', /attempted/i],
  ['The pilots failed to land the plane in 2002.', /failed/],
  ['Nurses failed to notice the error in 2012.', /failed/],
  ['The club almost won the cup in 1998.', /almost/],
  ['A bomb nearly killed the minister in 1984.', /nearly/],
  ['The bank sought to block the merger in 2017.', /sought/],
  // Plan, wish, duty
  ['The company plans to close the mine in 2031.', /plans/],
  ['The airline intends to cut 400 jobs in 2031.', /intends/],
  ['The state wanted to buy the bridge in 2006.', /wanted/],
  ['The museum was expected to open in May 2018.', /expected/],
  ['The president threatened to leave the union in 2019.', /threatened/],
  ['The council proposed to sell the pool in 2014.', /proposed/],
  ['The two firms agreed to share the patents in 2015.', /agreed/],
  ['The court ordered the ministry to pay the farmers in 2020.', /ordered/],
  ['The city may close the station in 2031.', /may/],
  ['The planned dam would flood three villages in 2031.', /planned[\s\S]*would/i],
  // Hearsay and condition
  ['The army reportedly shelled the village on Monday.', /reportedly/],
  ['The painter apparently sold the house in 2003.', /apparently/],
  ['According to the rebels, the general fled the town in 2013.', /according/i],
  ['The minister said that the army had killed two farmers in 2012.', /said/],
  ['If the bank fails in 2031, the state will pay the savers.', /\bif\b/i],
  ['Apple is considering a sale of the unit in 2031, the Journal reported.', /reported/],
  ['There were allegations that the club broke the rules in 2012.', /allegation/],
  ['The report claims that Lindt hid the losses in 2009.', /claims/],
  ['A rumour that the bank had collapsed spread in 2008.', /rumour/],
  ['It is unclear whether the guard opened the gate in 2014.', /whether/],
  ['Ministers hope the factory will open in 2031.', /hope/],
  ['Only the mayor signed the letter in 2010.', /only/i],
];

describe('a heading in English', () => {
  it.each(shaded)('does not turn around: %s', (sentence, keeps) => {
    for (const heading of headingsOf('en', sentence)) if (heading !== null) expect(heading).toMatch(keeps);
  });

  it('is found for most of them', () => {
    const found = shaded.filter(([sentence]) =>
      headingsOf('en', sentence).some((heading) => heading !== null),
    );
    expect(found.length).toBeGreaterThan(shaded.length / 3);
  });

  it.each([
    ['On May 3, 1998, both countries signed the treaty.', 'Both countries signed treaty'],
    ['The dam of Port Alder collapsed in May 1998.', 'Dam of Port Alder collapsed'],
    ['A court in Madrid convicted Garcia of fraud on Monday.', 'Court in Madrid convicted Garcia'],
    ['Two men were arrested in Rome in 2011.', 'Two men were arrested in Rome'],
    ['The president signed the tax law on Tuesday and left for Kyiv.', 'President signed tax law'],
    ['Anna Smith, who founded the Alder bank in 1999, lives in Bern.', 'Anna Smith founded Alder bank'],
    ['Ada Brown was a doctor. She joined the navy in 1954.', 'Ada Brown joined navy'],
  ])('says who did what: %s', (text, expected) => {
    expect(headingsOf('en', text).some((heading) => heading?.startsWith(expected))).toBe(true);
  });

  it.each([
    'It was the end of an era in 2011.',
    'They met in 2011.',
    'He was 48 in 2011.',
    'The word has the same vowel as in 2011.',
    'Why did the dam burst in 2011?',
    'Of the 230 cases from 2011, most were old.',
    'We visited the museum in 2011.',
  ])('is left out: %s', (text) =>
    expect(headingsOf('en', text).every((heading) => heading === null)).toBe(true),
  );

  it('has eight words at most, all from the text', () => {
    const text =
      'The European Commission designated a total of 19 large technology companies with special obligations under the new law in April 2023.';
    for (const heading of headingsOf('en', text)) {
      expect(heading?.split(' ').length ?? 0).toBeLessThanOrEqual(8);
      for (const word of heading?.split(' ') ?? []) expect(text.toLowerCase()).toContain(word.toLowerCase());
    }
  });
});
