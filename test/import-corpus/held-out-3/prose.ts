import { type Block, p, ul } from '../make/block.ts';

type Subject = { readonly place: string; readonly topic: string; readonly people: string };

// The pages around a calendar that somebody takes along from the plan before; each document takes other ones.
export const politics = ({ place, topic, people }: Subject): Block[] => [
  p(
    `De gemeenteraad van ${place} heeft bij de begroting uitgesproken dat ${topic} anders en beter moet. Daar gaan jaren van praten aan vooraf: in 2019 is er een motie ingediend, in 2021 volgde een rekenkamerrapport en op 14 december 2023 heeft de raad de kaders vastgesteld. Niet alles wat toen is afgesproken is ook gebeurd. Dat merken ${people} elke dag, en dat merken ook de collega’s aan het loket die steeds moeten uitleggen waarom het zo loopt.`,
  ),
  p(
    `Tegelijk is het  geld krap. Het Rijk kort op de uitkering, en de kosten lopen door vergrijzing en hogere tarieven op. Het college wil daarom keuzes maken die uit te leggen zijn. Communicatie kan die keuzes niet mooier maken dan ze zijn, maar kan er wel voor zorgen dat niemand ze uit de krant hoeft te vernemen.`,
  ),
];
export const lookingBack = ({ place, topic, people }: Subject): Block[] => [
  p(
    `Bij de vorige ronde ging het niet goed. De brief van 3 oktober 2022 was te lang en te ambtelijk, en kwam op een vrijdagmiddag binnen toen niemand de telefoon kon opnemen. Het klantcontactcentrum kreeg op maandag 410 telefoontjes. Uit de evaluatie van het voorjaar daarna bleek dat maar een derde van ${people} begreep wat de bedoeling was. Dat willen we nu voorkomen door eerder te beginnen, minder tegelijk te vertellen en alles vooraf te laten lezen door een paar mensen om wie het gaat.`,
  ),
  p(
    `Wat wél werkte: de inloopmiddagen in de wijk, het filmpje van de wethouder en het feit dat huisartsen in ${place} de informatie een week eerder kregen. Die dingen herhalen we. We hebben ook geleerd dat ${topic} geen onderwerp is waar mensen zich uit zichzelf in verdiepen, totdat het hen zelf raakt.`,
  ),
];
export const principles = ({ people }: Subject): Block[] => [
  ul(
    'We zeggen het eerst tegen degene die het aangaat, daarna pas tegen de rest.',
    'Eén verhaal, maar niet voor iedereen dezelfde woorden. B1 voor alles wat naar buiten gaat.',
    {
      text: 'Intern voor extern. Dat betekent:',
      items: [
        'de wijkteams weten het minimaal twee dagen eerder',
        'het KCC heeft een vraag-en-antwoordlijst klaarliggen',
      ],
    },
    `We beloven niets wat we nog niet weten. Ook niet als ${people} daar om vragen.`,
  ),
  p(
    'Dit zijn geen nieuwe uitgangspunten. Ze staan ook in de communicatievisie van 2020, maar in de drukte schieten ze er nogal eens bij in. Vandaar dat we ze hier herhalen.',
  ),
];
export const teamwork = ({ place, topic }: Subject): Block[] => [
  p(
    `De projectleider is opdrachtnemer en stuurt de projectgroep aan. De communicatieadviseur maakt deel uit van de projectgroep en schuift om de week aan bij het overleg met de wethouder. Teksten over ${topic} gaan altijd langs de beleidsadviseur (inhoud) en langs communicatie (toon en taal). Reken op drie werkdagen. Alleen de woordvoerder praat met de pers, ook als een journalist iemand persoonlijk kent, wat in ${place} nogal eens voorkomt.`,
  ),
  p(
    'De projectgroep vergadert iedere tweede dinsdag van de maand van 10.00 tot 11.30 uur in kamer 2.14. De stuurgroep komt eens per kwartaal bij elkaar. Verslagen staan in de map op de gezamenlijke schijf.',
  ),
];
export const risks = ({ people, topic }: Subject): Block[] => [
  p(
    `Het grootste risico is dat er iets uitlekt voordat ${people} een brief hebben gehad. Dan loopt het verhaal zonder ons. In dat geval sturen we binnen een dag een korte verklaring en bellen we de belangenorganisaties zelf. Een tweede risico is dat de raad het besluit uitstelt; dan schuift alles minstens vier weken op en vallen een paar momenten in de vakantie.`,
  ),
  p(
    `Verder moeten we rekenen op negatieve verhalen in de media. Er is altijd iemand voor wie ${topic} slechter uitpakt. We gaan die verhalen niet bestrijden, we bellen de mensen op en kijken wat er aan de hand is. Tot slot: het team communicatie heeft sinds 1 februari een vacature die nog niet is vervuld.`,
  ),
];
export const closing = ({ people }: Subject): Block[] => [
  p(
    `We kijken na afloop terug met de projectgroep en met een klein aantal van ${people}. Daarnaast houden we bij hoeveel vragen er bij het KCC binnenkomen, hoe vaak de webpagina wordt bezocht en wat er in de media verschijnt. De uitkomsten gebruiken we voor de volgende ronde.`,
  ),
];
