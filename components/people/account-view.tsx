import { deviceName } from '@/lib/auth/device-name';
import { shortestPassword } from '@/lib/auth/password-rules';
import type { Session, SignedIn } from '@/lib/auth/person';
import { Day, Field, Part, ReadOn, Send } from '@/components/ui/form-fields';
import { SignOut } from './sign-out';

interface Props {
  session: SignedIn;
  sessions: Session[];
  /** Where the list of sessions goes on. */
  next: string | null;
  /** Whether they sign in by one, and not by another's word alone. */
  hasPassword: boolean;
}

/** A person's own account: name, password, and where they are signed in. */
export function AccountView({ session, sessions, next, hasPassword }: Props) {
  const { name, email, role } = session.person;
  return (
    <>
      <p className="mt-4">
        You are signed in as {email}, {role === 'reader' ? 'a' : 'an'} {role}.
        {role !== 'reader' && (
          <>
            {' '}
            <a href="/desk" className="inline-flex min-h-11 items-center underline">
              Go to the desk
            </a>
          </>
        )}
        {role === 'admin' && (
          <>
            {' '}
            <a href="/people" className="inline-flex min-h-11 items-center underline">
              Look after people
            </a>
          </>
        )}
      </p>
      <p className="mt-2">
        Your highlights, places and saved articles are with your account, and follow you to each device where
        you sign in. Signing out takes them, and what is stored for reading without network, off this device.
      </p>
      <SignOut />

      <Part title="Name">
        <form method="post" action="/api/account/name">
          <Field
            label="Your name"
            name="name"
            defaultValue={name}
            required
            maxLength={80}
            autoComplete="name"
          />
          <p className="mt-3">
            <Send>Change name</Send>
          </p>
        </form>
      </Part>

      <PasswordPart email={email} hasPassword={hasPassword} />

      <Part title="Where you are signed in">
        <ul className="mt-2">
          {sessions.map(({ id, userAgent, usedAt, address }) => (
            <li key={id} className="border-rule flex flex-wrap items-center gap-x-4 border-b py-2">
              <span className="flex-1">
                {deviceName(userAgent)}
                {address && <span className="text-muted"> from {address}</span>}, last used{' '}
                <Day at={usedAt} />
              </span>
              {id === session.sessionId ? (
                <span className="text-muted min-h-11 content-center">this device</span>
              ) : (
                <form method="post" action="/api/account/sessions">
                  <input type="hidden" name="session" value={id} />
                  <Send label={`End the session of ${deviceName(userAgent)}`}>End</Send>
                </form>
              )}
            </li>
          ))}
        </ul>
        <ReadOn path="/account" next={next}>
          Used longer ago
        </ReadOn>
        {(sessions.length > 1 || next !== null || !sessions.some(({ id }) => id === session.sessionId)) && (
          <form method="post" action="/api/account/sessions" className="mt-3">
            <Send>End all others</Send>
          </form>
        )}
      </Part>
    </>
  );
}

const justSignedIn = ' To set one, sign in less than ten minutes before.';

/** Changes the password of who has one, or sets the first. */
const PasswordPart = ({ email, hasPassword }: { email: string; hasPassword: boolean }) => (
  <Part title="Password">
    <form method="post" action="/api/account/password">
      {/* For password managers. */}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      {hasPassword && (
        <Field
          label="Present password"
          name="current"
          type="password"
          required
          autoComplete="current-password"
        />
      )}
      <Field
        label="New password"
        name="wanted"
        type="password"
        required
        minLength={shortestPassword}
        autoComplete="new-password"
        hint={`At least ${shortestPassword} characters. You will be signed out everywhere else.${hasPassword ? '' : justSignedIn}`}
      />
      <p className="mt-3">
        <Send>{hasPassword ? 'Change password' : 'Set a password'}</Send>
      </p>
    </form>
  </Part>
);
