export const wijkbusText = `# Communicatie wijkbus Ravelmeer

> Opgesteld door Tjitske, 6 oktober 2027. Werkversie, gebruik de lijst onderaan om af te vinken.

Looptijd: oktober 2027 tot april 2028. Opdrachtgever is wethouder Dekema.

## Aanleiding

De wijkbus rijdt vanaf 10 januari 2028 op afroep in plaats van volgens dienstregeling. Ouderen in de Bloemenbuurt en bezoekers van dagbesteding De Linde gebruiken de bus het meest. De vervoerder heeft in september tachtig reizigers gesproken; de helft denkt dat de bus verdwijnt.

## Wat moet er veranderen

- **Kennis:** reizigers weten hoe zij een rit bestellen
- **Houding:** reizigers vertrouwen erop dat de bus echt komt
- **Gedrag:** zes op de tien reizigers boekt in januari zelf

## Verhaal

> De bus blijft. U belt, en hij komt.

## Rolverdeling

| Rol | Wie | Uur per week |
| --- | --- | ---: |
| Communicatie | Tjitske | 6 |
| Contact met de vervoerder | Gosse | 3 |

## Planning

| Datum | Doelgroep | Boodschap/activiteit | Kanaal | Wie | ✓ |
|---|---|---|---|---|---|
| 18 okt | Chauffeurs | Uitleg nieuwe werkwijze | koffiepauze | Gosse | ja |
| eind okt | Reizigers | Kaartje op elke stoel | stoelkaart | Tjitske, chauffeurs | ja |
| wk 46 | De Linde | Middag oefenen met bellen | bijeenkomst | Tjitske & Gosse | nee |
| 6 dec (als de app af is) | Reizigers | Filmpje over de app | Facebook<br>schermen in de bus | Tjitske | nee |
| 20 dec-7 jan | Reizigers | Vrijwilliger rijdt mee | in de bus | vrijwilligers | nee |
| 10 jan | Alle inwoners | Eerste rit met de wethouder | fotomoment, weekblad | Gosse | nee |
| 1e twee weken feb | Reizigers | Belronde: hoe gaat het | telefoon | Tjitske | nee |
| ? | Gemeenteraad | Cijfers delen | memo | Gosse | nee |

## Kosten

| Post | Bedrag |
|---|---|
| Stoelkaarten | € 480 |
| Filmpje | € 1.750 |

## Onderhoud van de bussen

| Datum | Bus | Garage |
|---|---|---|
| 2 november | 14 | Terpstra |
| 16 november | 15 | Terpstra |

## Evaluatie

In maart 2028 vragen we chauffeurs en vijftig reizigers naar hun ervaringen.
`;
