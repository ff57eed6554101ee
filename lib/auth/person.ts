import type { Role } from './roles';
import type { Scope } from './scopes';

/** Whoever has an account. */
export interface Person {
  id: string;
  name: string;
  email: string;
  role: Role;
  createdAt: Date;
  /** Since when they can't sign in. */
  suspendedAt: Date | null;
}

/** A sign-in that holds. */
export interface Session {
  id: string;
  createdAt: Date;
  /** To the hour. */
  usedAt: Date;
  userAgent: string;
  address: string;
}

/** Who asks, by the session that their cookie names. */
export interface SignedIn {
  sessionId: string;
  person: Person;
}

/** What a program acts with in a person's name. */
export interface Token {
  id: string;
  name: string;
  scopes: Scope[];
  createdAt: Date;
  /** To the hour; null where it never was. */
  usedAt: Date | null;
  expiresAt: Date;
}

/** For whom a program acts, and how far. */
export interface Program {
  person: Person;
  scopes: readonly Scope[];
}

/** A key pair on a device of the person's, by which they sign in. */
export interface Passkey {
  id: string;
  name: string;
  createdAt: Date;
  usedAt: Date | null;
}

/** A link that was given out and not used yet. */
export interface Invitation {
  id: string;
  role: Role;
  email: string | null;
  invitedBy: string;
  createdAt: Date;
  expiresAt: Date | null;
}
