const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

/** Say nothing about what somebody looks for. Folded, as written. */
export const DUTCH_STOP_WORDS: ReadonlySet<string> = list(`
  de het een en of maar in op te ten ter van voor met aan bij om naar door over uit tot via per als dan dat die dit deze
  is zijn was waren ben bent heb hebt heeft hebben had hadden word wordt worden kan kun kunt kunnen zal zult zullen zou zouden
  ik jij je u hij zij ze wij we jullie mij me jou hem haar ons hen hun mijn jouw uw onze zich er hier daar
  ook nog al wel zo toch even steeds altijd want dus tegen sinds bijv enz s t graag eens a
  i.v.m ivm tav hallo dag beste bedankt dank alstublieft aub svp vraag vragen info informatie
`);

/** Say a little: they help to choose between answers, and find none by themselves. Folded, as written. */
export const DUTCH_WEAK_WORDS: ReadonlySet<string> = list(`
  wie wat waar wanneer waarom hoe welk welke hoeveel hoelang mag mogen moet moeten wil willen wilt
  krijgen krijg krijgt gekregen aanvragen aanvraag aangevraagd vraagt doen doe doet gaan gaat ga komen komt kom
  geven geeft geef nemen neemt maken maakt maak weten weet vinden vind vindt zoeken zoek zoekt gezocht hebben nodig
  regelen regel regelt mogelijk niet geen niets niks meer veel iets iemand ander andere anders nieuw nieuwe
  gemeente mensen persoon goed lang snel graag bestellen gebruiken gebruik staan staat zitten zit blijven blijft blijf
  laten laat zetten houden houd houdt alles elke ieder iedere zelf
`);

/** What somebody wants to do with a thing, or to know of it: 'paspoort verlengen' is about a passport. Folded, as written. */
export const DUTCH_ACTION_WORDS: ReadonlySet<string> = list(`
  verlengen verleng verlengt verlengd verlenging vernieuwen vernieuw vernieuwd wijzigen wijzig wijzigt wijziging veranderen verander verandert veranderd
  aanpassen pas aangepast opzeggen opgezegd stoppen stop stopt stopzetten betalen betaal betaalt betaald kosten kost prijs
  ophalen afhalen haal inleveren ingeleverd melden meld melding doorgeven doorgegeven opgeven aangeven aangifte aanmelden
  afmelden inschrijven uitschrijven kwijt verloren gestolen kopen koop verkopen huren huur lenen ruilen annuleren verzetten
  controleren bekijken inzien downloaden printen sturen opsturen terug starten beginnen duurt duren
`);
