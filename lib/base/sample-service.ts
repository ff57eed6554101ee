import { offeredService } from './offered-service';

/** Who has the documents of the sample articles. */
export const sampleService = offeredService<{ read(): Promise<Uint8Array[]> }>('sample-service');
