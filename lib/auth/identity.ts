import type { Role } from './roles';

/** Who somebody is by the word of another: of the proxy in front, or of a provider. */
export interface Identity {
  provider: 'proxy' | 'oidc';
  /** By which they know them; it stays theirs, whatever becomes of address and name. */
  subject: string;
  email: string | null;
  /** Whether the other has made sure that the address is theirs. */
  isVerified: boolean;
  name: string;
  /** What they may do here; null where that isn't the other's to say. */
  role: Role | null;
}
