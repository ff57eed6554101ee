import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { SiteView } from './site-view';

const render = (signUp: 'open' | 'invited') =>
  renderToStaticMarkup(
    <SiteView
      lead={{ by: 'newest' }}
      languages={[]}
      samples={0}
      served={{ address: 'https://alder.example', signUp }}
    />,
  );

it('what the environment sets is shown with what it is set to, and how to set it otherwise', () => {
  const html = render('invited');
  expect(html).toMatch(/SITE_URL.*https:\/\/alder\.example.*<code>SITE_URL=https:\/\/news\.example<\/code>/);
  expect(html).toMatch(/SIGN_UP.*who was invited.*<code>SIGN_UP=open<\/code>/);
  expect(render('open')).toMatch(/SIGN_UP.*anybody, as a reader.*<code>SIGN_UP=invited<\/code>/);
});
