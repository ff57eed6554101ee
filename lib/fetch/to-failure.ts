import { failure, type FetchFailure } from './fetched';

/** What went wrong on the way to an answer or within it, from the error that Node made of it. */
export function toFailure(error: unknown, host: string): FetchFailure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'HPE_HEADER_OVERFLOW') return failure(`${host} sent far too many header lines.`, false);
  if (code.startsWith('HPE_')) return failure(`${host} does not answer as a web server does.`, false);
  if (code === 'ECONNREFUSED' || code === 'EHOSTUNREACH' || code === 'ENETUNREACH') {
    return failure(`${host} could not be reached.`, true);
  }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID' || /CERT|SELF_SIGNED|UNABLE_TO_VERIFY/.test(code)) {
    return failure(`${host} could not prove that it is ${host} (${code}).`, false);
  }
  if (code === 'EPROTO' || code.startsWith('ERR_SSL')) {
    return failure(`${host} does not speak a safe enough TLS.`, false);
  }
  return failure(`${host} broke off before its answer was whole.`, true);
}
