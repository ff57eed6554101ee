import { Day, Field, Part, Send } from '@/components/ui/form-fields';
import type { Token } from '@/lib/auth/person';

/** A person's tokens for programs: each with its last use, and one more to be made. */
export function TokensPart({ tokens }: { tokens: Token[] }) {
  return (
    <Part title="Tokens for programs">
      <p className="mt-2">
        With a token, a program such as a feed reader reads this library in your name. It changes nothing, and
        your account stays closed to it.
      </p>
      {tokens.length > 0 && (
        <ul className="mt-2">
          {tokens.map(({ id, name, usedAt, expiresAt }) => (
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
                , good until <Day at={expiresAt} />
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
        <p className="mt-3">
          <Send>Make a token</Send>
        </p>
      </form>
    </Part>
  );
}
