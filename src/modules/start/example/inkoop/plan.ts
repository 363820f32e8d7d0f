import { addMonths } from '#kernel/fuzzy-date/index.ts';
import { emptyPlan, type Plan } from '#kernel/plan.ts';
import { datesAround, monthStart } from '../dates-around.ts';
import { activities } from './activities.ts';
import { audiences } from './audiences.ts';
import { channels, matrices } from './channels.ts';
import { goals } from './goals.ts';
import { messages } from './messages.ts';
import { agreements, budget, effort, evaluation, phases, roles } from './organisation.ts';
import { sections } from './sections.ts';

const MUNICIPALITIES = ['Berkenaar', 'Peelrand', 'Maasheuvel', 'Lommerdal', 'Oeverwaard', 'Zandhagen', 'Klaverbroek'];

export const INKOOP = 'Zorg Samen Inkopen';

/** Seven invented municipalities that buy care together; it began six months ago and lasts another fourteen. */
export function inkoopPlan(today: string): Plan {
  const month = monthStart(today);
  const dates = datesAround(today, { start: addMonths(month, -6), end: addMonths(month, 14) });
  return {
    ...emptyPlan(INKOOP),
    programme: {
      name: INKOOP, client: 'Zeven directeuren sociaal domein', owner: 'Regio Maasduin', participants: MUNICIPALITIES.map((name) => `Gemeente ${name}`),
      start: dates.start, end: dates.end, documentDate: dates.on(-4), documentVersion: '0.9, concept',
    },
    sections, goals: goals(dates), audiences: audiences(dates), messages, channels: channels(dates), matrices: matrices(dates), phases: phases(dates),
    activities: activities(dates), roles, effort: effort(dates), budget, evaluation: evaluation(dates), agreements,
    unrecognised: [{ where: 'Bijlage bij versie 0.8, bladzijde 14', text: 'Lijst met vragen van de griffies, nog te verdelen over raadsbrief en website.' }],
    acceptedFindings: [{ rule: 'C2.goal', subject: 'Pers', reason: 'We praten de pers bij, maar we willen bij hen niets veranderen.', on: dates.on(-30) }],
  };
}
