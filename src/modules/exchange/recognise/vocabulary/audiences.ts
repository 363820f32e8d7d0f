import type { Ring, Side } from '#kernel/plan.ts';
import { wordList } from './word-list.ts';

/** Nouns that name a group of people; `*` stands for the rest of the word. They say that a phrase is about an audience. */
export const AUDIENCE_NOUNS: readonly string[] = wordList(`
  inwoner*, bewoner*, *bewoners, omwonende*, burger, burgers, buurt*, wijkbewoner*, client*, *clienten, patient*,
  ouder, ouders, kind, kinderen, jeugd, jongeren, ouderen, senioren, leerling*, student*, jeugdigen, verzorgers,
  gezin, gezinnen, huishoudens, mantelzorger*, vrijwilliger*, naasten, familie, medewerker*, *medewerkers, collega,
  collega's, collegas, personeel, ambtenaren, *ambtenaren, professional*, *professionals, leidinggevende*, manager*, *managers, management*,
  directie*, *directie, bestuur, bestuurder*, *bestuurders, *bestuur, college, colleges, wethouder*, burgemeester*,
  portefeuillehouder*, poho, poho's, raad, raden, *raad, *raden, raadsleden, raadslid, *raadsleden, griffie*, or,
  ondernemingsraad, opdrachtgever*, stuurgroep*, projectgroep*, projectteam*, programmateam*, werkgroep*,
  klankbordgroep*, regiegroep*, kernteam*, team, teams, *team, *teams, adviseur*, *adviseurs, *adviseur,
  beleidsmedewerker*, aanbieder*, *aanbieders, zorgverlener*, zorgaanbieder*, huisarts*, *artsen, arts, artsen,
  verwijzer*, school, scholen, *scholen, leerkracht*, docent*, onderwijs*, instelling*, *instellingen, organisatie,
  organisaties, *organisaties, *organisatie, vereniging*, *verenigingen, stichting*, partner, partners, *partners,
  *partner, samenwerkingspartner*, ketenpartner*, ondernemer*, *ondernemers, bedrijven, bedrijf, bedrijfsleven,
  werkgever*, werknemer*, winkelier*, horeca, agrariers, boeren, corporatie*, *corporaties, huurder*, *huurders,
  woningeigenaren, *eigenaren, eigenaar, pers, media, journalist*, redactie*, belangstellende*, geinteresseerde*,
  deelnemer*, bezoeker*, gebruiker*, klant, klanten, lezers, leden, publiek, gemeente, gemeenten, *gemeenten,
  regiogemeente*, provincie, waterschap*, ministerie*, rijk, vng, ggd, politie, brandweer, hulpdiensten,
  veiligheidsregio, doelgroep, doelgroepen, groep, groepen, intermediair*, statushouder*, vluchtelingen,
  nieuwkomers, migranten, laaggeletterden, minima, uitkeringsgerechtigden, werkzoekende*, dorpsraden, middenveld,
  adviesorgaan, adviesorganen, belangengroepen, belangenorganisatie*, belangenvereniging*, sleutelfiguren,
  ambassadeurs, omgeving, kcc, klantcontactcentrum, balie*, consulent*, *consulenten, toegang, wijkteam*,
  buurtteam*, jongerenwerk*, welzijnswerk*, sociaal, fracties, fractie*, toeristen, automobilisten, fietsers,
  weggebruikers, forenzen, reizigers, scholieren, mensen, actoren, stakeholders, betrokkenen, aanwonenden, kerken,
  dorpsbewoners, sportverenigingen, makelaars, leveranciers, gecontracteerde, inkopers, bibliotheek, actiegroep*,
  gedupeerden, slachtoffers, nabestaanden, *plussers, plussers, bewindvoerder*, kiezers, netbeheerder*
`);

/** Words that put a group inside or outside the organisation; read in the name, its category or the heading above it. */
export const SIDE_WORDS: Readonly<Record<Side, readonly string[]>> = {
  internal: wordList(`
    intern, interne, programmastructuur, projectorganisatie, projectstructuur, programmaorganisatie, medewerker*,
    *medewerkers, collega's, collegas, personeel, bestuur, bestuurlijk, college, colleges, raad, gemeenteraad*,
    gemeenteraden, raadsleden, gemeenteraadsleden, griffie*, wethouder*, management*, managers, directie*, or,
    ondernemingsraad, opdrachtgever*, stuurgroep*, projectteam, projectgroep, programmateam, werkgroep*,
    portefeuillehouder*, communicatieadviseur*, kcc, klantcontactcentrum, consulenten, leidinggevenden, teamleiders,
    ambtelijk*, ambtenaren
  `),
  external: wordList(`
    extern, externe, inwoner*, bewoner*, omwonende*, burgers, client*, ouders, jongeren, ouderen, mantelzorger*,
    vrijwilliger*, aanbieder*, *aanbieders, huisarts*, verwijzer*, scholen, verenigingen, stichtingen, organisaties,
    partners, ketenpartner*, samenwerkingspartner*, ondernemer*, bedrijven, werkgevers, corporaties,
    woningcorporatie*, huurders, pers, media, middenveld, adviesraad, adviesraden, clientenraad, clientenraden,
    regiogemeenten, buurgemeenten, belangstellenden, belangenorganisatie*, instellingen, provincie, adviesorgan*,
    deelnemers, wijkraad, dorpsraad, dorpsraden, publiek, omgeving, buurt, winkelier*, *winkeliers, *eigenaren,
    agrariers, boeren, kerk, kerken, kerkbestuur, *school, *scholen, leerling*, scholieren, student*, kiezers,
    hulpdiensten, netbeheerder*, *corporatie, *corporaties, bezoekers, reizigers, gezinnen, huishoudens, senioren,
    politieke partijen, stembureaus, bewindvoerder*, buurten, vervoerder*, makelaars, horeca, sportclubs, *verenigingen,
    aanwonenden, vereniging, *vereniging, *organisaties, leveranciers, fietsers, recreanten, weggebruikers, automobilisten, minima,
    zorgpartijen, slachtoffers, omstanders, nabestaanden, watersporters, toeristen, besturen van vve, vve-besturen, vve's, burger,
    omwonenden, uitkeringsgerechtigden, statushouders, nieuwkomers, werkzoekenden, laaggeletterden, mensen met, mensen die, mensen zonder
  `),
};

/** Words of the rings of influence, from the core outwards. */
export const RING_WORDS: readonly (readonly [Ring, readonly string[]])[] = [
  ['codecide', wordList('meebeslis*, beslis*, besluiten, mee beslissen, meebeslissen')],
  [
    'cowork',
    wordList(`
    meewerk*, meedoen, mee werken, coproduc*, coproduceren, samenwerken
  `),
  ],
  [
    'cothink',
    wordList(`
    meedenk*, mee denken, adviseren, raadplegen, consulteren, meepraten
  `),
  ],
  [
    'informed',
    wordList(`
    meeweet, meewet*, mee weten, informeren, geinformeerd, weten
  `),
  ],
];

/** Words of one group under several names; used to tie calendar words to audiences of the plan. */
export const SAME_GROUP: readonly (readonly string[])[] = [
  wordList(`
    raad, gemeenteraad, gemeenteraden, raadsleden, raadslid, gemeenteraadsleden, gemeenteraadslid, raden, griffie,
    griffies, raadsfracties, fracties
  `),
  wordList(`
    college, colleges, b&w, wethouder, wethouders, collegeleden, burgemeester
  `),
  wordList(`
    inwoner, inwoners, bewoner, bewoners, burgers, burger, publiek
  `),
  wordList('pers, media, journalisten, redacties, perscontacten'),
  ['client', 'clienten', 'zorgclienten'],
  wordList(`
    medewerker, medewerkers, collega's, collega, collegas, personeel
  `),
  wordList('aanbieder, aanbieders, zorgaanbieder, zorgaanbieders'),
  wordList(`
    adviesraad, adviesraden, adviesorganen, adviesorgaan, clientenraden, clientenraad, clientraden, adviesraadsleden
  `),
  wordList('ondernemer, ondernemers, bedrijven, bedrijfsleven'),
  wordList('omwonende, omwonenden, buurtbewoners, aanwonenden'),
  wordList(`
    organisatie, organisaties, instellingen, verenigingen, stichtingen
  `),
  ['communicatieadviseur', 'communicatieadviseurs', "communicatiecollega's"],
  ['opdrachtgever', 'opdrachtgevers'],
  ['huisarts', 'huisartsen'],
  ['ouder', 'ouders'],
];

/** Words that mean every audience of the plan. */
export const EVERYBODY: readonly string[] = wordList(`
  alle doelgroepen, alle groepen, iedereen, alle stakeholders, alle betrokkenen, alle actoren
`);
