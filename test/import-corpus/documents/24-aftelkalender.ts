/**
 * Moments that are counted from a day, tables under a heading that says when, weekdays under a week, signs for the status with a
 * table that explains them, and figures under months that are no calendar.
 */
export const aftelkalenderText = `# Template: draaiboek

**Programma:** Buurtmarkt De Wal
**Opsteller:** Sanne

## Drie weken vooraf

- Vraag de scholen om mee te doen
- Maak een bericht voor de wijkapp

## Een week op voorhand

- Hang posters op bij de winkels
- Als er nog plekken over zijn, volgt een oproep op de radio

## Dag 0: open

| Tijd | Wat | Wie |
|---|---|---|
| 08.30 | Kramen uitzetten | Buurtteam |
| Hele dag | Foto's maken | Sanne |

## Dag erna

- Stuur een bedankje aan de vrijwilligers

## Planning oktober en november 2027

### Week 1 (4 - 10 okt)

| Dag | Onderwerp | Status |
|---|---|---|
| Ma | Waarom een buurtmarkt | ✅ |
| Do | Maak kennis met de bakker | ✏ |

**Berichten:**
- Di: vraag van de week
- Vr: foto van de week

### Week 2 (11 - 17 okt)

| Dag | Onderwerp | Status |
|---|---|---|
| Wo | Zo kom je er | ✏ |

## Bereik

| Meting | Okt | Nov | Dec |
|---|---|---|---|
| Bezoekers van de site | 120 | 340 | 500 |
| Berichten | 12 | 8 | 4 |

## Uitleg

| Status | Betekenis |
|---|---|
| ✏ | Gepland |
| ✅ | Geplaatst |
`;
