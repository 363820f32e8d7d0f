const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'hier hoort tekst',
  number: 'hier hoort een getal',
  int: 'hier hoort een heel getal',
  boolean: 'hier hoort true of false',
  array: 'hier hoort een lijst',
  tuple: 'hier hoort een paar van twee teksten',
  object: 'hier hoort een groep velden',
};

/** Everything a person reads about a plan file that does not fit. */
export const copy = {
  notJson: 'Dit bestand is geen planbestand: de inhoud is geen JSON.',
  notAPlanFile: 'Dit bestand is geen planbestand van Eenstemmig. Bovenaan hoort "format": "eenstemmig-plan" te staan.',
  otherVersion: (version: unknown) =>
    typeof version === 'number'
      ? `Dit planbestand heeft versie ${version}. Deze Eenstemmig leest alleen versie 1.`
      : 'In dit planbestand staat niet welke versie het heeft. Er hoort "version": 1 te staan.',
  tooLarge: 'Dit planbestand is te groot of te diep genest om te lezen.',
  tooManyUnknown: 'In dit planbestand staan te veel velden die Eenstemmig niet kent.',
  moreProblems: (count: number) => `En nog ${count} andere fouten.`,
  wholeFile: 'het hele bestand',
  field: (path: string) => `veld "${path}"`,
  unknownField: (place: string) => `Onbekend in het planbestand: ${place}`,
  expected: (type: string) => TYPE_NAMES[type] ?? 'hier hoort iets anders',
  oneOf: (values: readonly string[]) => `kies uit ${values.map((value) => `"${value}"`).join(', ')}`,
  notADay: 'dit is geen bestaande datum in de vorm JJJJ-MM-DD',
  wrongForm: 'dit heeft niet de goede vorm',
  atMostItems: (most: number) => `deze lijst mag hoogstens ${most} regels hebben`,
  atMostCharacters: (most: number) => `deze tekst mag hoogstens ${most} tekens lang zijn`,
  atMost: (most: number) => `dit getal mag hoogstens ${most} zijn`,
  atLeast: (least: number) => `dit getal moet minstens ${least} zijn`,
  tooFewItems: 'deze lijst heeft te weinig regels',
  itemNames: {
    sections: 'hoofdstuk',
    goals: 'doel',
    audiences: 'doelgroep',
    channels: 'middel',
    matrices: 'kruistabel',
    phases: 'fase',
    activities: 'kalenderregel',
    roles: 'rol',
    effort: 'urenregel',
    budget: 'begrotingsregel',
    evaluation: 'evaluatiemoment',
    agreements: 'afspraak',
    unrecognised: 'niet geplaatste tekst',
    acceptedFindings: 'aanvaard aandachtspunt',
  } as Readonly<Record<string, string>>,
} as const;
