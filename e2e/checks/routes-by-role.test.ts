import { expect, it } from 'vitest';
import { listRoutes } from '../support/list-routes';
import { routesByRole } from '../support/routes-by-role';

it('who is answered is said of every route, and of none that isn’t there', () => {
  expect(Object.keys(routesByRole).sort()).toEqual(listRoutes().sort());
});
