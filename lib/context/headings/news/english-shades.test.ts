import { describe, expect, it } from 'vitest';
import { headingsOf } from '../heading.testing';

/** Sentences of news whose sense hangs on one word, and the words that a heading has to have. */
const shaded: readonly [sentence: string, keeps: RegExp][] = [
  ['The harbour was to have been enlarged in 2014.', /to have been/iu],
  ['The general is said to have fled the city in 2013.', /said/iu],
  ['The pilot is thought to have survived the crash of 1998.', /thought/iu],
  ['The mayor promised in 2019 to rebuild the theatre.', /promised/iu],
  ['The president vowed on Monday to end the war.', /vowed/iu],
  ['The council called for a ban on fireworks in January 2020.', /called for/iu],
  ['Doctors urged the ministry in 2021 to close the clinic.', /urged/iu],
  ['The court cleared the former minister of fraud in 2016.', /cleared/iu],
  ['The league banned the striker from two matches in 2011.', /banned/iu],
  ['The city stopped short of closing the market in 2020.', /stopped short/iu],
  ['The railway postponed the opening of the tunnel in March 2018.', /postponed/iu],
  ['The bank suspended the payment of dividends in 2009.', /suspended/iu],
  ['The two companies were in talks about a merger in 2015.', /talks/iu],
  ['Ministers were considering a tax on sugar in 2017.', /considering/iu],
  ['The airline was forced to sell its hotels in 2016.', /forced/iu],
  ['A storm prevented the ferry from leaving on 3 March 2019.', /prevented/iu],
  ['The firm withdrew its offer for the shipyard in 2012.', /withdrew/iu],
  ['Few of the sailors returned home in 1946.', /few/iu],
  ['The party no longer rules the city since 2021.', /no longer/iu],
  ['The court did not convict or fine the banker in 2013.', /not/iu],
  ['The witness, who did not see the driver, left the town in 2014.', /left|not/iu],
  ['The bill would have raised the tax on petrol in 2018.', /would have/iu],
  ['The club should have sold the stadium in 2010.', /should have/iu],
  ['The union might strike on 28 June.', /might/iu],
  ['The rebels claimed to have shot down a helicopter on Monday.', /claimed/iu],
  ['The company is being investigated over the sale of 2019.', /investigated/iu],
  ['The singer is rumoured to have bought the island in 2009.', /rumoured/iu],
  ['The army said that rebels had killed two farmers in 2012.', /said/iu],
  ['“We never sold the bridge in 2014,” said the mayor.', /never|said/iu],
  ['The report found no evidence of fraud in the vote of 2016.', /no/iu],
  ['The state failed to pay the farmers in 2003.', /failed/iu],
  ['The senate stopped the sale of the port in 2006.', /stopped/iu],
  ['The ministry apologised in 2015 for the death of two miners.', /apologised/iu],
  ['Scientists doubt that the lake froze in 1709.', /doubt/iu],
  ['The prosecutor sought a prison term of nine years in 2014.', /sought/iu],
];

describe('headings of English news that could turn around', () => {
  it.each(shaded)('%s', (sentence, keeps) => {
    for (const heading of headingsOf('en', sentence, '2025-03-13'))
      if (heading !== null) expect(heading).toMatch(keeps);
  });

  it('are found for some of these', () => {
    const found = shaded.filter(([sentence]) =>
      headingsOf('en', sentence, '2025-03-13').some((heading) => heading !== null),
    );
    expect(found.length).toBeGreaterThan(shaded.length / 4);
  });
});
