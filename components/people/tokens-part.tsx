import { Day, Field, Part, Send } from '@/components/ui/form-fields';
import type { Token } from '@/lib/auth/person';
import { type Role, includesRole } from '@/lib/auth/roles';
import { type Scope, scopes } from '@/lib/auth/scopes';

const meanings: Record<Scope, string> = {
  'library:read': 'read this library',
  'library:write': 'add articles',
  'reader:read': 'read my highlights, places and saved articles',
  'reader:write': 'change my highlights, places and saved articles',
};

interface Props {
  tokens: Token[];
  role: Role;
  /** Whether there is one to be given. */
  hasPassword: boolean;
}

/** A person's tokens for programs: each with its last use, and one more to be made. */
export function TokensPart({ tokens, role, hasPassword }: Props) {
  const offered = scopes.filter((scope) => scope !== 'library:write' || includesRole(role, 'editor'));
  return (
    <Part title="Tokens for programs">
      <p className="mt-2">
        With a token, a program such as a feed reader or a script of yours acts in your name, as far as you
        say. Your account stays closed to it.
      </p>
      {tokens.length > 0 && (
        <ul className="mt-2">
          {tokens.map(({ id, name, scopes: granted, usedAt, expiresAt }) => (
            <li key={id} className="border-rule flex flex-wrap items-center gap-x-4 border-b py-2">
              <span className="min-w-0 flex-1 break-words">
                <bdi>{name}</bdi>,{' '}
                {usedAt ? (
                  <>
                    last used <Day at={usedAt} />
                  </>
                ) : (
                  'never used'
                )}
                , good until <Day at={expiresAt} />{' '}
                <span className="text-muted">to {granted.map((scope) => meanings[scope]).join(', ')}</span>
              </span>
              <form method="post" action="/api/account/tokens/end">
                <input type="hidden" name="token" value={id} />
                <Send label={`End the token ${name}`}>End</Send>
              </form>
            </li>
          ))}
        </ul>
      )}
      <form method="post" action="/api/account/tokens">
        <Field
          id="token-name"
          label="What the program is called"
          name="name"
          required
          maxLength={80}
          autoComplete="off"
        />
        <Field
          id="token-days"
          label="For how many days the token is good"
          name="days"
          type="number"
          required
          min={1}
          max={3650}
          defaultValue={365}
          hint="Programs send it as “Authorization: Bearer”, or as the password with any name."
        />
        <fieldset className="mt-4">
          <legend>What it may do</legend>
          {offered.map((scope) => (
            <label key={scope} className="flex min-h-11 items-center gap-3">
              <input
                type="checkbox"
                name="scope"
                value={scope}
                defaultChecked={scope === 'library:read'}
                className="size-5 shrink-0"
              />
              {meanings[scope].replace(/^./, (letter) => letter.toUpperCase())}
            </label>
          ))}
        </fieldset>
        {hasPassword ? (
          <Field
            id="token-password"
            label="The password of your account"
            name="password"
            type="password"
            required
            autoComplete="current-password"
          />
        ) : (
          <p className="text-muted mt-2">To make one, sign in less than ten minutes before.</p>
        )}
        <p className="mt-3">
          <Send>Make a token</Send>
        </p>
      </form>
    </Part>
  );
}
