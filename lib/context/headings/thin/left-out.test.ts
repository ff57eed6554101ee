import { describe, expect, it } from 'vitest';
import { headingsOf } from '../heading.testing';

/** The headings that the dates of an English text are given, each once. */
const shown = (text: string) => [
  ...new Set(headingsOf('en', text, '2016-06-15').filter((heading) => heading !== null)),
];

describe('a heading that lacks what one of its words needs', () => {
  it.each<[text: string, wrong: RegExp]>([
    // A word between two that are shown.
    ['Holm helped steady his campaign in 1988 with victories.', /helped his|helped with/u],
    ['The group helped stir up the market on Monday with a deal.', /helped up/u],
    ['Alder’s problems can be traced to its purchase in 2004 of Rowe, a builder.', /traced of/u],
    ['The test in May did not address medium- or long-term effects.', /address or/u],
    ['The choice could be concluded in October and almost certainly before January.', /certainly$/u],
    ['The hearing has been set for 5 April in Alder.', /for in/u],
    ['Last week, Alder Oil tried to cap the well with a box.', /cap with/u],
    ['Holm invited Berg to an Alder rally against the deal in September.', /invited Berg rally/u],
    // What follows the last word.
    ['Last week, Berg admitted the Fund has been shocked.', /admitted Fund$/u],
    ['Holm became sucked into the crisis in 2008.', /sucked$/u],
    ['In a poll of May 2016, Holm led Berg 56 percent to 32 percent.', /56 percent$/u],
    ['Shares in Alder ended slightly higher on Friday.', /ended$/u],
    ['Berg spent Thursday morning in Alder.', /spent in/u],
    ['In 2000, Holm distanced himself from Berg.', /himself$/u],
    ['Democrats put Holm’s apology to Alder into a film in May 2016.', /to Alder$/u],
    ['Holm died at his Los Alderos home in June 2009.', /Los Alderos$/u],
    ['Holm abruptly canceled an event in Alder out of concern in 2014.', /out$/u],
    ['The bank estimated in a note on Wednesday that costs could rise.', /in note$/u],
    ['Aides said the average gift in May was $27.', /average gift$/u],
    // By then it was.
    ['The leak was not noticed until the morning of May 3, 2010.', /not noticed$/u],
  ])('is none or whole: %s', (text, wrong) => {
    for (const heading of shown(text)) expect(heading).not.toMatch(wrong);
  });

  it.each<[text: string, wrong: RegExp]>([
    ['In Alder, which Holm won in 2008 but narrowly lost in 2012, he spoke.', /^Holm (?:won|lost)$/u],
    ['It is a reply to a letter the campaign sent the council on Monday.', /^Campaign sent council$/u],
    ['He is accused of a killing at a church that left nine dead last year.', /^Church left/u],
    ['In an interview with Ada Holm that aired on Wednesday, Berg spoke.', /^(?:Ada )?Holm aired/u],
    ['The words of the man who helped defeat Holm in 2008 hurt.', /^Words/u],
  ])('names who did it to whom: %s', (text, wrong) => {
    for (const heading of shown(text)) expect(heading).not.toMatch(wrong);
  });

  it.each<[text: string, wrong: RegExp]>([
    ['The president made three visits since the leak began in April 2010.', /visits/u],
    ['Holm will take the stage after gains since their Oct. 13 debate.', /stage/u],
    ['Papers released in March 2016 quote Holm.', /^Papers/u],
    ['Holm is a friend of the 2012 Democratic candidate.', /friend/u],
    ['Holm led the search for a law after the 2012 shooting Alderton.', /search/u],
  ])('is of the date’s own event: %s', (text, wrong) => {
    for (const heading of shown(text)) expect(heading).not.toMatch(wrong);
  });

  it.each([
    ['Shares in Alder rose in May 2016.', 'Shares in Alder rose'],
    ['Sen. Ada Holm (D-Alder) left the party on Monday.', 'left party'],
    ['Berg did not sign the treaty in 2010.', 'Berg did not sign treaty'],
    ['In 2010 the city council approved a new budget.', 'City council approved new budget'],
  ])('is shown where nothing is missing: %s', (text, part) => {
    expect(shown(text).join()).toContain(part);
  });
});
