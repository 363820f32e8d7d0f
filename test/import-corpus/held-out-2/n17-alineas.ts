import { h, p, title, ul } from '../make/block.ts';

// Every moment is a paragraph that opens with the date in bold; labels give the audience and the maker.
export const alineasBlocks = [
  title('Plan van aanpak communicatie: Omgekeerd inkopen'),
  p('Auteur: Sietske Brandsma'),
  p('Datum: 18 december 2026'),
  h(1, 'Waarom'),
  p('Vier gemeenten kopen de begeleiding en dagbesteding opnieuw in. In 2022 hoorden kleine aanbieders het te laat.'),
  h(1, 'Wat willen we bereiken'),
  ul('Kleine aanbieders weten hoe zij kunnen inschrijven.', 'Aanbieders ervaren een eerlijke procedure.'),
  h(1, 'Kalender'),
  p('**14 januari 2027**: Aftrap met aanbieders. Doelgroep: aanbieders. Trekker: Sietske.'),
  p('**Begin maart 2027**: Webinar over inschrijven. Doelgroep: kleine aanbieders. Trekker: inkoopteam.'),
  p('**Mei t/m juli 2027**: Vragenloket open. Doelgroep: aanbieders. Trekker: inkoopteam.'),
  p('**Eind september 2027**: Brief over de nieuwe contracten. Doelgroep: cliënten. Trekker: Sietske.'),
  h(1, 'Risico’s'),
  p('Een kort geding na de gunning kan alles twee maanden opschuiven.'),
];
