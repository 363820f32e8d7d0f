import { routes } from '#platform/http.ts';
import type { Door } from '../../door.ts';

export const passwordRoutes = (_door: Door) => routes();
