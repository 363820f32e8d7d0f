/** Short forms with dots and what they mean in full. After these a dot does not end a sentence, unless it stands in ENDING. */
const FULL = `
a.d.h.v. | aan de hand van
a.g.v. | door
a.u.b. | graag
alg. | algemeen
art. | artikel
a.s. | komende
b.v. | bijvoorbeeld
betr. | betreffende
bijv. | bijvoorbeeld
blz. | bladzijde
bv. | bijvoorbeeld
c.a. | en wat erbij hoort
ca. | ongeveer
c.q. | of
cf. | volgens
d.d. | van
d.m.v. | door, met
d.w.z. | dat betekent
dhr. | meneer
div. | verschillende
dr. | doctor
drs. | doctorandus
e.a. | en anderen
e.d. | en dergelijke
e.e.a. | dit alles
e.v. | en verder
enz. | enzovoort
etc. | enzovoort
evt. | misschien, als het nodig is
excl. | zonder
fam. | familie
gem. | gemeente, gemiddeld
i.c.m. | samen met
i.g.v. | bij
i.h.a. | meestal
i.h.b. | vooral
i.h.k.v. | voor
i.k.v. | voor
i.o. | in oprichting
i.o.m. | in overleg met
i.p.v. | in plaats van
i.s.m. | samen met
i.v.m. | door, omdat
incl. | met
ing. | ingenieur
ir. | ingenieur
jl. | afgelopen
m.a.w. | met andere woorden
m.b.t. | over
m.b.v. | met
m.i. | volgens mij
m.i.v. | vanaf
m.m.v. | met hulp van
m.n. | vooral
m.u.v. | behalve
max. | hoogstens
mevr. | mevrouw
min. | minstens
mr. | meester
mw. | mevrouw
n.a.v. | door, na
n.b. | let op
n.v.t. | niet van toepassing
nl. | namelijk
no. | nummer
nr. | nummer
nrs. | nummers
o.a. | onder andere
o.b.v. | op basis van
o.g.v. | volgens
o.i.d. | of zoiets
o.l.v. | onder leiding van
o.m. | onder meer
p.d. | per dag
p.j. | per jaar
p.m. | per maand
p.p. | per persoon
p.st. | per stuk
p.u. | per uur
p.w. | per week
plm. | ongeveer
prof. | professor
resp. | en
s.v.p. | graag
st. | sint, straat
t.a.v. | voor, over
t.b.v. | voor
t.g.v. | door
t.n.v. | op naam van
t.o.v. | vergeleken met
t.w. | namelijk
t.z.t. | later
tel. | telefoon
t.m. | tot en met
v.a. | vanaf
v.d. | van de
v.h. | van het
vgl. | vergelijk
vlg. | volgende
w.o. | waaronder
w.v.t.t.k. | wat verder nog op tafel komt
z.g. | zogenoemd
z.o.z. | kijk op de achterkant
z.s.m. | zo snel mogelijk
zgn. | zogenoemd
`;

/** The short form with its dots, in small letters, and its words in full. */
export const DOTTED_ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  FULL.trim()
    .split('\n')
    .map((line) => {
      const [short = '', full = ''] = line.split(' | ');
      return [short, full];
    }),
);

/** Short forms that may well be the last word of a sentence; a capital after them begins a new one. */
export const ENDING_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'enz.',
  'etc.',
  'e.d.',
  'e.a.',
  'e.v.',
  'o.i.d.',
  'jl.',
  'a.s.',
  'n.v.t.',
  's.v.p.',
  'a.u.b.',
  'p.p.',
  'p.j.',
  'p.m.',
  'z.s.m.',
  't.z.t.',
]);

/** Capitals that everybody knows, in small letters. */
export const KNOWN_CAPITALS: ReadonlySet<string> = new Set(
  'nl tv eu vn ns pdf cd dvd wc id cv gps sms usb wifi ov pc it ok btw aow anwb knmi nos abn ing iban mail app'.split(
    ' ',
  ),
);

/** What common letters stand for, for the advice to write them in full once. */
export const CAPITALS_IN_FULL: ReadonlyMap<string, string> = new Map([
  ['wmo', 'Wet maatschappelijke ondersteuning'],
  ['wlz', 'Wet langdurige zorg'],
  ['zvw', 'Zorgverzekeringswet'],
  ['pgb', 'persoonsgebonden budget'],
  ['bsn', 'burgerservicenummer'],
  ['ggz', 'geestelijke gezondheidszorg'],
  ['ggd', 'gemeentelijke gezondheidsdienst'],
  ['cjg', 'Centrum voor Jeugd en Gezin'],
  ['cak', 'Centraal Administratie Kantoor'],
  ['svb', 'Sociale Verzekeringsbank'],
  ['uwv', 'Uitvoeringsinstituut Werknemersverzekeringen'],
  ['avg', 'Algemene verordening gegevensbescherming'],
  ['awb', 'Algemene wet bestuursrecht'],
  ['apv', 'algemene plaatselijke verordening'],
  ['brp', 'Basisregistratie Personen'],
  ['woz', 'Wet waardering onroerende zaken'],
  ['ozb', 'onroerendezaakbelasting'],
  ['vng', 'Vereniging van Nederlandse Gemeenten'],
  ['woo', 'Wet open overheid'],
  ['b&w', 'burgemeester en wethouders'],
  ['poh', 'praktijkondersteuner van de huisarts'],
  ['zzp', 'zelfstandige zonder personeel'],
  ['wsw', 'Wet sociale werkvoorziening'],
  ['cao', 'collectieve arbeidsovereenkomst'],
  ['mkb', 'midden- en kleinbedrijf'],
  ['hbo', 'hoger beroepsonderwijs'],
  ['mbo', 'middelbaar beroepsonderwijs'],
  ['vve', 'vereniging van eigenaren'],
]);
