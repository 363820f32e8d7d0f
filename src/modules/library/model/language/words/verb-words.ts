const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

export const WORDEN = set('word wordt worden werd werden');
export const ZIJN = set('ben bent is zijn was waren');
export const HEBBEN = set('heb hebt heeft hebben had hadden');

/** Particles that stand before a verb as one word: "aan" in "aangevraagd", "over" in "overgedragen". */
export const PARTICLES: readonly string[] = [
  ...set(`
  achterna achteruit achter aaneen aan af binnen bijeen bij boven buiten deel dicht door eruit goed hoog in klaar kwijt los
  mede mee mis na neer nederig omhoog omlaag om onder opeen open opnieuw op over plaats raad rond samen schoon stil stop tegemoet
  tegen tekort teleur terecht terug teweeg thuis toe tussen uiteen uit vast vol voorop vooruit voort voorbij voor vrij waar weer
  weg zwart`),
].toSorted((a, b) => b.length - a.length);

/** Participles on -en with ge-, without the particle before it: a closed list, because nouns look the same ("gemeenten"). */
export const STRONG = set(`
  gebakken gebannen gebeten gebleken gebonden geboden gebogen geborgen gebracht gebroken gedaan gedragen gedreven gedrongen
  gedronken gedwongen gegeten gegeven gegoten gegrepen gehangen geheten geholpen gehouden gehouwen gekeken gekomen gekozen
  gekregen geladen gelaten geleden gelezen gelogen gemeten genezen genomen gegund geprezen geraden geroepen gescheiden gescholden
  geschonken geschoten geschoven geschreven gesleten geslepen gesloten gesmeten gesneden gespannen gespleten gesproken gestolen
  gestoken gestoten gestreden gestreken getrokken getroffen gevangen gevochten gevonden gevouwen gevroren gewassen gewezen
  gewogen gewonnen geworpen geworven gewreven gezien gezonden gezongen gezwegen geblazen gehesen gemolken gevlochten gebleven
  gegaan gelopen gereden gestegen gedaald gegleden gevlogen gezwommen gesprongen gezeten gelegen gestaan geslapen
  gekropen gestorven gezonken geweken geslopen gesprongen gegolden gestonken`);

/** Participles without ge- that do not follow from their letters, because a noun or another form of the verb looks the same. */
export const WITHOUT_GE = set(`
  bedrogen begonnen begraven begrepen behouden bekeken beladen belopen benomen berekend beroepen beschenen beschreven beslopen
  besloten besproken bestolen bestreden betreden betrokken bevestigd bevolen bevonden bewezen bezweken bezeten bedreven bewogen
  verbannen verbleven verbogen verboden verbonden verbroken verdreven verdrongen verdwenen vergeleken vergeten vergeven verheven
  verholpen verhouden verkozen verkregen verlaten verloren vermeden vernomen verraden verschenen verscholen verschoven verslagen
  versleten verstaan verstreken vertrokken vervallen vervangen verwezen verworpen verworven verzonden verzonnen verheugd voldaan
  ontbonden ontbroken ontheven ontkomen ontnomen ontslagen ontstaan ontstoken onttrokken ontvangen ontworpen ontheemd
  herkozen herlezen herschreven hernomen herzien herroepen erkend herkend ontkend miskend bekendgemaakt
  ervaren aanbevolen aanbesteed aanvaard aangezien uitbesteed uitverkocht uitverkoren voorbehouden
  voorbereid vooruitbetaald overwogen overwonnen overtuigd overtreden overtroffen overhandigd overlegd overbrugd overdacht
  overschreden overgeheveld overvallen onderbouwd onderbroken ondernomen onderscheiden onderschreven ondersteund ondertekend
  ondervonden ondervraagd onderwezen onderworpen onderzocht onderhouden onderverdeeld doorbroken doorlopen doorzocht omschreven
  omgeven omringd voltooid volbracht voltrokken voorkomen voorspeld voorzien weerlegd weersproken weerhouden mislukt misbruikt
  misleid misverstaan geëist verleend vereend verdiend verdund besteed bekleed belast bemest beslist betwist ontmoet
  vergroot verzet begroot bezet besmet verlicht vergoed vermeld bekrachtigd vereist vermist verwoest verbeterd`);

/** Forms that look like a participle with ge-, be-, ver- and are a noun, an adjective or another form of a verb. */
export const NO_PARTICIPLE = set(`
  gebied gebit gebod gebrand gebed geboorte gedicht gedoogd gedrocht geducht geduld gehucht gelaat geld geldt gelid gelijkluidend
  geluid gemoed gemist genot gerecht geraamte gerucht geslacht gevecht gevest gewaad geweld gewest gewicht gezicht gezond gezant
  gebeurt geniet gelooft geneest gedraagt getuigt gedijt gedenkt gebiedt gebaart geeft gelast gedeelt geest geert gereed
  beleid bed beeld beest best bestand bewind bezit bewijst belet bereid benieuwd bevat begroet bekend bejaard beproefd bezwaard
  besluit besef bericht bedoelt belang begint behoeft bestaat betreft beweegt bekijkt beslaat berust bestuurt beschikt bedenkt
  verband verdriet verliest verlof verstand verbond verkeerd vermoeid verliefd verstandig verst vest vers verdacht verplicht
  verblijft verkoopt vertrekt versterf verzoekt vergt verderft verwant vervolgd verward verzuimt verbiedt verhoudt
  ontvangt ontbijt ontzag ontwerpt hert herfst hersenpot eert ernst erft erwt errand ont
  onderhoud onderscheid afgezien opgewekt toegewijd ingewikkeld uitgebreid uitgeput aangenaam opgelucht bewust gevallen`);

/**
 * With "zijn" these tell how something is or what somebody did, not what is done to it: "is gekomen", "is geschikt".
 * With "worden" they are left alone too where they are adjectives.
 */
export const NOT_WITH_ZIJN = set(`
  afgelopen afgenomen afgeweken begonnen bevallen bezweken gaan gebeurd gebleken gebleven geboren gedaald geëindigd gegaan gegroeid
  gekomen gekropen geland gelopen gelukt geraakt gereden geschrokken geslaagd gestart gestegen gestopt gestorven getrouwd
  gevallen gevlogen gevorderd gevlucht gewend geweest gewisseld geworden gezakt genezen ingegaan mislukt ontstaan opgehouden overleden
  overgegaan overgestapt opgegroeid opgestaan toegenomen uitgekomen veranderd verdwenen verhuisd verlopen verschenen verstreken
  vertrokken vervallen verouderd verbeterd voorgekomen weggegaan aangekomen bijgekomen binnengekomen langsgekomen meegegaan
  teruggekomen teruggegaan samengekomen voorbijgegaan doorgegaan uitgegaan uitgelopen ingestort geslonken gewijzigd
  gericht gevestigd gelegen bedoeld bestemd beperkt gehecht geschikt gemengd gepast geliefd gerust geneigd gewenst gewoon
  geïnteresseerd gemotiveerd getrouwd gescheiden gespecialiseerd gevarieerd gebonden gedaan betrokken bevoegd bezorgd bereid bekend
  verantwoord verbaasd verbonden verplicht verdeeld verheugd verliefd vertrouwd verward vermoeid verzekerd vereist vergeten
  overtuigd opgelucht opgewekt toegewijd ingewikkeld uitgebreid aangewezen afgesloten onderlegd gezond gekleed geslaagd
  tevreden ontevreden voldaan voorzien gemoeid beland gekant gesteld ervaren gelijkgesteld gebaat gehouden`);
