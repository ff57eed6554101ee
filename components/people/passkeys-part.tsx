import { Day, Field, Part, Send } from '@/components/ui/form-fields';
import type { Passkey } from '@/lib/auth/person';
import { PasskeyForm } from './passkey-form';

interface Props {
  passkeys: Passkey[];
  /** The address that passkeys are for. */
  origin: string;
  /** Whether there is one to be given before another way in is made. */
  hasPassword: boolean;
}

/** A person's passkeys, and one more to be made: by a script of its own, so it is shown where that can be done. */
export function PasskeysPart({ passkeys, origin, hasPassword }: Props) {
  return (
    <Part title="Passkeys">
      <p className="mt-2">
        With a passkey you sign in by your fingerprint, your face or the device’s code, and type no password.
      </p>
      {passkeys.length > 0 && (
        <ul className="mt-2">
          {passkeys.map(({ id, name, createdAt, usedAt }) => (
            <li key={id} className="border-rule flex flex-wrap items-end gap-x-4 border-b py-2">
              <form method="post" action="/api/account/passkeys/rename" className="flex-1">
                <input type="hidden" name="passkey" value={id} />
                <Field
                  id={`passkey-${id}`}
                  label={`Made ${createdAt.toISOString().slice(0, 10)}`}
                  name="name"
                  defaultValue={name}
                  required
                  maxLength={80}
                  autoComplete="off"
                />
                <p className="text-muted mt-1">
                  {usedAt ? (
                    <>
                      Last used <Day at={usedAt} />
                    </>
                  ) : (
                    'Never used'
                  )}
                </p>
                <Send label={`Rename the passkey ${name}`}>Rename</Send>
              </form>
              <form method="post" action="/api/account/passkeys/remove">
                <input type="hidden" name="passkey" value={id} />
                <Send label={`Remove the passkey ${name}`}>Remove</Send>
              </form>
            </li>
          ))}
        </ul>
      )}
      <PasskeyForm origin={origin} use="add" action="/api/account/passkeys">
        <Field
          id="passkey-name"
          label="What you call this device"
          name="name"
          required
          maxLength={80}
          autoComplete="off"
        />
        {!hasPassword && <p className="text-muted mt-2">To add one, sign in less than ten minutes before.</p>}
        {hasPassword && (
          <Field
            id="passkey-password"
            label="Your password"
            name="password"
            type="password"
            required
            autoComplete="current-password"
          />
        )}
        <p role="status" />
        <p className="mt-3">
          <Send>Add a passkey</Send>
        </p>
      </PasskeyForm>
    </Part>
  );
}
