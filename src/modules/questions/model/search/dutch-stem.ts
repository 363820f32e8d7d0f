/** Forms that no rule brings together, the stem first. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  [
    'kind kinderen kindje kindjes kids',
    'stad steden',
    'lid leden',
    'geld gelden',
    'help hulp geholpen helpen helpt hielp',
    'aanvraag aangevraagd aanvragen vraagaan',
    'krijg gekregen kreeg kregen krijgen krijgt',
    'verlies verloren kwijt kwijtgeraakt',
    'scheid scheiden scheiding gescheiden',
    'schrijf geschreven schreef schrijven schrijft',
    'inschrijf ingeschreven inschrijven inschrijving',
    'betaal betaald betalen betaling betaalt uitbetalen uitbetaald uitbetaling',
    'vergoed vergoeding vergoeden vergoedt vergoed',
    'zorg zorgen zorgt gezorgd',
    'afwijs afgewezen afwijzen afwijzing',
    'weiger geweigerd weigeren weigering',
    'behandel behandeld behandeling behandelen',
    'sterf gestorven overleden overlijden overlijdt stierf dood',
    'val gevallen vallen valt viel valpartij',
    'opereer geopereerd operatie operaties opereren',
    'verhuis verhuisd verhuizing verhuizen verhuist',
    'oud ouder oudere ouderen oude oudste',
    'jong jongere jongeren jonge jongste jonger',
    'vriend vrienden vriendin',
    'moeder mama moeders',
    'vader papa vaders',
    'gaan gaat ga ging gegaan',
    'doen doe doet deed gedaan',
    'bezorg bezorgd bezorgen bezorging',
    'verander veranderd verandering veranderen verandert veranderingen',
    'stop gestopt stoppen stopt',
    'breng brengen brengt gebracht',
    'neem nemen neemt genomen',
    'vind vinden vindt gevonden',
    'spreek spreken spreekt gesproken gesprek gesprekken',
    'lees lezen leest gelezen',
    'eet eten gegeten',
    'pest gepest pesten pest',
    'mishandel mishandeld mishandeling mishandelen',
    'sla slaat slaan geslagen',
  ].flatMap((line) => {
    const [stem = '', ...forms] = line.split(' ');
    return [stem, ...forms].map((form) => [form, stem] as const);
  }),
);

/** Words that look like a form of another word and are not. */
const WHOLE: ReadonlySet<string> = new Set(
  'overheid vader moeder broer zuster dochter kamer winter zomer computer laptop alleen samen tegen boven buiten binnen onder over zonder achter eigen open leven teken eten eind december november september oktober januari februari maart april juni juli augustus partner'.split(
    ' ',
  ),
);

type Ending = readonly [end: string, atLeast: number, instead?: string];

/** Tried from top to bottom, one of a step: the ending, how many letters must be left, what comes in its place. */
const STEPS: readonly (readonly Ending[])[] = [
  [
    ['heden', 4, 'heid'],
    ['ingen', 4, 'ing'],
    ['etjes', 3],
    ['pjes', 3],
    ['tjes', 3],
    ['kjes', 3, 'k'],
    ['jes', 3],
    ['etje', 3],
    ['pje', 3],
    ['tje', 3],
    ['kje', 3, 'k'],
    ['je', 4],
    ['ers', 5, 'er'],
    ['en', 3],
    ['s', 4],
  ],
  [
    ['heid', 5],
    ['ing', 3],
    ['er', 5],
    ['e', 3],
    ['s', 4],
  ],
  [
    ['t', 4],
    ['d', 4],
  ],
];

/**
 * The stem of a folded Dutch word: plural and singular, small forms and verb forms come out the same (`huizen` and `huis`,
 * `brieven` and `brief`, `gehoorapparaatje` and `gehoorapparaten`). A stem is for comparing only; it need not be a word.
 */
export function dutchStem(word: string): string {
  let stem = IRREGULAR.get(word) ?? word;
  if (stem.length < 4 || WHOLE.has(stem) || /\d/.test(stem)) return single(stem);
  for (const step of STEPS) stem = withoutEnding(stem, step);
  return single(hardened(stem));
}

function withoutEnding(word: string, endings: readonly Ending[]): string {
  for (const [end, atLeast, instead = ''] of endings) {
    const left = word.length - end.length;
    if (left < atLeast || !word.endsWith(end) || !/[aeiouy]/.test(word.slice(0, left))) continue;
    return (word.slice(0, left) + instead).replace(/([bcdfgklmnprst])\1$/, '$1');
  }
  return word;
}

/** `huiz` is written `huis`, `briev` is written `brief`. */
const hardened = (stem: string): string => stem.replace(/z$/, 's').replace(/v$/, 'f');

/** One letter where the spelling has two: `huren` and `huur`, `bommen` and `bom`; it forgives doubling too. */
const single = (stem: string): string => stem.replace(/([a-z])\1+/g, '$1');

const FORMS: ReadonlyMap<string, readonly (readonly [form: string, stem: string])[]> = Map.groupBy(
  IRREGULAR,
  ([form]) => dutchStem(form),
);

/** The forms that no rule brings to this stem; of most stems there is none. */
export const irregularForms = (stem: string): readonly string[] => (FORMS.get(stem) ?? []).map(([form]) => form);
