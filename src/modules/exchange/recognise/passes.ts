import type { SourceDocument } from '../model/source-document.ts';
import type { Findings } from './assemble.ts';
import { readCalendar } from './calendar/calendar.ts';
import { withYearAsked } from './calendar/year-asked.ts';
import { doubtful } from './found.ts';
import { readAgreements } from './items/agreements.ts';
import { readAudiences } from './items/audiences.ts';
import { readBudget } from './items/budget.ts';
import { readChannels } from './items/channels.ts';
import { readEffort } from './items/effort.ts';
import { readEvaluation } from './items/evaluation.ts';
import { readGoals } from './items/goals.ts';
import { readMatrices } from './items/matrices.ts';
import { readMessages } from './items/messages.ts';
import { phasesOfCalendar, withBands } from './items/calendar-phases.ts';
import { readPhases } from './items/phases.ts';
import { readRoles } from './items/roles.ts';
import { readSections } from './items/sections.ts';
import { toldParties } from './items/told-parties.ts';
import { type Outline, readOutline } from './outline/outline.ts';
import { leftOver, type Used } from './left-over.ts';
import type { KindedTable, Reading } from './reading.ts';
import { withAlike } from './table/alike.ts';
import { factsOf } from './table/facts.ts';
import { kindOf } from './table/kind.ts';
import { type ReadTable, readTables } from './table/read-table.ts';
import { planTime, writtenDay } from './title/plan-time.ts';
import { readProgramme } from './title/title-block.ts';
import { type ReadOptions, yearSources } from './title/year-sources.ts';
import { asideName } from './words.nl.ts';

/** All passes in order. Each reads the document and what passes before it found; none changes what another found. */
export function findAll(document: SourceDocument, options: ReadOptions): { outline: Outline; findings: Findings } {
  const outline = readOutline(document);
  const tables = withAlike(readTables(outline).map(kinded));
  const years = yearSources(document, outline, tables, options);
  const { found: programme, isPeriodGuess } = readProgramme(document, outline, tables, writtenDay(years));
  const time = planTime(years, { ...programme.value, isPeriodGuess });
  const reading: Reading = { outline, tables, dates: time.dates };
  const listed = readAudiences(reading);
  const told = withBands(readPhases(reading), tables);
  const calendar = readCalendar(reading, listed, namesOf(told));
  const dated = withYearAsked(
    {
      activities: calendar.activities,
      phases: told.length > 0 ? told : phasesOfCalendar(calendar.activities, reading),
    },
    time,
  );
  const found = {
    programme,
    sections: readSections(outline, programme.value.name),
    goals: readGoals(reading),
    audiences: [...calendar.audiences, ...toldParties(outline, calendar.audiences)],
    messages: readMessages(reading, document.aside, calendar.audiences),
    channels: readChannels(
      reading,
      calendar.activities.flatMap(({ value }) => [...value.channels, value.title]),
    ),
    matrices: readMatrices(reading),
    ...dated,
    roles: readRoles(reading),
    effort: readEffort(reading),
    budget: readBudget(reading),
    evaluation: readEvaluation(reading),
    agreements: [...readAgreements(reading), ...calendar.agreements],
  };
  const findings: Findings = {
    ...found,
    unrecognised: [
      ...document.aside
        .filter(({ text }) => text.trim() !== '')
        .map(({ where, text }) => doubtful({ where: asideName(where), text }, [], 'textOnly')),
      ...leftOver(reading, usedBy(found)),
    ],
  };
  return { outline, findings };
}

const namesOf = (phases: ReturnType<typeof readPhases>): readonly string[] => phases.map(({ value }) => value.name);

function kinded(table: ReadTable): KindedTable {
  const facts = factsOf(table);
  return { table, facts, kind: kindOf(table, facts) };
}

/** The blocks that became something of their own; the text of a section holds everything and says nothing. */
function usedBy({
  programme: _programme,
  sections: _sections,
  messages,
  ...lists
}: Omit<Findings, 'unrecognised'>): Used {
  const { core, short, slogan, tone, values, accents } = messages;
  const single = [core, short, slogan, tone].filter((each) => each !== null);
  const all = [...Object.values(lists).flat(), ...single, ...values, ...accents];
  return {
    at: new Set(all.flatMap(({ at }) => at)),
    moments: new Set(lists.activities.map(({ value }) => value.when.text)),
  };
}
