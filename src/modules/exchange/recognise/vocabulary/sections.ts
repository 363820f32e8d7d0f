import type { SectionKind } from '#kernel/plan.ts';
import { wordList } from './word-list.ts';

/**
 * Words of headings by the kind of section they open. `*` stands for the rest of a word. Of several that fit, the one with most
 * words wins, then the one that stands first in the heading, then the order here. `=` asks for a heading that says nothing else;
 * `~` marks a word that only counts when the heading has no other known word.
 */
export const SECTION_WORDS: readonly (readonly [SectionKind, readonly string[]])[] = [
  [
    'readingGuide',
    wordList(`
      leeswijzer, =inhoud, inhoudsopgave, over dit document, over dit plan, doel van dit document, doel van dit
      plan, doel van deze notitie, doel van dit communicatieplan, samenvatting, managementsamenvatting, voorwoord,
      toelichting op dit plan, versiebeheer, documenthistorie, versiegeschiedenis, versies, wijzigingen,
      verspreiding, verzendlijst, distributielijst, documentgegevens, begrippenlijst, begrippen, colofon
    `),
  ],
  [
    'communicationQuestion',
    wordList(`
      communicatievraag, communicatievraagstuk, communicatieopgave, communicatieve opgave, communicatieve vraag,
      communicatieprobleem, vraag aan communicatie, =vraag, =de vraag
    `),
  ],
  [
    'policyQuestion',
    wordList(`
      beleidsvraag, beleidsvraagstuk, beleidsopgave, beleidsdoel*, beleidsprobleem, projectdoel*, programmadoel*,
      doel van het project, doel van het programma, doelstelling van het project, doel project, doelstelling
      project, =vraagstuk, =het vraagstuk, probleemstelling, vraagstelling, projectopdracht, organisatiedoel*
    `),
  ],
  [
    'occasion',
    wordList(`
      aanleiding, waarom dit, waarom deze, waarom dit plan, waarom communicatie, waarom communiceren we, waarom communiceren, waarom nu,
      =waarom, =waarom?, ~waarom, waarom willen we communiceren, wat is de aanleiding, reden van dit plan
    `),
  ],
  [
    'mission',
    wordList(`
    missie, visie, missie en visie, *visie, ambitie, stip op de horizon, droom
  `),
  ],
  [
    'principles',
    wordList(`
      uitgangspunt, uitgangspunten, *uitgangspunten, principes, spelregels, leidende principes, vertrekpunt*,
      basisprincipes
    `),
  ],
  [
    'conditions',
    wordList(`
      randvoorwaarde*, voorwaarden, kaders, risico, risico's, risicos, risico's en *, aandachtspunten, afbakening,
      beheersmaatregelen, kritische succesfactoren, knelpunten, dilemma*, privacy, issues
    `),
  ],
  [
    'tone',
    wordList(`
      tone of voice, toon, tone, stijl en toon, toon en stijl, schrijfstijl, stijl, woordkeus, tonaliteit, beeld en
      toon, taalgebruik
    `),
  ],
  [
    'identity',
    wordList(`
      huisstijl, campagnebeeld, slogan, pay-off, payoff, logo, beeldmerk, vormgeving, campagne-identiteit,
      campagnestijl, beeldtaal, naamgeving, creatief concept, ~identiteit, motto
    `),
  ],
  [
    'goals',
    wordList(`
      doel, doelen, ambities, doelstelling*, communicatiedoel, communicatiedoelen, communicatiedoelstelling*, *doelen, *doelstellingen, *doelstelling, *doel, subdoel*,
      hoofddoel*, wat willen we bereiken, wat moet er veranderen, wat moet er anders, wat moet het opleveren, wat we willen bereiken, =wat we willen, =wat willen we, wat willen we met
      communicatie, wat we willen met communicatie, dit willen we bereiken, wat wil je bereiken, gewenst resultaat, gewenste resultaten, beoogd
      resultaat, beoogde effecten, kennis houding gedrag, ~effecten, ~effect
    `),
  ],
  [
    'audiences',
    wordList(`
      =wie, =met wie, wie doen er mee, wie doet er mee, wie zijn er bij betrokken, wie is er bij betrokken, wie zijn er betrokken, wie zijn betrokken, met wie praten we, met wie hebben we te maken, wie moet wat weten, om wie het gaat, om wie gaat het, doelgroep, doelgroep*, *doelgroepen, stakeholder*, krachtenveld*, actor, actoren, actorenanalyse,
      belanghebbenden, betrokkenen, betrokken partijen, wie willen we bereiken, wie wil je bereiken, wie moet het weten, wie moeten het weten, wie informeren we, met wie communiceren we, met wie willen we communiceren, met wie willen we praten, wie willen we informeren,
      wie moeten we bereiken, wie betrekken we, wie zijn de doelgroepen, voor wie,
      ringen van invloed, publieksgroepen, ~partijen, ~spelers, ~netwerk, intermediair*, belangengroepen
    `),
  ],
  [
    'message',
    wordList(`
      wat willen we zeggen, wat willen we communiceren, wat communiceren we, wat willen we overbrengen, onze * zinnen, onze zinnen, kernzin*, wat zeggen we, wat we zeggen, wat we vertellen, wat vertellen we, dit vertellen we, kernboodschap*, boodschap, boodschappen, *boodschap, *boodschappen,
      kernverhaal, verhaal, verhaallijn, wat willen we vertellen, woordvoeringslijn, kernwaarden, frame, framing,
      elevator pitch, accent, accenten, accenten per doelgroep, boodschap per doelgroep, boodschappen per doelgroep
    `),
  ],
  [
    'phases',
    wordList(`
      fasering, fasen, fases, fase, faseplan, communicatiefasen, tijdslijn op
      hoofdlijnen
    `),
  ],
  [
    'calendar',
    wordList(`
      =wanneer, wat gaan we doen, wat doen we en wanneer, wat en wanneer, wanneer wat, =wat doen we, contactmomenten, ~*momenten, mijlpalenplanning, *kalender, *planning, planning, kalender, ~agenda, *agenda, actieplan, actielijst,
      actieplanning, activiteiten, activiteitenplan, activiteitenoverzicht, draaiboek, ~uitvoering, uitvoeringsplan,
      tijdlijn, tijdslijn, tijdspad, tijdpad, tijdsschema, tijdschema, tijdsplanning, acties, communicatiemomenten, ~momenten, mijlpalen, wanneer doen we wat,
      wat doen we wanneer, wie doet wat wanneer, wat wanneer, communicatieacties, communicatieactiviteiten,
      jaarplanning, middelenplanning, jaaroverzicht, actiepunten, planmatig overzicht, ~per periode, ~per maand, ~per week, stappenplan, ~stappen,
      wie en wanneer, wie hoort wat, wie wat wanneer, wie en wat wanneer, weekschema, maandschema, publicatieschema, postschema, weekprogramma, maandprogramma, jaarprogramma, activiteitenprogramma, programmaoverzicht, jaarrooster, maandrooster, weekrooster, ~rooster, verzendschema, contentschema, roadmap
    `),
  ],
  [
    'channels',
    wordList(`
      hoe bereiken we, waarmee, middel, middelen, *middelen, middelen*, kanalen, *kanalen, instrumenten, toolbox,
      gereedschapskist, kanalen en middelen, mediamix, inzet van middelen, communicatiemix, middelenmix,
      instrumentarium, crossmediale inzet
    `),
  ],
  [
    'decisionRoute',
    wordList(`
      besluitvorming, besluitvorming*, besluiten, besluitenlijst, besluitvormingsroute, besluitvormingstraject, bestuurlijke route, bestuurlijk
      traject, akkoordlijn, accordering, vaststelling, bestuurlijke planning, besluitroute, goedkeuring
    `),
  ],
  [
    'budget',
    wordList(`
      wat kost het, wat kost dat, middelen en kosten, kosten en middelen, wat hebben we nodig, wat is er nodig, wat is nodig, middelen en geld, wat mag het kosten, geld, budget, *budget, begroting, *begroting, kosten, *kosten, financien,
      financieel, kostenraming, middelen en budget, budget en uren, raming, dekking
    `),
  ],
  [
    'effort',
    wordList(`
      ureninzet, uren, capaciteit, ~inzet, personele inzet, inzet en uren, urenraming, formatie, beschikbare uren,
      menskracht, bemensing, tijdsinvestering, urenverantwoording, *urenregistratie, tijdsbesteding
    `),
  ],
  [
    'evaluation',
    wordList(`
      evaluatie, *evaluatie, evalueren, =na afloop, =terugkijken, hoe we terugkijken, terugkijken en bijstellen, monitoring, meten, meting, effectmeting, nazorg,
      resultaatmeting, ~terugblik, monitoring en evaluatie, bijsturen, leren en bijstellen, nulmeting, hoe meten we, hoe weten we of,
      of het werkt, werkt het, of het lukt, hoe meten we het, wanneer is het gelukt, wanneer zijn we tevreden, hoe toetsen we,
      succescriteria, success criteria, slaagcriteria, succesfactoren, *indicatoren, kpi's, kpis, meetpunten, streefcijfers, groeidoelen
    `),
  ],
  [
    'organisation',
    wordList(`
      organisatie, rollen, ~rol, rolverdeling, *rollen, taken en rollen, taakverdeling, projectorganisatie,
      programmaorganisatie, verantwoordelijkheden, taken, woordvoering, woordvoerderschap, communicatieteam,
      projectteam, projectgroep, werkgroep, wie doet wat, wie is wie, betrokken personen, afspraken, werkafspraken,
      samenwerkingsafspraken, ~samenwerking, overlegstructuur, betrokken collega's, contactpersonen,
      contactgegevens, bereikbaar, bereikbaarheid, =bewaking, voortgangsbewaking, =aansturing, =sturing, =redactie, afspraken met partners, ~team, ~overleg, ~contact
    `),
  ],
  [
    'strategy',
    wordList(`
      =hoe, hoe we het aanpakken, hoe we dat aanpakken, zo pakken we het aan, hoe doen we dat, hoe doen we het, hoe gaan we dat doen, hoe gaan we communiceren, hoe willen we communiceren, hoe communiceren we, ~koers, onze koers, hoe gaan we het doen, strategie, *strategie, ~aanpak, *aanpak, ~werkwijze, strategische keuzes, hoe
      pakken we het aan, interventie*, participatieaanpak, strategische *, ~insteek, ~benadering,
      communicatieconcept, ~concept
    `),
  ],
  [
    'context',
    wordList(`
      context, omgevingsanalyse, waar staan we, waar staan we nu, opgave, de opgave, achtergrond, achtergronden,
      inleiding, ~situatie, situatieschets, situatieanalyse, stand van zaken, huidige situatie, ~omgeving, ~analyse,
      *analyse, swot*, terugblik op, wat speelt er, historie, geschiedenis, voorgeschiedenis, ~ontwikkelingen, probleemanalyse,
      wat is er aan de hand, introductie, project in het kort, over het project, over het programma,
      projectbeschrijving, projectinformatie, waar het om gaat, waar gaat het om, waar draait het om, waar het om draait, waarover gaat het, waar het over gaat, wat er al is, wat is er aan de hand, waar gaat het over, wat verandert er, wat speelt
    `),
  ],
  [
    'appendix',
    wordList(`
    logboek, bijlage, bijlagen, bronnen, literatuur, bijlage *, appendix
  `),
  ],
];
