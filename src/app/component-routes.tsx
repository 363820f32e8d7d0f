import { emptyFrame } from '#modules/people/index.ts';
import { anyone, page, routes } from '#platform/http.ts';
import { ComponentPage } from '#ui/component-page.tsx';

/** The living sheet of components, for whoever builds pages. */
export const componentRoutes = () =>
  routes().get('/_onderdelen', anyone(), (c) => page(c, <ComponentPage frame={emptyFrame(c)} />));
