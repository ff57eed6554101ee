import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { SiteChoices } from './site-choices';

const render = (isSet: boolean) =>
  renderToStaticMarkup(<SiteChoices name={{ now: 'The Alder', isSet }} access={{ now: 'members', isSet }} />);

it('the name and who may read can be changed', () => {
  const html = render(false);
  expect(html).toMatch(/<input[^>]*name="name"[^>]*value="The Alder"/);
  expect(html).toMatch(/<input[^>]*name="access"[^>]*checked=""[^>]*value="members"/);
});

it('what the environment sets is shown with where it is set, and can’t be changed', () => {
  const html = render(true);
  expect(html).not.toContain('<form');
  expect(html).toMatch(
    /The Alder.*set by <code>SITE_NAME<\/code>.*Members only.*set by <code>ACCESS<\/code>/,
  );
});
