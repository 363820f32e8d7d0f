/**
 * A calendar that is written out as an outline: phases with bold weeks and ticked boxes, a day as the heading of a story, quarters
 * with a name, what is done in front of a month, and two lines of years with a sentence for each thing.
 */
export const uitgeschrevenText = `# Communicatieplan Groene Singel

**Opdrachtgever:** gemeente Oosterdam

## Doel

Bewoners van de Singel weten wat er gebeurt en wanneer.

## Tijdlijn

### Fase 1: voorbereiden

**Week 1-2: teksten**
- [x] Brief aan bewoners schrijven
- [x] Pagina voor de website maken

**Week 3-4**
- [ ] Bezorgen laten begroten
- [ ] Vertaling nakijken

### Fase 2: aankondigen

**Week 5: bezorgen**
- [ ] Brief in de bus

## Kalender voorjaar 2027

### 3 maart 2027

Brief aan alle bewoners van de Singel. De aannemer belt daarna aan bij de even nummers.

### Klaar: april 2027

Fase 1.1 Bomen tellen met de buurt

Fase 1.2 Uitkomst op de website

## Acties met de school

### Q3 2027 — "Plant je eigen boom"

- [ ] Oproep in de schoolkrant
- [ ] Plantdag met groep 7

### Q4 2027 — "Wat groeit er"

- [ ] Foto's van de bomen op de website
- [ ] Kaart aan alle deelnemers

## Planning daarna

### 2028

- Terugblik met de school februari
- Picknick onder de bomen vanaf juni

### 2029-2031

De buurt krijgt elk jaar een kaart met de groei van de bomen

Het wijkteam nodigt nieuwe bewoners uit

Deze planning kan nog veranderen.
`;
