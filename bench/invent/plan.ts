import { parseFuzzyDate } from '#kernel/fuzzy-date/index.ts';
import { type Activity, type Audience, emptyPlan, type Plan, RINGS, type Section } from '#kernel/plan.ts';
import { pick, type Random, seeded } from './random.ts';
import { AUDIENCES, CHANNELS, MONTHS, PEOPLE, PHRASES, PROSE, SENTENCES, TITLES } from './words.ts';

const PERIOD = { from: '2027-01-01', to: '2027-12-31' };

/** An invented plan with so many activities over one year and so many chapters of text. The same seed gives the same plan. */
export function inventPlan({
  activities,
  chapters = 6,
  seed = 1,
}: {
  readonly activities: number;
  readonly chapters?: number;
  readonly seed?: number;
}): Plan {
  const random = seeded(seed);
  const empty = emptyPlan(`Proefprogramma ${activities}-${seed}`);
  return {
    ...empty,
    programme: {
      ...empty.programme,
      client: 'Gemeente Maasheuvel',
      owner: 'Regio Maasduin',
      start: PERIOD.from,
      end: PERIOD.to,
    },
    messages: { ...empty.messages, core: SENTENCES[2] },
    sections: Array.from({ length: chapters }, (_, index) => section(random, index)),
    audiences: AUDIENCES.map((name) => audience(random, name)),
    channels: CHANNELS.map((name) => ({ name, description: pick(random, SENTENCES), rhythm: null })),
    phases: [
      { name: 'Voorbereiden', period: parseFuzzyDate('januari - maart 2027', PERIOD), accent: null, milestone: null },
    ],
    activities: Array.from({ length: activities }, (_, index) => activity(random, index)),
  };
}

function section(random: Random, index: number): Section {
  const paragraphs = Array.from({ length: 6 }, (_, paragraph) =>
    Array.from({ length: 5 }, (_each, line) =>
      pick(random, PROSE)(`stap ${index + 1}.${paragraph + 1}.${line + 1}`),
    ).join(' '),
  );
  return {
    kind: 'other',
    title: `Hoofdstuk ${index + 1}`,
    depth: 1,
    markdown: `${paragraphs.join('\n\n')}\n\n- Uitleg bij hoofdstuk ${index + 1}\n- Vragen bij hoofdstuk ${index + 1}`,
  };
}

const audience = (random: Random, name: string): Audience => ({
  name,
  category: 'extern',
  side: 'external',
  primary: random() < 0.5,
  profile: pick(random, SENTENCES),
  approach: pick(random, SENTENCES),
  ring: pick(random, RINGS),
  roles: [],
  channels: [pick(random, CHANNELS)],
});

function activity(random: Random, index: number): Activity {
  const phrase = pick(random, PHRASES)(pick(random, MONTHS), 1 + Math.floor(random() * 28));
  return {
    when: parseFuzzyDate(phrase, PERIOD),
    title: `${pick(random, TITLES)} ${index + 1}`,
    kind: random() < 0.05 ? 'milestone' : 'activity',
    channels: [pick(random, CHANNELS)],
    audiences: [pick(random, AUDIENCES), pick(random, AUDIENCES)],
    rings: [],
    objective: pick(random, SENTENCES),
    sender: 'Programmateam',
    responsible: [pick(random, PEOPLE)],
    status: { value: 'todo', text: null },
    tasks: [{ text: 'Tekst schrijven', who: [pick(random, PEOPLE)] }],
    notes: null,
  };
}
