import type { Clients } from '../engine/clients';
import { changePassword, hasPassword, reauthenticate, rename, signIn } from './account';
import {
  findInvitation,
  invite,
  join,
  listInvitations,
  removeInvitation,
  renewFirstAdminLink,
} from './invitations';
import { isIdentityOf, signInAs } from './identities';
import {
  addPerson,
  findByEmail,
  listPeople,
  listPeoplePage,
  removeOwnAccount,
  removePerson,
  setRole,
  setSuspended,
  signUp,
} from './people';
import {
  addOwnToken,
  addToken,
  findProgram,
  listOwnTokens,
  listTokens,
  removeOwnToken,
  removeToken,
} from './tokens';
import {
  addPasskey,
  askForPasskey,
  askForSignature,
  listPasskeys,
  removePasskey,
  renamePasskey,
  signInByPasskey,
} from './ways-in/passkeys';
import { askForReset, isReset, resetPassword } from './ways-in/password-resets';
import { setPassword, setVerified } from './ways-in/reclaim';
import { endOtherSessions, endSession, findSession, listSessions } from './sessions';

/** What can be asked about people, their accounts and sessions. */
export function openPeople(clients: Clients) {
  const asked =
    <Args extends unknown[], Answer>(ask: (of: Clients, ...args: Args) => Answer) =>
    (...args: Args): Answer =>
      ask(clients, ...args);
  return {
    list: asked(listPeople),
    listPage: asked(listPeoplePage),
    findByEmail: asked(findByEmail),
    add: asked(addPerson),
    signUp: asked(signUp),
    setRole: asked(setRole),
    setSuspended: asked(setSuspended),
    setVerified: asked(setVerified),
    setPassword: asked(setPassword),
    remove: asked(removePerson),
    removeOwn: asked(removeOwnAccount),
    invite: asked(invite),
    listInvitations: asked(listInvitations),
    removeInvitation: asked(removeInvitation),
    findInvitation: asked(findInvitation),
    join: asked(join),
    renewFirstAdminLink: asked(renewFirstAdminLink),
    addToken: asked(addToken),
    listTokens: asked(listTokens),
    removeToken: asked(removeToken),
    addOwnToken: asked(addOwnToken),
    listOwnTokens: asked(listOwnTokens),
    removeOwnToken: asked(removeOwnToken),
    findProgram: asked(findProgram),
    signIn: asked(signIn),
    signInAs: asked(signInAs),
    isIdentityOf: asked(isIdentityOf),
    askForReset: asked(askForReset),
    isReset: asked(isReset),
    resetPassword: asked(resetPassword),
    askForPasskey: asked(askForPasskey),
    addPasskey: asked(addPasskey),
    askForSignature: asked(askForSignature),
    signInByPasskey: asked(signInByPasskey),
    listPasskeys: asked(listPasskeys),
    renamePasskey: asked(renamePasskey),
    removePasskey: asked(removePasskey),
    rename: asked(rename),
    hasPassword: asked(hasPassword),
    reauthenticate: asked(reauthenticate),
    changePassword: asked(changePassword),
    findSession: asked(findSession),
    listSessions: asked(listSessions),
    endSession: asked(endSession),
    endOtherSessions: asked(endOtherSessions),
  };
}
