import robotsParser from 'robots-parser';
import type { FetchFailure } from './fetched';

/** What a site's robots.txt came to. */
export type RobotsRules =
  | { kind: 'rules'; allows: (url: string) => boolean }
  | { kind: 'none' }
  | { kind: 'unreadable'; failure: FetchFailure };

/** RFC 9309 asks for 500 KiB at least; the longest in use are below. */
export const maxRobotsBytes = 512 * 1024;

/**
 * A pattern with `*` takes, at worst, its length times the address's: 200 million steps are half a
 * second, a hundred times what the longest file in use needs.
 */
const maxSteps = 200_000_000;

/** Reads a robots.txt as it concerns the program of this name. */
export function readRobots(url: string, text: string, robotName: string): RobotsRules {
  const patterns = text.split(/\r\n?|\n/).filter((line) => line.includes('*') && line.includes(':'));
  const patternLength = patterns.reduce((sum, line) => sum + line.length, 0);
  const robots = robotsParser(url, text);
  return {
    kind: 'rules',
    allows: (address) =>
      patternLength * address.length <= maxSteps && robots.isAllowed(address, robotName) !== false,
  };
}

/** RFC 9309: rules hold for a day. */
const rulesHold = 24 * 60 * 60_000;
/** What could not be read is asked for again soon, yet not before every page of a list. */
const troubleHolds = 5 * 60_000;
/** More sites than any library reads in a day; a few kilobytes each. */
const maxSites = 1000;

/** The rules of sites that were asked before, each asked once however many wait for it. */
export class RobotsCache {
  readonly #sites = new Map<string, { rules: Promise<RobotsRules>; until: number }>();

  /** @param load must not reject for what the site does; where it does reject, nothing is stored */
  async find(origin: string, load: () => Promise<RobotsRules>): Promise<RobotsRules> {
    const known = this.#sites.get(origin);
    if (known && known.until > performance.now()) return known.rules;
    const site = { rules: load(), until: Infinity };
    this.#sites.delete(origin);
    this.#sites.set(origin, site);
    for (const [oldest] of this.#sites) {
      if (this.#sites.size <= maxSites) break;
      this.#sites.delete(oldest);
    }
    try {
      const rules = await site.rules;
      site.until = performance.now() + (rules.kind === 'unreadable' ? troubleHolds : rulesHold);
      return rules;
    } catch (error) {
      if (this.#sites.get(origin) === site) this.#sites.delete(origin);
      throw error;
    }
  }
}
