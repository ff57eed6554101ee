import { describe } from 'vitest';
import { itGives } from './articles.testing';

describe('the moments of English news', () => {
  itGives(
    {
      language: 'en',
      published: '2025-03-13',
      headline: 'Alder council approves new harbour bridge',
      paragraphs: [
        'The council of Port Alder approved the construction of a new harbour bridge on Wednesday, ending a dispute of almost ten years.',
        'The old bridge was opened in 1931. In October 2016, engineers closed the bridge to lorries after they had found cracks in its northern pier.',
        '“We have waited long enough,” said the mayor, Ruth Halden, who was elected in May 2019.',
        'A first plan failed in 2018, when the regional court stopped the works. Residents of the eastern quay had sued the city over noise.',
        'On 4 June 2021, a freighter struck the southern pier. Two sailors were killed, and the bridge was closed to all traffic for seven weeks.',
        'The bridge is 412 metres long and is crossed by 20,000 cars every day.',
        'Works will begin on 1 September, the city said.',
      ],
    },
    [
      ['before', '1931', 'Old bridge was opened'],
      ['before', '2016-10', 'Engineers closed bridge to lorries'],
      ['before', '2018', 'First plan failed'],
      ['before', '2019-05', 'Ruth Halden was elected'],
      ['before', '2021-06-04', 'Freighter struck southern pier'],
      ['before', '2025-03-12', 'Council approved construction of new harbour bridge'],
      ['next', '2025-09-01', 'Works will begin'],
    ],
    4,
  );

  itGives(
    {
      language: 'en',
      published: '2023-05-01',
      headline: 'Syria and its neighbours agree on road map in Amman',
      paragraphs: [
        'The foreign ministers of Syria, Jordan, Iraq, Egypt and Saudi Arabia met in Amman on Monday to discuss the return of Syria to the Arab League.',
        'The Arab League suspended Syria in November 2011, after its government had cracked down on protests.',
        'The protests began in March 2011 in the town of Daraa. The war that followed killed hundreds of thousands of people and drove half of the population from their homes.',
        'On 6 February 2023, an earthquake killed more than 50,000 people in Turkey and Syria. Several Arab states sent aid to Damascus.',
        'Saudi Arabia and Syria restored consular services in April.',
        'The leaders of the Arab League will meet in Riyadh on 19 May.',
        'Ministers stood for a photograph at noon. Nobody took questions.',
      ],
    },
    [
      ['before', '2011-03', 'Protests began in town of Daraa'],
      ['before', '2011-11', 'Arab League suspended Syria'],
      ['before', '2023-02-06', 'Earthquake killed more than 50,000 people'],
      ['before', '2023-04', 'Saudi Arabia and Syria restored consular services'],
      ['own', '2023-05-01', 'Syria and its neighbours agree on road map in Amman'],
      ['next', '2023-05-19', 'Leaders of Arab League will meet in Riyadh'],
    ],
    5,
  );

  itGives(
    {
      language: 'en',
      published: '2024-11-20',
      headline: 'Holm Line cancels night ferry to Sund',
      paragraphs: [
        'Holm Line has cancelled its night ferry to Sund, the company said on Tuesday.',
        'The ferry is 160 metres long and has 400 cabins.',
        'Holm Line bought the ferry in 2009 from the state railway for 14 million euros.',
        'The company lost two ships in a fire on 3 August 2022. A court in Sund acquitted the captain in February 2024.',
        'The union of sailors rejected a cut of wages on 8 November and called the decision a disgrace.',
        'Fares start at 49 euros. Passengers who have booked a cabin will get their money back.',
        'The last ferry will sail on 31 December 2024.',
      ],
    },
    [
      ['before', '2009', 'Holm Line bought ferry from state railway'],
      ['before', '2022-08-03', 'Company lost two ships in fire'],
      ['before', '2024-02', 'Court in Sund acquitted captain'],
      ['before', '2024-11-08', 'Union of sailors rejected cut of wages'],
      ['before', '2024-11-19', 'Holm Line has cancelled its night ferry'],
      ['next', '2024-12-31', 'Last ferry will sail'],
    ],
    5,
  );

  itGives(
    {
      language: 'en',
      published: '2024-02-08',
      headline: 'Court sentences former bank chief Lindt to four years',
      paragraphs: [
        'A court in Bern sentenced Karl Lindt, the former head of the Alder Bank, to four years in prison on Thursday for fraud.',
        'Lindt, 61, denied all charges. His lawyer said that he would appeal.',
        'The bank collapsed in September 2019, and the state paid its savers 300 million francs.',
        'Prosecutors charged Lindt in March 2022. They accused him of having hidden losses since 2015.',
        'Lindt joined the bank in 1994 and became its head in 2008.',
        'The bank was founded in 1887 by three clockmakers. Its building now houses a hotel with 80 rooms.',
        'Bern has about 140,000 inhabitants.',
        'The trial of two other managers will begin on 4 March.',
      ],
    },
    [
      ['before', '1887', 'Bank was founded by three clockmakers'],
      ['before', '1994', 'Lindt joined bank'],
      ['before', '2008', 'Lindt became its head'],
      ['before', '2015', 'Lindt was accused of having hidden losses'],
      ['before', '2019-09', 'Bank collapsed'],
      ['before', '2022-03', 'Prosecutors charged Lindt'],
      ['own', '2024-02-08', 'Court sentences former bank chief Lindt to four years'],
      ['next', '2024-03-04', 'Trial of two other managers will begin'],
    ],
    5,
  );

  itGives(
    {
      language: 'en',
      published: '2024-06-18',
      headline: 'Nurses in Holm end strike after pay deal',
      paragraphs: [
        'Nurses in Holm ended their strike on Monday after the region had offered them a rise of six per cent.',
        'The strike began on 27 May, when 3,000 nurses walked out of eleven hospitals.',
        'A first offer was rejected on 3 June. A week later, the region closed two emergency wards.',
        '“Nobody wanted this,” said Ada Brown, who leads the union.',
        'In 2018, a similar strike lasted for nine weeks.',
        'The average nurse in Holm earns 2,900 euros a month. A room costs 800 euros.',
        'Members of the union will vote on the deal on 28 June.',
      ],
    },
    [
      ['before', '2018', 'Similar strike lasted for nine weeks'],
      ['before', '2024-05-27', 'Strike began'],
      ['before', '2024-06-03', 'First offer was rejected'],
      ['before', '2024-06-10/2024-06-16', 'Region closed two emergency wards'],
      ['before', '2024-06-17', 'Nurses in Holm ended their strike'],
      ['next', '2024-06-28', 'Members of union will vote on deal'],
    ],
    4,
  );

  itGives(
    {
      language: 'en',
      published: '2024-06-18',
      headline: 'Poet Mara Quint dies at 88',
      paragraphs: [
        'Mara Quint, the poet of the northern ports, died in Holm on Sunday. She was 88.',
        'Quint was born in 1935 in Sund, the daughter of a pilot. She published her first book, “Salt”, in 1961.',
        'In 1974 she won the state prize and gave the money to the sailors’ home.',
        'She wrote by hand, in green ink, and slept little.',
        'Her marriage to the painter Olaf Berg ended in 1980. He died in 2003.',
        'She will be buried on Friday.',
      ],
    },
    [
      ['before', '1935', 'Quint was born in Sund'],
      ['before', '1961', 'Mara Quint published her first book'],
      ['before', '1974', 'Mara Quint won state prize'],
      ['before', '1980', 'Her marriage to Olaf Berg ended'],
      ['before', '2003', 'Olaf Berg died'],
      ['before', '2024-06-16', 'Mara Quint died in Holm'],
      ['next', '2024-06-21', 'Mara Quint will be buried'],
    ],
    5,
  );
});
