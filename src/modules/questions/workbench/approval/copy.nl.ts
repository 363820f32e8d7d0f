const names = new Intl.ListFormat('nl-NL', { type: 'disjunction' });
const inWords = (all: readonly string[]): string => names.format(all);

/** What stands on a page about agreeing to an own text. */
export const copy = {
  waits: 'Deze tekst wacht op akkoord',
  sent: (by: string, moment: string) => `${by} stuurde hem op ${moment}.`,
  sentByYou: (moment: string) => `Je stuurde hem op ${moment}.`,
  somebody: 'Een collega',
  changes: (version: number) => `Dit is er anders dan versie ${version}, die nu op de site staat:`,
  changesToBase: 'Dit is er anders dan het antwoord van de basis:',
  none: 'De woorden zijn hetzelfde als wat nu op de site staat.',
  whole: 'De hele tekst, zoals lezers hem krijgen',
  fresh: 'Deze tekst staat nog niet op de site. Alles is nieuw:',
  another: (names: readonly string[]) =>
    `Je kunt niet zelf akkoord geven op wat je schreef of stuurde. Dat kan wel: ${inWords(names)}.`,
  who: (names: readonly string[]) =>
    names.length === 0 ? 'Bij jullie mag nog niemand akkoord geven.' : `Akkoord geven kan: ${inWords(names)}.`,
  own: 'Je kunt niet zelf akkoord geven op een tekst die je zelf schreef of stuurde. Vraag een collega die akkoord mag geven.',
  ownPart: {
    sent: 'Je stuurde deze tekst, maar schreef er niet aan mee. Wie verder akkoord mag geven, schreef er wel aan mee. Daarom mag jij het doen.',
    wrote:
      'Je schreef mee aan deze tekst, maar iemand anders stuurde hem. Bij jullie schreef iedereen mee die akkoord mag geven. Daarom mag jij het doen.',
    'wrote-and-sent':
      'Bij jullie mag niemand anders akkoord geven. Daarom mag je het nu zelf doen. In de geschiedenis staat dat er niemand meekeek.',
  },
  words: 'Opmerking',
  wordsHelp: 'Nodig als je niet akkoord gaat: schrijf wat er anders moet.',
  agree: 'Akkoord',
  refuse: 'Niet akkoord, terug met opmerking',
  noWords: 'Schrijf wat er anders moet. Wie de tekst schreef, leest dat.',
  returned: (by: string, moment: string) => `${by} gaf geen akkoord op ${moment}.`,
  mend: 'Pas de tekst hieronder aan en stuur hem opnieuw ter akkoord.',
  agreed: (by: string, moment: string) => `${by} gaf akkoord op ${moment}.`,
  nowPublish: 'Je kunt de tekst nu publiceren. Verander je er nog iets aan, dan is er weer akkoord nodig.',
  steps: {
    title: 'Akkoord',
    submitted: 'Ter akkoord gestuurd',
    approved: 'Akkoord',
    alone: 'Akkoord door wie hem schreef of stuurde: er mocht niemand anders',
    returned: 'Niet akkoord',
    by: (moment: string, by: string) => `${moment}, ${by}`,
  },
} as const;
