import type { ReadRefusal } from './refusal.ts';

/** One sentence for each refusal: what is the matter and what to do about it. */
export const REFUSAL_TEXT: Readonly<Record<ReadRefusal, string>> = {
  'too-large': 'Dit bestand is groter dan 50 MB. Verklein of verwijder de afbeeldingen en probeer het opnieuw.',
  'not-supported':
    'Dit soort bestand kunnen we niet lezen. Bewaar je plan als Word-bestand (.docx) en probeer het opnieuw.',
  'is-pdf':
    'Dit is een pdf-bestand, en daaruit kunnen we geen plan lezen. Gebruik het Word-bestand waar de pdf van is gemaakt.',
  'is-old-word':
    'Dit bestand is in een oud Word-formaat (.doc). Open het in Word, bewaar het als .docx en probeer het opnieuw.',
  'is-old-excel':
    'Dit bestand is in een oud Excel-formaat (.xls). Open het in Excel, bewaar het als .xlsx en probeer het opnieuw.',
  'is-rtf': 'Dit is een rtf-bestand. Open het in Word, bewaar het als .docx en probeer het opnieuw.',
  'is-image':
    'Dit is een afbeelding. Gebruik het bestand waarin je het plan hebt geschreven, bijvoorbeeld een Word-bestand (.docx).',
  'is-presentation':
    'Dit is een presentatie. Zet de tekst van je plan in een Word-bestand (.docx) en probeer het opnieuw.',
  'is-other-spreadsheet':
    'Dit rekenblad kunnen we niet lezen. Bewaar het als Excel-werkmap (.xlsx) en probeer het opnieuw.',
  'is-archive': 'Dit is een zip-bestand zonder leesbaar plan. Pak het uit en kies het document dat erin zit.',
  encrypted:
    'Dit bestand is beveiligd met een wachtwoord. Haal de beveiliging eraf, bewaar het en probeer het opnieuw.',
  damaged:
    'Dit bestand is beschadigd. Open het in het programma waarin het is gemaakt, bewaar het opnieuw en probeer het nog eens.',
  'unknown-letters':
    'Letters zoals é en ë staan in dit bestand op een manier die we niet kennen. Open het, bewaar het met de codering UTF-8 of als Word-bestand (.docx) en probeer het opnieuw.',
  'zip-bomb':
    'Dit bestand wordt bij het openen zo groot dat we het niet vertrouwen. Kopieer de tekst naar een nieuw document en probeer het opnieuw.',
  'external-entity':
    'Dit bestand verwijst naar gegevens buiten het document, en dat laten we niet toe. Kopieer de tekst naar een nieuw document en probeer het opnieuw.',
  'too-much':
    'In dit bestand staat meer dan we in één keer kunnen lezen. Zet alleen het communicatieplan in een nieuw document en probeer het opnieuw.',
  timeout:
    'Het lezen van dit bestand duurde te lang en is gestopt. Zet alleen het communicatieplan in een nieuw document en probeer het opnieuw.',
  memory:
    'Het lezen van dit bestand kost te veel geheugen en is gestopt. Zet alleen het communicatieplan in een nieuw document en probeer het opnieuw.',
  empty: 'In dit bestand staat geen tekst. Kies het bestand waarin je plan staat.',
};
