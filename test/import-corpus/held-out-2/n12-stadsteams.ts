// Markdown from a project folder: a table without outer pipes and a rhythm list below it.
export const stadsteamsText = `# Communicatie stadsteams

Gemeente Ommerloo
Datum: 6 januari 2027

## Aanleiding

De zes wijkteams worden drie stadsteams. Dat gebeurt op 1 juni 2027.

## Doelgroepen

- Medewerkers van de wijkteams
- Inwoners met een lopende hulpvraag
- Huisartsen

## Planning

Wanneer | Activiteit | Doelgroep | Kanaal | Trekker
--- | --- | --- | --- | ---
13 januari | Kick-off | Medewerkers van de wijkteams | Bijeenkomst | Floor
week 8 | Nieuwe telefoonkaart | Huisartsen | Post<br>Mail | Mees
eerste helft april | Persoonlijk bericht | Inwoners met een lopende hulpvraag | Brief | Floor
m.i.v. 1-6-2027 | Nieuwe adressen op de site | Inwoners | Website | Mees
zomer 2027 | Zomertoer langs pleinen | Inwoners | Mobiel loket | Floor en Mees

## Vaste momenten

- Om de week: bijpraatmail aan medewerkers
- Elk kwartaal: update in de raadsbrief

## Afspraken

Pers gaat via de woordvoerder.
`;
