import { Field, Part, Send } from '@/components/ui/form-fields';
import { Choice } from './site-fields';

type Access = 'open' | 'members';

/** What holds now, and whether the environment says so: that wins, and is not changed here. */
interface Held<Value> {
  now: Value;
  isSet: boolean;
}

const readers: Record<Access, string> = {
  open: 'Anybody: all articles, stories, feeds and the site map are public',
  members: 'Members only: the public sees nothing but the page to sign in',
};

/** What the site is called, and who may read it. */
export function SiteChoices({ name, access }: { name: Held<string>; access: Held<Access> }) {
  return (
    <>
      <Part title="Name">
        {name.isSet ? (
          <SetElsewhere value={name.now} by="SITE_NAME" />
        ) : (
          <form method="post" action="/api/desk/site" className="mt-2">
            <input type="hidden" name="action" value="name" />
            <Field
              label="The site is called"
              name="name"
              required
              maxLength={80}
              autoComplete="off"
              dir="auto"
              defaultValue={name.now}
              hint="It stands at the head of each page, in feeds, in mails and on shared pictures."
            />
            <p className="mt-3">
              <Send>Change the name</Send>
            </p>
          </form>
        )}
      </Part>
      <Part title="Who may read">
        {access.isSet ? (
          <SetElsewhere value={readers[access.now]} by="ACCESS" />
        ) : (
          <form method="post" action="/api/desk/site" className="mt-2">
            <input type="hidden" name="action" value="access" />
            <fieldset aria-describedby="access-hint">
              <legend className="sr-only">Who may read</legend>
              <Choice name="access" value="open" isNow={access.now === 'open'}>
                {readers.open}
              </Choice>
              <Choice name="access" value="members" isNow={access.now === 'members'}>
                {readers.members}
              </Choice>
            </fieldset>
            <p id="access-hint" className="text-muted mt-1 text-[0.9375rem]">
              It holds at once. What readers, feed readers and search engines have stored by then stays with
              them.
            </p>
            <p className="mt-3">
              <Send>Change who may read</Send>
            </p>
          </form>
        )}
      </Part>
    </>
  );
}

const SetElsewhere = ({ value, by }: { value: string; by: string }) => (
  <p className="mt-2">
    {value}{' '}
    <span className="text-muted">
      (set by <code>{by}</code>, where the server is started)
    </span>
  </p>
);
