/** The header that names a write, by a UUID of the device's, so that the same one sent again does nothing more. */
export const writeIdHeader = 'Idempotency-Key';
