/** The process that reads what comes from outside, where it can be stopped. */
import { parseOpml } from '../../extract/feeds/opml';
import { parseFeed } from '../../extract/feeds/parse-feed';
import { extractPage } from '../../extract/page/extract-page';
import { readWholeText } from '../../extract/page/whole-text';
import { answerJobs } from './answer-jobs';
import { workerBytes } from './worker-limits';

const jobs = { page: extractPage, texts: readWholeText, feed: parseFeed, opml: parseOpml };
export type ExtractJobs = typeof jobs;

answerJobs(jobs, workerBytes);
