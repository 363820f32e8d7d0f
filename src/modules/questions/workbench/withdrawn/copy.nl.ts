/** Sentences about what a base shows no more. */
export const copy = {
  title: 'Deze vraag is ingetrokken',
  by: (owner: string, person: string, day: string) =>
    `${person === '' ? owner : `${person} van ${owner}`} trok dit antwoord in op ${day}.`,
  ended: (owner: string, day: string) => `${owner} toonde dit antwoord tot ${day}.`,
  why: 'Waarom:',
  standing: {
    copy: 'Op jullie site staat nog de tekst waar jullie akkoord op gaven.',
    variant: 'Op jullie site staat nog jullie eigen tekst.',
    withPart: 'Op jullie site staat nog de tekst waar jullie akkoord op gaven, met jullie eigen deel eronder.',
    part: 'Jullie eigen deel staat niet meer op de site, want het antwoord erboven is weg.',
    nothing: 'Op jullie site staat er niets meer van.',
  },
  shown: 'Dit staat nu op jullie site',
  last: 'Dit zei de basis het laatst',
  letGo: 'Van onze site halen',
  putAway: 'Ons deel naar het archief',
  keep: 'Houden als eigen vraag',
  keepHelp:
    'De vraag is dan van jullie. Jullie houden hem zelf bij. Wat op de site staat, blijft er staan, op hetzelfde adres.',
  keepConcept: 'De vraag is dan van jullie. Hij staat op de site als je hem publiceert.',
  owner: 'Wie zorgt hiervoor',
  ownerHelp: 'Een naam of een afdeling.',
  noOwner: 'Vul in wie voor deze vraag zorgt.',
  reviewOn: 'Herzien voor',
  reviewHelp: 'Op deze dag sturen we een herinnering.',
  noReview: 'Schrijf een datum als 2027-01-15.',
  tooLong: 'Deze tekst is te lang. Maak hem korter.',
  mail: {
    job: 'Melden wat een basis introk',
    kind: 'Melding van wat een basis introk',
    subject: (count: number) =>
      `${count === 1 ? 'Een antwoord is' : `${count} antwoorden zijn`} ingetrokken door de basis`,
    preheader: 'Bij jullie staat er nog iets van.',
    text: (count: number) =>
      count === 1
        ? 'De basis toont dit antwoord niet meer. Bij jullie staat er nog iets van:'
        : 'De basis toont deze antwoorden niet meer. Bij jullie staat er nog iets van:',
    more: (count: number) => `En nog ${count}.`,
    button: 'Kiezen wat ermee gebeurt',
    footer: 'Je krijgt deze mail een keer, omdat je akkoord geeft op teksten.',
  },
  unknown: 'Kies wat er met het antwoord moet gebeuren.',
  withdraw: 'Van de site halen',
  withdrawWhy: 'Waarom halen jullie het weg?',
  withdrawHelp:
    'Wie deze basis volgt, leest dit. Bij wie meteen volgt, is het antwoord meteen weg. Wie eerst akkoord geeft of een eigen tekst heeft, beslist zelf.',
} as const;
