import type { Plan } from '#kernel/plan.ts';
import { inkoopPlan } from './inkoop/plan.ts';
import { wijkteamPlan } from './wijkteam/plan.ts';

/** The invented programmes to look around in, with dates around `today` (civil date). */
export const examplePlans = (today: string): readonly Plan[] => [inkoopPlan(today), wijkteamPlan(today)];
