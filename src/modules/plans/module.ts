import type { ModuleManifest } from '#platform/http.ts';
import { mentionedIn } from '#platform/mentions.ts';
import { editors } from './editors.ts';
import { type PlanSlots, planRoutes } from './routes.ts';

/** The module with what the app hands in. */
export const plans = (slots: PlanSlots): ModuleManifest => ({
  name: 'plans',
  routes: planRoutes(slots),
  permissions: ['plans.view', 'plans.edit'],
  itemKinds: Object.values(editors).map(({ kind }) => kind),
  personalData: mentionedIn([
    { table: 'plans_role', title: 'Rollen waarin de naam staat' },
    { table: 'plans_effort', title: 'Uren waarin de naam staat' },
  ]),
  tables: [
    { table: 'plans_section', personalData: null },
    { table: 'plans_goal', personalData: null },
    { table: 'plans_phase', personalData: null },
    { table: 'plans_role', personalData: 'Namen van mensen met een rol in het plan; nodig om te weten wie wat doet.' },
    { table: 'plans_effort', personalData: 'Soms de naam van wie uren maakt; nodig voor de planning.' },
    { table: 'plans_budget_line', personalData: null },
    { table: 'plans_evaluation', personalData: null },
    { table: 'plans_agreement', personalData: null },
    { table: 'plans_unrecognised', personalData: null },
  ],
});
