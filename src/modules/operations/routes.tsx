import { routes } from '#platform/http.ts';
import { jobRoutes } from './job-routes.tsx';
import { mailRoutes } from './mail-routes.tsx';
import type { Machine } from './machine.ts';
import { mailListRoutes } from './mail-list-routes.tsx';

export const operationsRoutes = (machine: Machine) =>
  routes().route('/', jobRoutes(machine)).route('/', mailListRoutes(machine)).route('/', mailRoutes(machine));
