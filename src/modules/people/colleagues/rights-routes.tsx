import { may, page, routes } from '#platform/http.ts';
import { personFrame } from '../frame.ts';
import { rightsMatrix } from '../model/rights-matrix.ts';
import { rightsPath } from '../paths.ts';
import { RightsPage } from './pages/rights-page.tsx';

/** Who may do what, from the same tables as the gate and the permissions that the routes of this program ask. */
export const rightsRoutes = routes().get(rightsPath.pattern, may('people.view'), (c) => {
  const asked = c.var.shell.permissions();
  const shared = c.var.shell.permissions('programme');
  return page(c, <RightsPage frame={personFrame(c)} rows={rightsMatrix(asked)} shared={rightsMatrix(shared)} />);
});
