import type { ColumnRole } from './column-role.ts';
import { wordList } from './word-list.ts';

/** Strong words decide. Weak ones (question words, general words) count when nothing stronger claims the role or the column. */
export type ColumnWords = {
  readonly role: ColumnRole;
  readonly strong: readonly string[];
  readonly weak: readonly string[];
};

const named = (role: ColumnRole, strong: string, weak = ''): ColumnWords => ({
  role,
  strong: wordList(strong),
  weak: wordList(weak),
});

/** Words of column headers by what the column holds. */
export const COLUMN_WORDS: readonly ColumnWords[] = [
  named(
    'date',
    `
    datum, data, wanneer, moment, =date, =when, =timeline, periode, planning, tijdstip, *datum, tijd en datum, dag, tijdpad, tijdsplanning,
    kwartaal, gereed op, uiterlijk, streefdatum, dag en tijd, looptijd, tijdvak, verzenddatum, *periode, timing,
    termijn, tijdsbestek, op welk moment, gepland op, jaar, inzet vanaf, uitvoeringsdatum, versturen op, verzenden op, plaatsen op, geplande datum, verschijningsdatum,
    opleverdatum, van tot, van tot en met, van t m
  `,
    `
    tijd, verspreiding, bezorging, publicatie, uitzetten, gereed, klaar, oplevering, deadline, *deadline, verschijnt, live
  `,
  ),
  named('start', '=start, =begin, =van, =vanaf, startdatum, begindatum, datum start, datum van'),
  named(
    'end',
    `
    =eind, =einde, =tot, =t m, einddatum, tot en met, datum eind, eind datum, datum tot
  `,
  ),
  named('week', 'week, weeknummer, weeknr, wk'),
  named('month', 'maand, maanden'),
  named(
    'activity',
    `
    activiteit*, actie, acties, =activity, =activities, =action, =actions, communicatiemoment, gebeurtenis, evenement, communicatieactiviteit*,
    communicatieactie*, wat doen we, wat gaat er gebeuren, wat staat er te gebeuren, wat gebeurt er, uit te voeren actie*, stap, wat gaan we doen, *activiteit, *activiteiten, onderdeel, event, project,
    titel, interventie, *interventie
  `,
    `
    wat, =what, =subject, =topic, onderwerp, thema, inhoud, omschrijving, item, content, aanleiding, product, werkzaamheden, uitvoering,
    agendapunt, bijeenkomst, stappen, opmerking, bericht, berichten, taak, taken, actiepunt, actiepunten, beschrijving,
    werkzaamheid, uit te voeren, to do, boodschap, idee, klus, inzet, vorm, werkvorm, uiting, uitingen, communicatie, instrument
  `,
  ),
  named('milestone', 'mijlpaal, mijlpalen, projectmijlpaal, besluitmoment, processtap, klaar als, klaar wanneer'),
  named(
    'channels',
    `
    middel, middelen, channel, channels, =means, *middel, *middelen, kanaal, kanalen, *kanaal, *kanalen, instrument*, medium, media, uiting,
    uitingen, communicatievorm, vorm, inzet, werkvorm, drager, via, type middel, communicatie-uiting, uitingsvorm,
    communicatiemix, mediakanaal, platform, platforms, *platform,
    mediatype, mediasoort, verspreidingskanaal, vindplaats
  `,
    'hoe, waarmee, waar, wijze, manier, format, uitgave, communicatie, type, soort',
  ),
  named(
    'audiences',
    `
    doelgroep*, target group, target groups, =audience, =audiences, *doelgroep, *doelgroepen, voor wie, aan wie, naar wie, stakeholder*, ontvanger*, publiek, actor,
    actoren, wie bereiken, bestemd voor, belanghebbende*, wie willen we bereiken, betrokkenen, bij wie, groep,
    *groep, wie bereiken we, bereik, partij, partijen, geadresseerde*, genodigden, deelnemers, met wie, *groepen,
    richting wie, belanghebbenden, bestemming, lezers, gericht op, gericht aan, ten behoeve van, t b v, adressaat,
    geadresseerden, gericht tot, =naar, toehoorders, bezoekers, doelgr
  `,
    'wie, organisatie, aan, partner, partners, voor, richting',
  ),
  named(
    'objective',
    `
    doel, doelen, ambitie, ambities, doelstelling*, *doelstelling, *doelstellingen, communicatiedoel, communicatiedoelen, waarom,
    bedoeling, waartoe, gewenst effect, beoogd effect, beoogd resultaat, resultaat, effect, subdoel*, hoofddoel*,
    doel van de communicatie, met welk doel, reden, wat willen we bereiken, wat wil je bereiken,
    wat
        moet het opleveren, te bereiken
  `,
  ),
  named(
    'message',
    `
    boodschap, boodschappen, =message, =key message, kernboodschap*, kern, *boodschap, wat vertellen we, wat zeggen we,
    wat willen we
        zeggen, wat willen we vertellen, wat communiceren we, strekking, verhaal
  `,
    'inhoud, onderwerp, thema',
  ),
  named(
    'sender',
    `
    afzender*, =afz, boodschapper, zender, namens, uit naam van, verzender, ondertekenaar, van wie,
    door wie
        verzonden, woordvoerder, spreker
  `,
  ),
  named(
    'responsible',
    `
    verantwoordelijk*, owner, =responsible, actiehouder*, wie doet het, wie doet wat, redactie, redacteur, auteur, tekst door, trekker*,
    uitvoerder*, eigenaar, uitvoering door, door wie, door, uitgevoerd door, inzet door, wie voert uit, coordinator,
    coordinatie, actie door, eindverantwoordelijk*, wie regelt, opsteller, behandelaar, organisator, wie pakt op,
    wie is aan zet, uitvoerenden, eigenaarschap, probleemeigenaar, uitvoerende, aanspreekpunt, regie,
    regisseur, initiatief,
    initiatiefnemer, penvoerder, uit te voeren door, verantw, in handen van, belegd bij, ligt bij, taakhouder,
    actiehebber, bewaker, maker, makers, gemaakt door, plaatser, wie plaatst, wie maakt, wie is verantwoordelijk, wie zorgt ervoor, verantwoording, uitv, actieh
  `,
    'wie, =who, uitvoering, contactpersoon, actie, acties, organisatie, contact, team, afdeling, medewerker',
  ),
  named(
    'status',
    `
    status, =st, stand, stand van zaken, hoe staat het ervoor, hoe ver, waar staan we, voortgang, gedaan, afgerond, stavaza, check, afgehandeld, uitgevoerd
  `,
    'gereed, klaar',
  ),
  named(
    'tasks',
    `
    taken, acties taken, wie doet wat, to do, todo, te doen, nog te doen, nog doen, wat ga je precies doen, uit te voeren, actiepunten,
    benodigde acties, deeltaken, nodig, voorbereiding, voorbereiden, voorbereidingen, wat moet er gebeuren, taak, vervolgactie*,
    concrete
        acties, uitwerking
  `,
    'acties, actie',
  ),
  named(
    'notes',
    `
    opmerking*, =remarks, =notes, =comments, bijzonderheden, toelichting, notitie*, aantekening*, aandachtspunten, bijzonderheid, extra, overig,
    nb, let op, omvang, aantal mensen, hoeveel mensen, laatst gesproken, laatste contact, randvoorwaarden, achtergrond, commentaar
  `,
    'omschrijving, bron',
  ),
  named('phase', 'fase, fases, fasen, fasering, projectfase, traject'),
  named(
    'category',
    `
    categorie, ringen, segment, soort doelgroep, type doelgroep, hoofdgroep, cluster
  `,
    'type, soort',
  ),
  named(
    'profile',
    `
    typering, kenmerken, profiel, karakteristiek, beschrijving, wie zijn het, wie zijn dit, situatie, positie,
    kenschets, belang en positie, omschrijving doelgroep, rol in het project, betrokkenheid, achtergrondkenmerken,
    denk aan, bestaande uit, samenstelling
  `,
    'omschrijving, toelichting, rol',
  ),
  named(
    'approach',
    `
    benadering, aanpak, benaderingswijze, strategie, wijze van benadering, communicatieaanpak, hoe benaderen,
    communicatiestrategie, hoe betrekken, wijze van betrekken, participatie
  `,
  ),
  named(
    'ring',
    `
    ring, ring van invloed, krachtenveld, rol in het krachtenveld, plek in het krachtenveld, mate van invloed, participatieniveau, niveau van participatie, betrokkenheidsniveau,
    trede, participatietrede, mate van betrokkenheid, =ringen
  `,
  ),
  named('role', 'rol, rollen, functie, wie'),
  named(
    'does',
    `
    verantwoordelijkheden, taken en verantwoordelijkheden, doet, wat doet, bijdrage, taak, taken,
    verantwoordelijkheid, verantwoordelijk voor, werkzaamheden, taakomschrijving, takenpakket, bevoegdheden
  `,
  ),
  named(
    'hours',
    `
    uren, uur, *uren, uur per week, uren per week, inzet in uren, capaciteit, aantal uren, fte, inzet, tijdsinzet
  `,
  ),
  named(
    'amount',
    `
    kosten, bedrag, budget, begroot, raming, euro, *kosten, prijs, geraamd, begroting, kostenraming, bedragen,
    excl btw, incl btw, geschatte kosten, totaal
  `,
  ),
  named('level', 'niveau, soort doel, type doel, doelniveau, kennis houding gedrag', 'type, soort'),
  named('knowledge', 'kennis, kennisdoel*, weten, informeren, wat moeten ze weten'),
  named('attitude', 'houding, houdingsdoel*, vinden, wat moeten ze vinden, attitude'),
  named(
    'behaviour',
    `
    gedrag, gedragsdoel*, doen, wat moeten ze doen, handelingsperspectief, gewenst gedrag
  `,
  ),
  named('feeling', 'gevoel, voelen, beleving, emotie'),
  named(
    'indicator',
    `
    indicator*, meetbaar, kpi, kpi's, prestatie-indicator, succesindicator, maatstaf
  `,
  ),
  named(
    'baseline',
    `
    nulmeting, *nulmeting, startwaarde, =nu, huidige waarde, uitgangswaarde, beginwaarde, nulwaarde, uitgangspunt,
    huidig, huidige stand, startpunt, basiswaarde
  `,
  ),
  named(
    'target',
    'gewenste waarde, eindwaarde, te behalen, doelcijfer, beoogd, streefwaarde, norm, target, doelwaarde, streefcijfer, beoogde waarde',
  ),
  named(
    'measuredBy',
    `
    meetmethode, hoe meten, hoe meten we, meten met, gemeten met, meetinstrument, meting, methode, meetmoment, hoe gemeten, evaluatie,
    bron van meting, wijze van meten
  `,
  ),
  named(
    'rhythm',
    `
    frequentie, hoe vaak, ritme, verschijning, verschijningsfrequentie, verschijnt, regelmaat
  `,
  ),
  named(
    'interest',
    `
    belang, belangen, interesse, wat is hun belang, behoefte, informatiebehoefte, drijfveer, drijfveren,
    verwachtingen, zorgen, vragen, wat willen ze weten, wat willen zij weten, willen weten, wat willen ze,
    wat
        vinden ze belangrijk
  `,
  ),
  named('influence', 'invloed, macht, impact'),
  named(
    'attitudeOf',
    `
    verwachte houding, huidige houding, stemming, sentiment, voor of tegen, weerstand
  `,
  ),
  named(
    'accent',
    `
    accent, accenten, boodschap per doelgroep, nadruk, accent boodschap, focus, boodschapaccent
  `,
  ),
  named('place', 'locatie, plaats, plek, zaal, adres', 'waar'),
  named('time', 'tijd, tijdstip, aanvang, uur, duur', 'voorbereiding, kopij'),
  named('number', 'nr, nummer, no, volgnr, nr., id, volgnummer'),
  named('person', 'naam, namen, persoon, contactpersoon, bezetting, ingevuld door'),
  named(
    'description',
    `
    omschrijving, beschrijving, toelichting, wat is het, waarvoor, inzet, gebruik, doel, inhoud, kenmerken,
    waarvoor gebruiken, bijzonderheden, functie
  `,
  ),
  named(
    'version',
    `
    versie, versienummer, wijziging, wijzigingen, auteur, revisie, status document, aard wijziging
  `,
  ),
  named('committed', 'toegezegd, verplicht, verplichting, besteld, gereserveerd, offerte'),
  named('spent', 'uitgegeven, besteed, werkelijk, werkelijke kosten, gerealiseerd, realisatie, betaald, gefactureerd'),
  named('carrier', 'dekking, ten laste van, drager, wie betaalt, kostendrager, budgethouder'),
  named('side', 'intern extern, intern of extern'),
  named('primary', 'primair, prioriteit, prio'),
  named('agreement', 'afspraak, afspraken'),
  named(
    'meeting',
    `
    overleg, overlegvorm, gremium, orgaan, bestuursorgaan, vergadering, commissie, besluit, besluiten, voorzitter,
    genomen door
  `,
  ),
  named(
    'log',
    `
    kop, krantenkop, sentiment, toon, bron, journalist, wat gebeurde er, telefoon, telefoonnummer, bereikbaar,
    e-mailadres, verzonden, datum verzonden
  `,
  ),
];
