import { formatDayPlain } from '#kernel/fuzzy-date/index.ts';
import { silenceLimitWords } from '#modules/audiences/index.ts';
import type { RuleFacts, OrderFacts, Said, SilenceFacts } from './model/rule-facts.ts';

/** The three sentences of a finding. `what` gets the name of what it is about. */
type Words<Facts> = (
  subject: string,
  facts: Facts,
) => { readonly message: string; readonly why: string; readonly advice: string };

const day = formatDayPlain;
const days = (count: number): string => (count === 1 ? '1 dag' : `${count} dagen`);
const euroFormat = new Intl.NumberFormat('nl-NL', { style: 'currency', currency: 'EUR' });
const euro = (cents: number): string => euroFormat.format(cents / 100);
const range = (from: number, to: number): string => (from === to ? days(from) : `${from} tot ${days(to)}`);
const listFormat = new Intl.ListFormat('nl', { type: 'conjunction' });
const list = (items: readonly string[]): string => listFormat.format(items);

const silence: Words<SilenceFacts> = (subject, facts) => ({
  message:
    (facts.kind === 'too-long' ? tooLong(subject, facts) : coming(subject, facts)) + meanwhileOf(facts.meanwhile),
  why: `${silenceLimitWords(facts.agreed)}. Wie lang niets hoort, gaat zelf invullen wat er gebeurt.`,
  advice:
    facts.meanwhile.length > 0
      ? 'Hoort deze groep daarbij? Kies haar dan bij die activiteit, dan telt het bericht mee. Anders: plan een eigen bericht.'
      : facts.next === null
        ? 'Plan een bericht aan deze groep, of leg vast dat jullie bewust stil zijn en tot wanneer.'
        : `Plan een kort bericht vóór ${saidWords(facts.next)}, of leg vast dat jullie bewust stil zijn.`,
});

/** A message with its date; one of another programme says of which, for it is not in this calendar. */
const saidWords = ({ title, phrase, programme }: Said): string =>
  programme === undefined ? `${title} (${phrase})` : `${title} (${phrase}, uit ${programme})`;

const thoughtOf = (waiting: SilenceFacts['waiting']): string =>
  waiting.length === 0 ? '' : ` Wel bedacht: ${list(waiting.map(saidWords))}.`;

const MOST_NAMED = 3;
const meanwhileOf = (meanwhile: SilenceFacts['meanwhile']): string => {
  if (meanwhile.length === 0) return '';
  const named = meanwhile.slice(0, MOST_NAMED).map(saidWords);
  const more = meanwhile.length - named.length;
  return ` In die tijd staat wel op de kalender: ${list([...named, ...(more === 0 ? [] : [`nog ${more}`])])}. Daar staat niet bij of deze groep wordt bedoeld.`;
};

/** From when a silence counts where nothing was sent yet. */
const FROM = ', het begin van de kalender';

function tooLong(
  subject: string,
  { previous, daysToday, start, next, certainDays, possibleDays, waiting }: SilenceFacts,
): string {
  const until =
    next === null ? 'Er staat niets meer met een datum gepland' : `Dat wordt ${range(certainDays, possibleDays)}`;
  const length = days(daysToday ?? certainDays);
  return previous === null
    ? `${subject}: nog geen bericht in ${length}, geteld vanaf ${day(start)}${FROM}. ${until}.${thoughtOf(waiting)}`
    : `${subject}: al ${length} stil sinds ${saidWords({ ...previous, phrase: day(start) })}. ${until}.${thoughtOf(waiting)}`;
}

function coming(
  subject: string,
  { previous, next, start, certainDays, possibleDays, more, waiting }: SilenceFacts,
): string {
  const from = previous === null ? `vanaf ${day(start)}${FROM}` : `na ${saidWords(previous)}`;
  const end =
    next === null
      ? `Daarna staat er niets meer met een datum gepland.${thoughtOf(waiting)}`
      : `Het volgende is ${saidWords(next)}.${thoughtOf(waiting)}`;
  const others =
    more === 0
      ? ''
      : ` Er ${more === 1 ? 'is' : 'zijn'} bij deze groep nog ${more} andere ${more === 1 ? 'stilte' : 'stiltes'} op komst.`;
  return `${subject}: ${range(certainDays, possibleDays)} stil ${from}. ${end}${others}`;
}

const order =
  (audience: string, first: string): Words<OrderFacts> =>
  (subject, facts) => ({
    message:
      facts.certain || !facts.sharesSubject
        ? `${subject} (${facts.phrase}) gaat naar ${audience} vóór ${facts.first.title} (${facts.first.phrase}) voor ${facts.firstAudience}.${facts.sharesSubject ? '' : ' Misschien gaan ze over hetzelfde.'}`
        : `${subject} (${facts.phrase}) kan vóór ${facts.first.title} (${facts.first.phrase}) voor ${facts.firstAudience} uitkomen.`,
    why: `${first} Zij krijgen de vragen en horen het liever niet van een ander.`,
    advice: !facts.sharesSubject
      ? 'Gaan ze over hetzelfde? Draai dan de volgorde om, of stuur beide op dezelfde dag. Anders kun je dit zo laten.'
      : facts.certain
        ? 'Draai de volgorde om, of stuur beide op dezelfde dag.'
        : 'Spreek af wie eerst gaat en maak beide datums preciezer.',
  });

/** What each rule says. Every sentence a person reads about a check stands here. */
export const copy: { readonly [Rule in keyof RuleFacts]: Words<RuleFacts[Rule]> } = {
  'C1.silence': silence,
  'C2.activity': (subject, { primary }) => ({
    message: `${subject}: geen enkele activiteit in de kalender.`,
    why: primary
      ? 'Dit is een belangrijke doelgroep. Zonder activiteit hoort die niets van jullie.'
      : 'Zonder activiteit hoort deze groep niets van jullie.',
    advice: 'Plan een eerste bericht, of leg vast waarom je bewust stil bent.',
  }),
  'C2.channel': (subject) => ({
    message: `${subject}: er is nog geen middel gekozen.`,
    why: 'Zonder middel weet niemand hoe je deze groep bereikt.',
    advice: 'Kies minstens één middel dat deze groep al gebruikt.',
  }),
  'C2.goal': (subject) => ({
    message: `${subject}: geen enkel doel gaat over deze groep.`,
    why: 'Zonder doel kun je later niet zeggen of je berichten geholpen hebben.',
    advice: 'Noem de groep bij een doel, of maak een doel voor deze groep.',
  }),
  'C2.message': (subject, { missing }) =>
    missing === 'core'
      ? {
          message: `${subject}: er is nog geen kernboodschap.`,
          why: 'Zonder kernboodschap vertelt ieder een eigen verhaal.',
          advice: 'Schrijf in een paar zinnen wat iedereen moet onthouden.',
        }
      : {
          message: `${subject}: nog geen eigen accent in de boodschap.`,
          why: 'Andere groepen hebben wel een accent. Deze groep leest straks een algemeen verhaal.',
          advice: 'Schrijf één zin over wat het verhaal voor deze groep betekent.',
        },
  'C2.unknown': (subject, { names }) => ({
    message: `${subject}: ${list(names.map((name) => `“${name}”`))} ${names.length === 1 ? 'is geen doelgroep' : 'zijn geen doelgroepen'} van je plan.`,
    why: 'Dit telt dan bij geen enkele doelgroep als bericht.',
    advice: 'Kies bij deze activiteit een van je doelgroepen, of maak van deze naam een doelgroep.',
  }),
  'C3.measure': (subject, { hasTarget, told }) => ({
    message:
      told === null
        ? `Doel “${subject}”: er staat niet hoe je dit meet.`
        : `Doel “${subject}”: bij dit doel staat niet hoe je het meet. Misschien staat het in “${told}”.`,
    why: hasTarget
      ? 'Er is een streefcijfer, maar zonder meting weet je niet of je het haalt.'
      : 'Zonder meting weet je niet of je het doel haalt.',
    advice:
      told === null
        ? 'Kies een meting, bijvoorbeeld een peiling, een telling of een paar gesprekken.'
        : 'Schrijf de meting bij het doel, dan kun je er de uitkomsten bij bewaren.',
  }),
  'C3.activity': (subject, { audiences }) => ({
    message:
      audiences.length === 0
        ? `Doel “${subject}”: geen activiteit werkt hieraan.`
        : `Doel “${subject}”: geen activiteit bereikt ${list(audiences)}.`,
    why: 'Een doel waar niemand iets voor doet, wordt niet gehaald.',
    advice: 'Koppel een activiteit aan dit doel of plan er een.',
  }),
  'C3.deadline': (subject) => ({
    message: `Doel “${subject}”: er staat niet wanneer het gehaald moet zijn.`,
    why: 'Zonder moment kun je niet terugkijken of het gelukt is.',
    advice: 'Vul een periode in. Een vage datum zoals “eind 2027” is genoeg.',
  }),
  'C4.internalFirst': order('buiten', 'Intern gaat voor extern.'),
  'C4.professionalsFirst': order('inwoners en cliënten', 'Professionals gaan voor inwoners.'),
  'C4.notBefore': (subject, { audience, phrase, until, reason, certain }) => ({
    message: `${subject} (${phrase}) ${certain ? 'bereikt' : 'kan'} ${audience} ${certain ? 'te vroeg' : 'te vroeg bereiken'}: afgesproken is niet vóór ${until}.`,
    why: reason === '' ? 'Deze afspraak staat bij de doelgroep.' : `De reden van die afspraak: ${reason}`,
    advice: `Verplaats de activiteit tot na ${until}, of haal deze doelgroep eraf.`,
  }),
  'C5.milestone': (subject, { phrase, isPast }) => ({
    message: `Mijlpaal “${subject}” (${phrase}): niemand ${isPast ? 'kreeg hier bericht over' : 'krijgt hier bericht over'}.`,
    why: 'Een mijlpaal is een natuurlijk moment om te laten zien wat er bereikt is.',
    advice: 'Zet een middel en doelgroepen bij de mijlpaal, of plan er kort daarna een bericht over.',
  }),
  'C6.overload': (subject, { week, monday, certain, possible, titles }) => ({
    message: `${subject}: ${certain > 3 ? `${certain} berichten` : `misschien ${possible} berichten`} in week ${week} (vanaf ${day(monday)}).`,
    why: 'Wie te veel tegelijk krijgt, leest het belangrijkste niet.',
    advice: `Voeg berichten samen of spreid ze: ${list(titles)}.`,
  }),
  'C7.holiday': (subject, { phrase, holiday, isAgreed }) => ({
    message: isAgreed
      ? `${subject} (${phrase}) valt in een afgesproken stille tijd: “${holiday}”.`
      : `${subject} (${phrase}) valt op ${holiday}.`,
    why: isAgreed
      ? 'In het plan staat afgesproken dat je dan niets verstuurt.'
      : 'Dan zijn de meeste mensen vrij en leest bijna niemand je bericht.',
    advice: isAgreed ? 'Kies een dag ervoor of erna, of pas de afspraak aan.' : 'Kies een werkdag ervoor of erna.',
  }),
  'C7.otherProgramme': (subject, { audience, on, other, programme }) => ({
    message: `${subject}: ${audience} krijgt op ${day(on)} ook ${other} van ${programme}.`,
    why: 'Twee programma’s op één dag aan dezelfde mensen: dan verliest een van de twee.',
    advice: 'Stem de dag af met het andere programma.',
  }),
  'C8.responsible': (subject, { phrase, count }) =>
    phrase === null
      ? {
          message: `Bij geen van de ${count} komende activiteiten staat wie het doet.`,
          why: 'Wat van niemand is, blijft liggen.',
          advice: 'Zet bij elke activiteit één naam.',
        }
      : {
          message: `${subject} (${phrase}): er staat niet wie dit doet.`,
          why: 'Wat van niemand is, blijft liggen.',
          advice: 'Zet er één naam bij.',
        },
  'C8.date': (subject, { phrase, problem, hangsOn, isSeveral }) => ({
    message:
      problem !== null
        ? `${subject}: ${problem}`
        : hangsOn === null
          ? `${subject} (${phrase}): er is nog geen datum.`
          : isSeveral
            ? `${subject} (${phrase}): ${hangsOn} kan op meer dingen in het plan slaan.`
            : `${subject} (${phrase}): van ${hangsOn} staat nog geen dag in het plan.`,
    why: 'Zonder datum staat dit niet op de tijdlijn en vult het geen stilte.',
    advice: 'Een vage datum is genoeg, zoals “half maart” of “najaar”.',
  }),
  'C8.overdue': (subject, { phrase, days: count, of, hasStatus, count: together }) => ({
    message:
      together !== null
        ? together === 1
          ? 'De periode van dit plan is voorbij. Van 1 activiteit of taak staat er niet dat die gedaan is.'
          : `De periode van dit plan is voorbij. Van ${together} activiteiten en taken staat er niet dat ze gedaan zijn.`
        : hasStatus
          ? `${of === null ? subject : `Taak “${subject}” bij ${of}`} had klaar moeten zijn (${phrase}). Dat is ${days(count)} te laat.`
          : `${subject} (${phrase}) is voorbij, maar er staat niet of het gedaan is.`,
    why:
      together !== null
        ? 'Pas als je dit weet, klopt het beeld van wie wat gehoord heeft.'
        : !hasStatus
          ? 'Zolang er niets staat, gaan we ervan uit dat het doorging.'
          : 'Wat te laat is, houdt andere berichten op en telt niet als contact met de doelgroep.',
    advice:
      together !== null
        ? 'Zet alles in één keer op gedaan. Je kunt het ongedaan maken, en daarna op vervallen zetten wat er niet van kwam.'
        : 'Zet het op gedaan, kies een nieuwe datum of laat het vervallen.',
  }),
  'C8.budget': (subject, { plannedCents, usedCents, used }) => ({
    message: `${subject}: ${euro(usedCents)} ${used === 'spent' ? 'uitgegeven' : 'toegezegd'}, begroot was ${euro(plannedCents)}.`,
    why: `Dat is ${euro(usedCents - plannedCents)} boven de begroting.`,
    advice: 'Bespreek dit met de opdrachtgever, schuif met een andere post of doe minder.',
  }),
  'C8.placeholder': (subject, { text, count }) => ({
    message: `“${subject}”: ${text} is nog niet ingevuld${count > 1 ? ` (en nog ${count - 1} andere)` : ''}.`,
    why: 'Open plekken horen niet in een plan dat wordt vastgesteld.',
    advice: 'Vul de tekst in of haal de zin weg.',
  }),
  'C8.avoidedWord': (subject, { word, instead }) => ({
    message: `“${subject}”: hier staat “${word}”.`,
    why: 'Dit woord staat op jullie lijst met woorden om te vermijden.',
    advice: instead === null ? 'Kies een ander woord.' : `Schrijf liever “${instead}”.`,
  }),
  'C8.language': (subject, { level, target, reasons }) => ({
    message: `De kernboodschap van “${subject}” lijkt op niveau ${level}; ${target} is voor meer mensen te lezen.`,
    why: `Dit is een indicatie. ${reasons.join(' ')}`.trim(),
    advice: 'Maak de zinnen korter en kies gewone woorden. Kijk op de pagina Taal welke zinnen moeilijk zijn.',
  }),
};
