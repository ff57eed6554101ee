import type { Invitation, Person } from '@/lib/auth/person';
import { roles } from '@/lib/auth/roles';
import { Choice, Day, Field, Part, ReadOn, Send } from '@/components/ui/form-fields';

interface Props {
  people: Person[];
  /** Where the list goes on. */
  next: string | null;
  invitations: Invitation[];
}

/** Everyone with an account, and what an admin does about them. */
export function PeopleView({ people, next, invitations }: Props) {
  return (
    <>
      <ul className="mt-6">
        {people.map((person) => (
          <PersonItem key={person.id} {...person} />
        ))}
      </ul>
      <ReadOn path="/people" next={next}>
        Those who came later
      </ReadOn>

      <Part title="Invite somebody">
        <form method="post" action="/api/people/invite">
          <Field
            label="Whom it is for"
            name="email"
            type="email"
            maxLength={254}
            autoComplete="off"
            hint="For your own list; may be left empty."
          />
          <Field
            label="For how many days it is good"
            name="days"
            type="number"
            min={1}
            max={365}
            defaultValue={7}
          />
          <p className="mt-4 flex flex-wrap items-center gap-3">
            <Choice id="invite-role" name="role" label="As" value="reader" options={roles} />
            <Send>Make a link</Send>
          </p>
        </form>
        {invitations.length > 0 && (
          <>
            <h3 className="mt-6 font-semibold">Not used yet</h3>
            <ul>
              {invitations.map(({ id, role, email, invitedBy, expiresAt }) => (
                <li key={id} className="border-rule flex flex-wrap items-center gap-x-4 border-b py-2">
                  <span className="flex-1">
                    {email ?? 'Somebody'} as {role}, by {invitedBy}
                    {expiresAt && (
                      <>
                        , until <Day at={expiresAt} />
                      </>
                    )}
                  </span>
                  <form method="post" action="/api/people/uninvite">
                    <input type="hidden" name="invitation" value={id} />
                    <Send label={`Take back the invitation of ${email ?? 'somebody'}`}>Take back</Send>
                  </form>
                </li>
              ))}
            </ul>
          </>
        )}
      </Part>
    </>
  );
}

function PersonItem({ id, name, email, role, suspendedAt, createdAt }: Person) {
  const person = <input type="hidden" name="person" value={id} />;
  return (
    <li className="border-rule border-b py-3">
      <p>
        <bdi className="font-semibold">{name}</bdi> <bdi>{email}</bdi>{' '}
        <span className="text-muted">
          since <Day at={createdAt} />
          {suspendedAt && (
            <>
              , suspended since <Day at={suspendedAt} />
            </>
          )}
        </span>
      </p>
      <div className="mt-2 flex flex-wrap items-center gap-3">
        <form method="post" action="/api/people/role" className="flex flex-wrap items-center gap-3">
          {person}
          <Choice id={`role-${id}`} name="role" label="Role" value={role} options={roles} />
          <Send label={`Change the role of ${name}`}>Change</Send>
        </form>
        <form method="post" action="/api/people/suspend">
          {person}
          <input type="hidden" name="suspended" value={suspendedAt ? 'no' : 'yes'} />
          <Send label={suspendedAt ? `Let ${name} sign in again` : `Suspend ${name}`}>
            {suspendedAt ? 'Let in again' : 'Suspend'}
          </Send>
        </form>
        <details>
          <summary className="min-h-11 cursor-pointer content-center underline">Remove …</summary>
          <form method="post" action="/api/people/remove" className="mt-2">
            {person}
            <Send>Remove {name} for good</Send>
          </form>
        </details>
      </div>
    </li>
  );
}
