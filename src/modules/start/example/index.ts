import { emptyPlan, type Plan } from '#kernel/plan.ts';

/** The invented programmes to look around in, with dates around `today` (civil date). */
export const examplePlans = (_today: string): readonly Plan[] => [emptyPlan('Zorg Samen Inkopen'), emptyPlan('Wijkteam De Meander')];
