/** The process that reads pictures, where it can be stopped. */
import sharp from 'sharp';
import { remakePicture } from '../../pictures/remake-picture';
import { answerJobs } from './answer-jobs';
import { pictureBytes } from './worker-limits';

// One picture at a time, and none is read twice: neither threads nor a cache would do anything but take memory.
sharp.cache(false);
sharp.concurrency(1);

const jobs = { picture: remakePicture };
export type PictureJobs = typeof jobs;

answerJobs(jobs, pictureBytes);
