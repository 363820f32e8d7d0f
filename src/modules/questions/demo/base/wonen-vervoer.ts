import type { DemoQuestion } from '../demo-question.ts';

export const wonen: readonly DemoQuestion[] = [
  {
    key: 'kan-mijn-huis-worden-aangepast',
    title: 'Kan mijn huis worden aangepast?',
    answer: `Ja, als u door een ziekte of beperking niet veilig in uw huis kunt wonen. Denk aan een douchezitje, een lage drempel, beugels of een bredere deur. Kleine dingen koopt u zelf; grote aanpassingen vraagt u aan bij {naam}: {telefoon}.

Begin niet zelf met verbouwen voordat u een besluit heeft.`,
    synonyms: ['woningaanpassing', 'verbouwen badkamer', 'drempels weghalen', 'beugels', 'douche aanpassen'],
    related: ['kan-ik-een-traplift-krijgen', 'kan-ik-geld-krijgen-om-te-verhuizen'],
  },
  {
    key: 'kan-ik-een-traplift-krijgen',
    title: 'Kan ik een traplift krijgen?',
    answer: `Ja, als traplopen niet meer gaat en u boven moet slapen of douchen. Een adviseur bekijkt uw trap. Soms is verhuizen naar een huis zonder trap een betere oplossing. Vraag het aan via {telefoon}.`,
    synonyms: ['stoellift', 'niet meer de trap op', 'slapen beneden'],
    related: ['kan-mijn-huis-worden-aangepast', 'hoe-vind-ik-een-woning-die-bij-mij-past'],
  },
  {
    key: 'kan-ik-geld-krijgen-om-te-verhuizen',
    title: 'Kan ik geld krijgen om te verhuizen?',
    answer: `Soms. Moet u door uw ziekte of beperking verhuizen naar een huis dat beter past? Dan betalen we mee aan de verhuizing en de inrichting. Vraag het aan voordat u tekent voor de nieuwe woning.`,
    synonyms: ['verhuiskosten', 'verhuiskostenvergoeding', 'inrichtingskosten'],
    related: ['kan-mijn-huis-worden-aangepast', 'hoe-vind-ik-een-woning-die-bij-mij-past'],
  },
  {
    key: 'hoe-vind-ik-een-woning-die-bij-mij-past',
    title: 'Hoe vind ik een woning die past als ik ouder word?',
    answer: `Schrijf u in bij de woningcorporatie, ook als u nu nog niet wilt verhuizen. Er zijn seniorenwoningen, hofjes en huizen waar zorg in de buurt is. De wooncoach helpt u zoeken en rekent uit wat u gaat betalen: {telefoon}.`,
    synonyms: ['seniorenwoning', 'aanleunwoning', 'kleiner wonen', 'gelijkvloers', 'huurhuis zoeken'],
    related: ['kan-ik-met-spoed-een-woning-krijgen', 'kan-ik-een-traplift-krijgen'],
  },
  {
    key: 'kan-ik-met-spoed-een-woning-krijgen',
    title: 'Kan ik met spoed een woning krijgen?',
    answer: `Soms. Wie door een noodsituatie niet kan wachten, vraagt urgentie aan. Bijvoorbeeld na geweld, of als u door uw gezondheid niet in uw huis kunt blijven. Een scheiding alleen is meestal niet genoeg.

Vul het formulier in op {web}. U hoort binnen acht weken of u voorrang krijgt.`,
    synonyms: ['urgentie', 'urgentieverklaring', 'voorrang op een woning', 'huis nodig'],
    related: ['hoe-vind-ik-een-woning-die-bij-mij-past', 'ik-heb-geen-dak-boven-mijn-hoofd'],
  },
  {
    key: 'ik-word-uit-mijn-huis-gezet',
    title: 'Ik word uit mijn huis gezet. Wie helpt?',
    answer: `Bel vandaag nog {telefoon}, ook als de datum al vaststaat. Wij praten met de verhuurder en kijken wat nog kan. Vaak kunt u blijven als u hulp aanneemt en de huur weer betaalt.`,
    synonyms: ['ontruiming', 'uithuiszetting', 'huis kwijt', 'vonnis van de rechter'],
    related: ['ik-kan-mijn-huur-niet-betalen', 'ik-heb-geen-dak-boven-mijn-hoofd'],
    audience: 'help-seekers',
  },
  {
    key: 'ik-heb-geen-dak-boven-mijn-hoofd',
    title: 'Ik heb geen dak boven mijn hoofd. Waar kan ik slapen?',
    answer: `Ga naar het meldpunt opvang van de regio. Daar hoort u waar een bed vrij is. Buiten kantoortijd kunt u naar de nachtopvang. Bij strenge kou is er altijd plek.

Bent u gevlucht voor geweld? Bel Veilig Thuis. Heeft u kinderen bij u? Bel meteen {telefoon}.`,
    synonyms: ['dakloos', 'daklozenopvang', 'nachtopvang', 'op straat slapen', 'zwerven'],
    related: ['kan-ik-een-briefadres-krijgen', 'ik-word-uit-mijn-huis-gezet'],
    audience: 'help-seekers',
  },
  {
    key: 'kan-ik-een-briefadres-krijgen',
    title: 'Ik heb geen adres. Kan ik een briefadres krijgen?',
    answer: `Ja. Slaapt u steeds ergens anders? Dan kunt u uw post op een briefadres krijgen. Dat kan bij iemand die u kent of bij {naam}. Zo kunt u een uitkering of zorgverzekering aanvragen. Maak een afspraak via {telefoon}.`,
    synonyms: ['postadres', 'inschrijven zonder huis', 'nergens ingeschreven', 'bankslapen'],
    related: ['ik-heb-geen-dak-boven-mijn-hoofd', 'hoe-vraag-ik-een-bijstandsuitkering-aan'],
  },
  {
    key: 'wat-is-beschermd-wonen',
    title: 'Wat is beschermd wonen?',
    answer: `Bij beschermd wonen heeft u een eigen kamer of huis, met begeleiding die dag en nacht in de buurt is. Het is voor mensen die door psychische problemen of een verslaving niet alleen kunnen wonen.

U vraagt het aan bij {naam}. Er is een wachtlijst; intussen krijgt u hulp thuis.`,
    synonyms: ['begeleid wonen', 'wonen met begeleiding', 'beschutte woonvorm', 'verslaving'],
    related: ['kan-ik-begeleiding-thuis-krijgen', 'ik-heb-geen-dak-boven-mijn-hoofd'],
  },
];

export const vervoer: readonly DemoQuestion[] = [
  {
    key: 'hoe-vraag-ik-de-regiotaxi-aan',
    title: 'Hoe vraag ik de regiotaxi aan?',
    answer: `Kunt u door een beperking niet met de bus of trein? Vraag dan een pas voor de regiotaxi aan bij {naam}: {telefoon}. U heeft de pas binnen vier weken. Daarna boekt u een rit minstens een uur van tevoren, met de telefoon of de app.`,
    synonyms: ['taxipas', 'wmo-vervoer', 'deeltaxi', 'vervoerspas', 'rit boeken'],
    related: ['wat-kost-de-regiotaxi', 'mag-er-iemand-mee-in-de-regiotaxi'],
  },
  {
    key: 'wat-kost-de-regiotaxi',
    title: 'Wat kost de regiotaxi?',
    answer: `U betaalt een laag tarief per kilometer, ongeveer net zo veel als de bus. Daarmee reist u tot 25 kilometer. Reist u verder? Dan betaalt u de gewone prijs. U betaalt met uw pas; het bedrag gaat eens per maand van uw rekening.`,
    synonyms: ['tarief regiotaxi', 'prijs per rit', 'kilometers over', 'taxikosten'],
    related: ['hoe-vraag-ik-de-regiotaxi-aan', 'hoe-reis-ik-verder-dan-de-regio'],
    reviewOn: '2027-01-04',
  },
  {
    key: 'mag-er-iemand-mee-in-de-regiotaxi',
    title: 'Mag er iemand mee in de regiotaxi?',
    answer: `Ja. Een begeleider die u nodig heeft, reist gratis mee; dat staat dan op uw pas. Iemand die voor de gezelligheid meegaat, betaalt het lage tarief. Ook uw rolstoel, scootmobiel of hulphond mag mee. Zeg het bij het boeken.`,
    synonyms: ['begeleider regiotaxi', 'hulphond', 'rolstoel mee in taxi', 'samen reizen'],
    related: ['hoe-vraag-ik-de-regiotaxi-aan', 'wat-kost-de-regiotaxi'],
  },
  {
    key: 'hoe-reis-ik-verder-dan-de-regio',
    title: 'Hoe reis ik verder dan de regio?',
    answer: `Voor reizen door heel Nederland is er een aparte taxi met een eigen pas: Valys. Heeft u een pas van de regiotaxi? Dan kunt u die ook aanvragen. Op het station kunt u hulp krijgen bij in- en uitstappen. Vraag dat een dag van tevoren aan bij de vervoerder.`,
    synonyms: ['Valys', 'bovenregionaal vervoer', 'met de trein in een rolstoel', 'lange reis'],
    related: ['hoe-vraag-ik-de-regiotaxi-aan'],
  },
  {
    key: 'hoe-vraag-ik-een-gehandicaptenparkeerkaart-aan',
    title: 'Hoe vraag ik een gehandicaptenparkeerkaart aan?',
    answer: `Kunt u niet meer dan 100 meter lopen? Dan kunt u een gehandicaptenparkeerkaart krijgen. Vraag die aan op {web} of bij {loket}. Neem een pasfoto en uw legitimatie mee. Vaak is er een keuring door een arts. De kaart is vijf jaar geldig.`,
    synonyms: ['invalidenkaart', 'invalide parkeren', 'parkeerkaart verlengen', 'gpk'],
    related: ['kan-ik-een-eigen-parkeerplaats-krijgen'],
  },
  {
    key: 'kan-ik-een-eigen-parkeerplaats-krijgen',
    title: 'Kan ik een eigen gehandicaptenparkeerplaats bij mijn huis krijgen?',
    answer: `Ja, als u een parkeerkaart voor bestuurders heeft en vaak geen plek vindt dicht bij uw huis. Op de plek komt een bord met uw kenteken. Vraag het aan op {web}. Het duurt ongeveer drie maanden.`,
    synonyms: ['invalidenparkeerplaats', 'parkeerplek voor de deur', 'parkeervak op kenteken'],
    related: ['hoe-vraag-ik-een-gehandicaptenparkeerkaart-aan'],
  },
];
