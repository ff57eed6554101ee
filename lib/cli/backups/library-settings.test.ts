import { expect, it } from 'vitest';
import { librarySettings } from './library-settings';

it('a backup says what a library is set to, and nothing of the machine or its secrets', () => {
  const set = { SITE_NAME: 'News', OIDC_CLIENT_ID: 'news', ACCESS: '' };
  const secret = {
    OIDC_CLIENT_SECRET: 'hush',
    DATABASE_URL: 'postgres://ada:hush@db/news',
    DATA_DIR: '/srv',
  };
  expect(librarySettings({ ...set, ...secret, PATH: '/bin' })).toEqual({
    SITE_NAME: 'News',
    OIDC_CLIENT_ID: 'news',
  });
});
