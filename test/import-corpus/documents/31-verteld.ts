/**
 * A calendar that is told: a bar between the moment and its name, sentences that each start with a day, a bold name above a story
 * under a season, arrows for bullets in a fenced block, and figures and holes under weeks and months that are no calendar.
 */
export const verteldText = `# Communicatieaanpak Dorp De Hoek

## Meedenken

### 29 mei 2027 | Aankondiging van de start

In mei krijgt u een eerste brief over de plannen. In deze brief staat ook wanneer de eerste avond is.

### 13 juni 2027 | Bewonersavond

Op deze avond vertellen we hoe het verder gaat. Er is tijd voor vragen.

## Tijdspad van het besluit

Op 7 september 2027 bespreekt het college het plan.

Op 5 oktober 2027 kan iedereen inspreken in de raadszaal. Aanmelden kan tot de dag ervoor.

Op 9 november 2027 stemt de raad over het plan.

## Hoe het verder gaat

### Voorjaar 2028

**Terugkoppeling:**
Wat is er met uw ideeën gedaan? We sturen een kaart met de keuzes.

### Zomer 2028

**Feest op het plein:**
De fanfare speelt. Kinderen openen de speelplek.

## Jaarplanning

### Maand 1–2: beginnen

\`\`\`
Week 1–2:
  ✓ Pagina op de website aanvullen
  ✓ Foto's van het dorp maken
\`\`\`

### Maand 3–4: volhouden

\`\`\`
  → Bericht in de dorpsapp
  → 5 buren laten vertellen
\`\`\`

## Succescriteria

### Maand 1

- 100+ bezoekers van de pagina
- 40% opent de nieuwsbrief

### Maand 3

- 500+ bezoekers van de pagina
- minder dan 1% meldt zich af

## Nog in te vullen

### Week 1

- [ ] [Actie met naam]

### Week 2

- [ ] [Actie met naam]
`;
