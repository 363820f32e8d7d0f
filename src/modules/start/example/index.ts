import type { Plan } from '#kernel/plan.ts';
import { INKOOP, inkoopPlan } from './inkoop/plan.ts';
import { WIJKTEAM, wijkteamPlan } from './wijkteam/plan.ts';

/** The invented programmes to look around in, with dates around `today` (civil date). */
export const examplePlans = (today: string): readonly Plan[] => [inkoopPlan(today), wijkteamPlan(today)];

/** Whether a programme with this name is one of them. */
export const isExample = (name: string): boolean => name === INKOOP || name === WIJKTEAM;
