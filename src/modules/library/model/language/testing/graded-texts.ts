/** Invented texts with how hard they are meant to be, the easiest first. Each has over 50 words and three sentences. */
export const GRADED_TEXTS: readonly { readonly grade: 'easy' | 'medium' | 'hard'; readonly text: string }[] = [
  {
    grade: 'easy',
    text: `Wij halen op maandag uw grijze bak op. Zet de bak voor half acht aan de weg. Zet hem niet voor de deur van uw buren. Is uw bak stuk? Bel ons dan. Wij maken hem gratis. Wilt u een grotere bak? Dat kan. U betaalt dan iets meer. Wij brengen hem bij u thuis.`,
  },
  {
    grade: 'easy',
    text: `Het zwembad is deze zomer elke dag open. U kunt er zwemmen van tien tot zes uur. Kinderen tot vier jaar mogen gratis naar binnen. Neem een handdoek mee. Eten mag alleen op het gras. Is het heel druk? Dan moet u soms even wachten. Dat staat op het bord bij de deur.`,
  },
  {
    grade: 'medium',
    text: `Vanaf januari verandert de manier waarop wij hulp in het huishouden regelen. De gemeente maakt nieuwe afspraken met organisaties die deze hulp geven. U houdt evenveel hulp als nu. Wel kan het zijn dat een andere organisatie bij u langskomt. Wij sturen u hierover in november een brief met meer informatie. Heeft u daarna nog vragen? Neem dan contact op met het wijkteam in uw buurt.`,
  },
  {
    grade: 'medium',
    text: `De gemeente wil het plein bij het station opnieuw inrichten en vraagt bewoners om mee te denken. Tijdens twee avonden in maart kunt u vertellen wat u belangrijk vindt, bijvoorbeeld meer groen of betere verlichting. Een ontwerper maakt daarna drie tekeningen waaruit u kunt kiezen. In september neemt de gemeenteraad een besluit over het ontwerp en over het geld dat nodig is.`,
  },
  {
    grade: 'hard',
    text: `Teneinde de continuïteit van de maatschappelijke ondersteuning te waarborgen, wordt in het kader van de aanbesteding een overgangsperiode gehanteerd gedurende welke de gecontracteerde zorgaanbieders de dienstverlening overeenkomstig de vigerende verordening voortzetten. Indien de belanghebbende zich niet kan verenigen met de beschikking, kan hij met inachtneming van de geldende termijnen een bezwaarschrift indienen. De implementatie geschiedt onder verantwoordelijkheid van de portefeuillehouder.`,
  },
  {
    grade: 'hard',
    text: `Het participatieniveau wordt bepaald op basis van de beleidsmatige kaders die voorafgaand aan de besluitvorming door de gemeenteraad zijn vastgesteld. Met betrekking tot de informatievoorziening dient te worden opgemerkt dat de communicatiestrategie integraal onderdeel uitmaakt van de projectorganisatie. Ten aanzien van de evaluatie zal een representatieve steekproef onder belanghebbenden worden uitgevoerd, waarvan de resultaten te zijner tijd ter inzage worden gelegd.`,
  },
];
