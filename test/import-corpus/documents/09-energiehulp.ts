// Markdown as an adviser keeps it in a wiki: a table with pipes, `<br>` in cells, an escaped bar, lists with two depths.
export const energiehulpText = `# Communicatieplan Energiehulp aan huis

**Gemeente:** Strandhoek
**Opdrachtgever:** team Armoede & Schulden, Wietske Bolhuis
**Periode:** oktober 2022 t/m april 2023
**Laatst gewijzigd:** 28-09-2022 (v3)

## Aanleiding

De energierekening is voor veel inwoners van Strandhoek niet meer te betalen. Vanaf half oktober gaan twintig opgeleide energiehulpen langs de deuren in vier wijken. Ze plakken radiatorfolie, vervangen lampen en kijken mee naar de rekening. Wie in de knel zit, brengen ze in contact met de geldwinkel.

Veel mensen met weinig geld wantrouwen iemand aan de deur. Dat is de kern van onze communicatieopgave.

## Doelen

1. **Kennis** – 90% van de bewoners van de vier wijken heeft vóór het eerste bezoek gehoord van de energiehulpen.
2. **Houding** – Bewoners vinden het gewoon om hulp te vragen bij geldzorgen.
3. **Gedrag** – De helft van de bewoners doet open en laat de energiehulp binnen.

## Doelgroepen

- Bewoners van de vier wijken
  - huurders van Woonveste
  - eigenaren met een krappe beurs
- Energiehulpen
- Sleutelpersonen (imam, huisarts, buurtvader)
- Raadsleden

## Kernboodschap

> Een warm huis is geen luxe. Onze energiehulpen komen gratis langs en helpen meteen.

Toon: gewoon, vriendelijk, nooit belerend.

### Woorden

| Wel | Niet |
|---|---|
| geldzorgen | schuldenproblematiek |
| langskomen | huisbezoek |

## Kalender

| Wanneer | Actie | Doelgroep | Middel | Trekker | Status |
|:--|:--|:--|:--|:--:|---|
| 3 okt | Training met persmoment | Energiehulpen, pers | Persuitnodiging | Wietske | ✔ gedaan |
| week 41 | Kaart in de bus | Bewoners van de vier wijken | Ansichtkaart in 4 talen | Communicatie | bezig |
| 17 okt. | Eerste deuren in de Vissersbuurt | Bewoners Vissersbuurt | Huisbezoek<br>Flyer | Energiehulpen | |
| half nov | Bijpraten sleutelpersonen | Sleutelpersonen (imam, huisarts, buurtvader) | Koffieochtend | Wietske / Samira | |
| nov/dec | Wijken 2 en 3 | Bewoners Molenkwartier<br>Bewoners De Zoom | Kaart \\| huisbezoek | Energiehulpen | |
| 15 dec – 10 jan | Winterstop: bericht met noodnummer | Bewoners van de vier wijken | Website, Facebook | Communicatie | |
| .. feb | Tussenbalans | Raadsleden | Raadsinformatiebrief | Wethouder | |
| eind april '23 | Afsluiting | Alle betrokkenen | Buurtfeest | ? | |

## Budget

- Ansichtkaarten: € 2.150,-
- Vertalingen: € 800
- Buurtfeest: € 1.500 (bijdrage Woonveste)

## Evaluatie

Na elke wijk bespreken we met de energiehulpen wat werkt. In mei 2023 maken we een eindrapport.
`;
