import type { DemoQuestion } from '../demo-question.ts';

export const inkomen: readonly DemoQuestion[] = [
  {
    key: 'hoe-vraag-ik-een-bijstandsuitkering-aan',
    title: 'Hoe vraag ik een bijstandsuitkering aan?',
    answer: `Vraag de bijstand aan op {web} met uw DigiD. Lukt dat niet? Kom naar {loket}, dan doen we het samen.

U heeft nodig: een legitimatie, uw bankafschriften van drie maanden en uw huurcontract. Binnen acht weken hoort u of u de uitkering krijgt. Kunt u niet zo lang wachten? Vraag om een voorschot.`,
    synonyms: ['bijstand aanvragen', 'uitkering aanvragen', 'participatiewet', 'sociale dienst'],
    related: ['heb-ik-recht-op-bijstand', 'kan-ik-een-voorschot-krijgen'],
  },
  {
    key: 'heb-ik-recht-op-bijstand',
    title: 'Heb ik recht op bijstand?',
    answer: `Misschien wel, als u 18 jaar of ouder bent, te weinig inkomen heeft en weinig spaargeld. Woont u samen? Dan telt het inkomen van uw partner mee.

Bent u jonger dan 27? Dan zoekt u eerst vier weken naar werk of een opleiding. Twijfelt u? Bel {telefoon}.`,
    synonyms: ['voorwaarden bijstand', 'te weinig inkomen', 'vermogen en bijstand', 'spaargeld'],
    related: ['hoe-vraag-ik-een-bijstandsuitkering-aan', 'hoe-hoog-is-de-bijstand'],
  },
  {
    key: 'hoe-hoog-is-de-bijstand',
    title: 'Hoe hoog is de bijstand?',
    answer: `Dat hangt af van uw leeftijd en met wie u woont. Woont u met andere volwassenen in een huis? Dan krijgt u minder. De bedragen veranderen elk half jaar. Ze staan op {web}.

Elke maand houden we een stukje vakantiegeld apart. Dat krijgt u in mei.`,
    synonyms: ['bedrag uitkering', 'bijstandsnorm', 'kostendelersnorm', 'vakantiegeld'],
    related: ['wanneer-wordt-mijn-uitkering-betaald', 'mag-ik-bijverdienen-naast-mijn-uitkering'],
    reviewOn: '2027-01-04',
  },
  {
    key: 'wanneer-wordt-mijn-uitkering-betaald',
    title: 'Wanneer wordt mijn uitkering betaald?',
    answer: `Wij betalen rond de 28e van de maand. In december is dat eerder. Alle betaaldagen staan op {web}.

Heeft u niets gekregen? Kijk of er een brief in uw postvak zit. Bel daarna {telefoon}.`,
    synonyms: ['betaaldatum', 'geld niet gestort', 'uitbetaling', 'specificatie'],
    related: ['hoe-hoog-is-de-bijstand', 'hoe-geef-ik-een-verandering-door'],
  },
  {
    key: 'mag-ik-bijverdienen-naast-mijn-uitkering',
    title: 'Mag ik bijverdienen naast mijn uitkering?',
    answer: `Ja, graag zelfs. Geef altijd door wat u verdient, ook als het weinig is. We trekken het van uw uitkering af, maar een half jaar lang mag u een deel houden.

Stuur uw loonstrook voor de 5e van de maand op via {web}.`,
    synonyms: ['parttime werken in de bijstand', 'bijbaan', 'loonstrook inleveren', 'inkomsten opgeven'],
    related: ['hoe-geef-ik-een-verandering-door', 'wie-helpt-mij-bij-het-zoeken-naar-werk'],
  },
  {
    key: 'ik-ga-samenwonen-met-een-uitkering',
    title: 'Ik ga samenwonen. Wat betekent dat voor mijn uitkering?',
    answer: `Geef het door voordat u gaat samenwonen. Het inkomen en spaargeld van uw partner tellen dan mee. Uw uitkering kan lager worden of stoppen.

Komt er alleen een kind, vriend of huurder bij u wonen? Geef ook dat door. Dan rekenen we het voor u uit.`,
    synonyms: ['vriend trekt bij mij in', 'partner', 'inwonend kind', 'kamer verhuren'],
    related: ['hoe-geef-ik-een-verandering-door', 'hoe-hoog-is-de-bijstand'],
  },
  {
    key: 'mag-ik-op-vakantie-met-een-uitkering',
    title: 'Mag ik op vakantie met een uitkering?',
    answer: `Ja, vier weken per jaar, in Nederland of daarbuiten. Vraag het minstens twee weken van tevoren aan op {web}. Blijft u langer weg? Dan stopt uw uitkering voor die dagen.`,
    synonyms: ['naar het buitenland', 'reis maken met bijstand', 'vakantie doorgeven'],
    related: ['hoe-geef-ik-een-verandering-door'],
  },
  {
    key: 'hoe-geef-ik-een-verandering-door',
    title: 'Hoe geef ik een verandering door?',
    answer: `Verandert er iets in uw inkomen, adres, gezin of gezondheid? Geef het binnen een week door. Dat kan op {web}, via {telefoon} of bij {loket}.

Weet u niet of het van belang is? Geef het toch door. Zo voorkomt u dat u geld moet terugbetalen.`,
    synonyms: ['wijziging melden', 'adreswijziging', 'inlichtingenplicht', 'wijzigingsformulier'],
    related: ['ik-ben-vergeten-iets-door-te-geven', 'ik-ga-samenwonen-met-een-uitkering'],
  },
  {
    key: 'ik-ben-vergeten-iets-door-te-geven',
    title: 'Ik ben vergeten iets door te geven. Krijg ik een boete?',
    answer: `Geef het alsnog door, hoe eerder hoe beter. Te veel gekregen geld betaalt u terug; dat kan in kleine stukjes. Een boete krijgt u alleen als u het had kunnen weten. Vaak blijft het bij een waarschuwing.

Bel {telefoon}. We kijken naar wat er is gebeurd.`,
    synonyms: ['terugvordering', 'geld terugbetalen aan gemeente', 'fraude', 'boete uitkering'],
    related: ['hoe-geef-ik-een-verandering-door', 'ik-ben-het-niet-eens-met-het-besluit'],
  },
  {
    key: 'kan-ik-een-voorschot-krijgen',
    title: 'Ik heb nu geen geld. Kan ik een voorschot krijgen?',
    answer: `Ja. Heeft u een uitkering aangevraagd en kunt u niet wachten? Dan krijgt u binnen vier weken een voorschot. Heeft u vandaag geen eten of dreigt u uw huis uit te moeten? Bel meteen {telefoon}. Dan helpen we dezelfde dag.

Het voorschot gaat later van uw uitkering af.`,
    synonyms: ['noodgeld', 'geen geld voor eten', 'spoedhulp geld', 'broodnood'],
    related: ['hoe-vraag-ik-een-bijstandsuitkering-aan', 'hoe-kom-ik-bij-de-voedselbank'],
  },
  {
    key: 'ik-heb-een-eigen-bedrijf-en-te-weinig-inkomen',
    title: 'Ik heb een eigen bedrijf en te weinig inkomen. Is er hulp?',
    answer: `Ja. Er is bijstand voor zelfstandigen (Bbz): een uitkering voor een tijdje of een lening voor uw bedrijf. Een adviseur kijkt of uw bedrijf weer genoeg kan opbrengen.

Bel {telefoon} voor een gesprek. Stopt u met uw bedrijf? Ook dan denken we mee.`,
    synonyms: ['zzp', 'Bbz', 'zelfstandige', 'ondernemer met schulden', 'lening voor bedrijf'],
    related: ['heb-ik-recht-op-bijstand', 'ik-heb-schulden-wie-helpt-mij'],
  },
];
