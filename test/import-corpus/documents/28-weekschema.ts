/**
 * A fixed week with a heading for each day and labelled lines below it, rows between bars without the line of dashes, a table that
 * was fenced off, a week of which the table is the calendar with other lists below it, and activities under stages with a time.
 */
export const weekschemaText = `# Contentplan Huis van de Buurt

## Vast weekschema

### Maandag: nieuws uit het huis

- **Wat:** bericht op Facebook
- **Wanneer:** 08:30 uur
- **Onderwerp:** wat er deze week te doen is

### Donderdag: vraag van de week

- **Wat:** story op Instagram
- **Wanneer:** 12:00 uur
- **Onderwerp:** antwoord op een vraag van bezoekers

## Contentkalender

### Week 1: opening

#### Thema: iedereen is welkom

| Dag | Kanaal | Titel | Maker | Status |
|-----|--------|-------|-------|--------|
| Ma | LinkedIn | Waarom dit huis er komt | Fenna | ⬜ |
| Wo | Nieuwsbrief | Zo ziet het eruit | Job | ⬜ |

**Hergebruik week 1:**
- Nieuwsbrief → twee berichten op LinkedIn
- Foto's → album op de website

**Proeven met de mail - week 1:**
- Onderwerp: "Kom je ook"
- Onderwerp: "Welkom thuis"

## Mijlpalen

| Wanneer | Wat | Taken | Voor wie |
| 4 oktober 2027 | Opening | Taart bestellen (Job) | Buurtbewoners |
| 12 oktober 2027 | Open dag | Rooster maken (Fenna) | Ouders |

## Actielijst

\`\`\`
| Wanneer | Wat | Wie |
|---|---|---|
| 20 september 2027 | Uitnodiging versturen | Fenna |
| 27 september 2027 | Herinnering versturen | Job |
\`\`\`
`;
