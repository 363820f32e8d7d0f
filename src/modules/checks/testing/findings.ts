import { emptyPlan, type Plan } from '#kernel/plan.ts';
import { anAudience } from '../../../../test/support/plan.ts';
import { type CheckOptions, checkPlan } from '../check-plan.ts';
import type { RuleName } from '../model/finding.ts';

export const today = '2026-11-18';
export const sent = { value: 'done' as const, text: null };
export const base: Plan = {
  ...emptyPlan('Maasheuvel koopt in'),
  programme: { ...emptyPlan('Maasheuvel koopt in').programme, start: '2026-10-01', end: '2027-06-30' },
  messages: { ...emptyPlan('').messages, core: 'Wij kopen samen hulp in.' },
};
export const raad = anAudience({ name: 'Gemeenteraden', category: 'intern', side: 'internal', ring: 'cothink' });
export const aanbieders = anAudience({ ring: 'cowork' });
export const inwoners = anAudience({ name: 'Inwoners', ring: 'informed' });
export const planOf = (values: Partial<Plan>): Plan => ({ ...base, ...values });
export const findings = (rule: RuleName, values: Partial<Plan>, options: Partial<CheckOptions> = {}) =>
  checkPlan(planOf(values), { today, ...options }).open.filter((finding) => finding.rule === rule);
