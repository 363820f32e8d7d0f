import { wordList } from './word-list.ts';

/** Names of roles and teams that do the work; `*` stands for the rest of the word. */
export const ROLE_NOUNS: readonly string[] = wordList(`
  *adviseur, *adviseurs, *manager, *managers, *leider, *leiders, *secretaris, *secretariaat, secretaresse*,
  *coordinator, *coordinatoren, *medewerker, *medewerkers, *team, *teams, *groep, communicatie, woordvoerder*,
  wethouder*, burgemeester, voorzitter*, directeur*, directie, griffie, griffier, bestuurder*, opdrachtgever*,
  opdrachtnemer*, *redacteur, *redacteuren, *redactie, vormgever*, ontwerper*, fotograaf,
  drukker, bureau, college, gemeente, gemeenten, projectbureau, procesbegeleider*, ambtenaar, ambtenaren,
  programmateam, kcc, gebiedsmanager*, *beheerder, *regisseur, gebiedsregisseur, organisator*, aannemer, *consulent,
  *consulenten, *professional, *professionals, buitendienst, wijkverpleegkundige*, *begeleider, *begeleiders,
  *werker, *werkers, hr, p&o, penvoerder, stagiair*, *specialist, host, dagvoorzitter, gespreksleider*, *strateeg,
  portefeuillehouder*, huisdrukkerij, facilitair, ict, juridisch, beleid, beleidsmedewerker*, partner*, stuurgroep,
  raad, wijkraad, dorpsraad, *kundige, provincie, waterschap, ggd, corporatie, welzijn, ambassadeur*, copywriter*,
  tekstschrijver*, marketeer*, vrijwilliger*, vervoerder, allen, iedereen, jurist*, *coach,
  *functionaris, *functionarissen, *conciërge, *concierge, wijkagent*, vertaler*, illustrator*, filmmaker*, drukkerij, webmaster*,
  uitvoerder*, planner*, secretarissen, boa, boa's, receptie, receptionist*, bode, bodes
`);
/** Where something is: a name in brackets with one of these in it is nobody who does it. */
export const PLACE_NOUNS: readonly string[] = wordList(`
  dorpshuis, buurthuis, wijkhuis, gemeentehuis, stadhuis, stadshuis, provinciehuis, raadhuis, *zaal, *hal, *plein, markt, *kerk, *school, *centrum, *park, *straat, *laan, *weg, *gebouw, *theater,
  bibliotheek, *kantoor, station, *winkel, *winkels, *loket, haven, supermarkt*, bouwmarkt*, tuincentrum, cafe, restaurant,
  brug, kade, singel, stadion, zwembad, raadzaal, foyer, albert heijn, jumbo, lidl, aldi, plus, coop, spar, hema, action,
  kruidvat, etos, blokker, gamma, praxis, karwei, intratuin, kringloop, online, teams, zoom
`);
/** Words that may stand before a role without changing who is meant. */
export const ROLE_FRAMES: ReadonlySet<string> = new Set(
  wordList(`
  de, het, een, team, afdeling, onze, alle, lokale, eigen, externe, interne, bureau, extern, intern, beide,
  regionale, andere, betrokken, twee, drie, vier, vijf, dhr, mevr, mw, medewerkers, medewerker, collega
`),
);

/** Lines of communication people and their work are introduced with: 'tekst door Noor en Bas'. */
export const BY_WORDS: readonly string[] = wordList(`
  door, ->, →, =>, afstemming met, in afstemming met, actie:, wie:, actie
`);
