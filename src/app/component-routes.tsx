import { routes } from '#platform/http.ts';
export const componentRoutes = () => routes();
