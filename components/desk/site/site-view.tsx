import { Field, Part, Send } from '@/components/ui/form-fields';
import { Choice, Setting } from './site-fields';

type Lead = { by: 'articles' | 'newest' } | { by: 'choice'; slug: string; headline: string };

interface Props {
  lead: Lead;
  languages: { language: string; count: number }[];
  /** Sample articles that are in the library. */
  samples: number;
  /** What the server was started with. */
  served: { address: string; signUp: 'open' | 'invited' };
}

/** What holds for the whole site: what can be changed here, and where the rest is set. */
export function SiteView({ lead, languages, samples, served }: Props) {
  return (
    <>
      <Part title="What the front page opens with">
        <form method="post" action="/api/desk/site" className="mt-2">
          <fieldset>
            <legend className="sr-only">What the front page opens with</legend>
            <Choice name="lead" value="articles" isNow={lead.by === 'articles'}>
              The newest article that is marked to lead; else the newest
            </Choice>
            <Choice name="lead" value="newest" isNow={lead.by === 'newest'}>
              Always the newest article
            </Choice>
            <Choice name="lead" value="choice" isNow={lead.by === 'choice'}>
              This article, until you choose another
            </Choice>
          </fieldset>
          <Field
            label="This article"
            name="article"
            maxLength={400}
            autoComplete="off"
            defaultValue={lead.by === 'choice' ? `/articles/${lead.slug}` : ''}
            hint={
              lead.by === 'choice' ? `Now: “${lead.headline}”` : 'The address of an article of this library.'
            }
          />
          <p className="mt-3">
            <Send>Change</Send>
          </p>
        </form>
      </Part>
      {samples > 0 && (
        <Part title="Samples">
          <form method="post" action="/api/desk/site" className="mt-2">
            <input type="hidden" name="action" value="remove-samples" />
            <p>
              {samples} of the articles came with the program. What you changed of them stays; the others
              don’t come back.
            </p>
            <p className="mt-3">
              <Send>Remove the samples</Send>
            </p>
          </form>
        </Part>
      )}
      <Part title="Languages">
        <p className="mt-2">
          Each article is read, dated and searched in its own language; it can be changed where the article is
          edited. The buttons around it are in English.
        </p>
        <ul className="mt-2 flex flex-wrap gap-x-6">
          {languages.map(({ language, count }) => (
            <li key={language}>
              {language} <span className="text-muted">{count}</span>
            </li>
          ))}
        </ul>
      </Part>
      <Part title="Set where the server is started">
        <p className="mt-2">
          These are environment variables, or lines of the file <code>.env</code> in the folder that the
          server is started in. They hold from its next start.
        </p>
        <dl className="mt-2">
          <Setting
            name="SITE_URL"
            label="Address"
            value={served.address}
            lines={['SITE_URL=https://news.example']}
          />
          <Setting
            name="SIGN_UP"
            label="Who may make an account"
            value={served.signUp === 'open' ? 'anybody, as a reader' : 'who was invited'}
            lines={[served.signUp === 'open' ? 'SIGN_UP=invited' : 'SIGN_UP=open']}
          />
        </dl>
      </Part>
    </>
  );
}
