import { type Block, h, p } from '../make/block.ts';

type Subject = { readonly place: string; readonly topic: string; readonly people: string };

// Pages that nobody reads twice, but that stand between a reader and the calendar.
export const surroundings = ({ place, topic, people }: Subject): Block[] => [
  p(
    `Wie in ${place} iets wil vertellen over ${topic} heeft te maken met een lange geschiedenis. In 2015 kwamen de taken van het Rijk naar de gemeente. De eerste jaren ging het vooral om overdragen zonder ongelukken. Daarna kwam de vraag of het ook beter kon, en vervolgens of het ook goedkoper kon. Die drie vragen zijn door elkaar gaan lopen. In de beleving van ${people} is er vooral veel veranderd: andere formulieren, andere gezichten, andere namen. Een nieuwe verandering begint daardoor met een achterstand. We doen er goed aan om dat te erkennen en niet te doen alsof dit de eerste keer is.`,
  ),
  p(
    `De politieke verhoudingen zijn verdeeld. De coalitie staat achter de koers, maar binnen de grootste partij leven zorgen over de uitvoering. De oppositie heeft op 4 juli en op 19 september vragen gesteld. De antwoorden daarop zijn gebruikt in dit plan. Bij de verkiezingen kan het onderwerp opnieuw op tafel komen. We zorgen er daarom voor dat alles wat we naar buiten brengen feitelijk is en los van personen staat.`,
  ),
  p(
    `De media in ${place} bestaan uit één weekkrant, een lokale omroep en een handvol actieve Facebookgroepen. De weekkrant plaatst bijna alles wat wij aanleveren, mits het op maandag vóór 12.00 uur binnen is. De omroep wil graag mensen in beeld. In de Facebookgroepen wordt vooral gereageerd op wat er misgaat. We reageren daar één keer, met een verwijzing naar de webpagina, en gaan niet in discussie. De regionale krant heeft sinds vorig jaar geen vaste verslaggever meer voor ons gebied en komt alleen nog bij grote onderwerpen.`,
  ),
  p(
    `Partners hebben hun eigen kanalen en hun eigen belangen. Sommige zijn afhankelijk van onze subsidie en zullen niet snel hardop kritiek geven, terwijl die er wel is. In de gesprekken van maart en april kwam steeds terug dat zij zich laat betrokken voelen. “We horen het tegelijk met de krant”, zei een bestuurder letterlijk. Dat is precies wat niet de bedoeling is. Met elk van de partners is daarom afgesproken dat zij teksten over ${topic} minstens een week van tevoren in concept krijgen en dat er één persoon is die zij kunnen bellen.`,
  ),
  p(
    `Tot slot de eigen organisatie. Het is druk. Er lopen drie andere trajecten waar dezelfde mensen voor nodig zijn, het intranet wordt vervangen en de afdeling verhuist tijdelijk naar de tweede verdieping. Van medewerkers horen we dat zij door de hoeveelheid mail niet meer zien wat belangrijk is. Daarom kiezen we waar het kan voor een kort gesprek in het teamoverleg boven het zoveelste bericht. Leidinggevenden krijgen daar een kaartje voor met drie zinnen: wat gaat er gebeuren, wat betekent dat voor jou, en bij wie kun je terecht.`,
  ),
];
export const aboutMeans = ({ topic, people }: Subject): Block[] => [
  p(
    `Over de inzet van middelen is in de projectgroep lang gesproken. De brief blijft voor ${people} het belangrijkst. Een brief heeft gezag, kan worden bewaard en kan aan een kind of een buurvrouw worden voorgelegd. Maar een brief komt pas aan als hij kort is, één onderwerp heeft en begint met wat er voor de lezer verandert. Langer dan één kant mag niet. Een folder erbij heeft weinig zin, dat weten we uit het lezersonderzoek: de folder gaat ongelezen bij het oud papier.`,
  ),
  p(
    'Bijeenkomsten werken alleen als mensen ook echt iets kunnen zeggen. Dus geen zaal met rijen stoelen en een beamer, maar tafels met hooguit acht mensen en aan elke tafel iemand die luistert en opschrijft. Er komt altijd een terugkoppeling, binnen twee weken, ook als er nog geen antwoord is. Online doen we alleen voor professionals.',
  ),
  p(
    `De website is het naslagwerk. Daar staat alles, in gewone taal en met een datum erbij. Sociale media zetten we in om mensen naar de website of naar een bijeenkomst te krijgen, niet om ${topic} uit te leggen. Betaalde berichten kunnen, mits er vooraf is nagedacht over de groep die we ermee willen bereiken. Beeldmateriaal maken we met echte mensen uit de buurt, die daar toestemming voor hebben gegeven op het formulier van de gemeente.`,
  ),
];
export const questions = ({ place, topic, people }: Subject): Block[] => [
  h(1, 'Bijlage: vragen en antwoorden voor het KCC'),
  p(
    `Vraag: Waarom gaat de gemeente dit nu veranderen?\vAntwoord: Omdat het zoals het nu gaat niet goed genoeg is. De raad van ${place} heeft gevraagd om een aanpak die eenvoudiger is en die past bij het geld dat er is.`,
  ),
  p(
    'Vraag: Krijg ik minder dan ik nu heb?\vAntwoord: Wat u nu heeft houdt u tot en met de einddatum die in uw brief staat. Daarna kijken we samen met u opnieuw wat nodig is. Dat gesprek voeren we bij u thuis of op een plek die u kiest. U mag iemand meenemen.',
  ),
  p(
    `Vraag: Ik heb geen brief gehad, klopt dat?\vAntwoord: Dat kan. Niet alle ${people} krijgen tegelijk een brief. Heeft u er over drie weken nog geen? Dan kijken wij het voor u na. Noteer naam, geboortedatum en telefoonnummer en zet het door naar de backoffice.`,
  ),
  p(
    `Vraag: Ik ben het er niet mee eens. Waar kan ik terecht?\vAntwoord: Praat eerst met uw contactpersoon. Komt u er niet uit, dan kunt u gratis hulp krijgen van een onafhankelijke cliëntondersteuner. Tegen een besluit kunt u binnen zes weken bezwaar maken. Over ${topic} in het algemeen kunt u inspreken bij de raadscommissie.`,
  ),
  p(
    'Vraag: Wanneer hoor ik meer?\vAntwoord: Dat staat in de planning, maar noem aan de telefoon geen datum die nog niet vaststaat. Zeg dat we het laten weten zodra het zeker is, en vraag of de beller de nieuwsbrief wil ontvangen.',
  ),
];
