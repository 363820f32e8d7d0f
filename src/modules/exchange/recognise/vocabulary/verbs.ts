import { wordList } from './word-list.ts';

/** Verb forms that make a sentence; a phrase without one names a thing. */
export const FINITE_VERBS: ReadonlySet<string> = new Set(
  wordList(`
  is, zijn, was, waren, wordt, worden, werd, werden, heeft, hebben, had, hadden, kan, kunnen, kon, konden, moet,
  moeten, moest, mag, mogen, wil, willen, zal, zullen, zou, zouden, gaat, gaan, komt, komen, krijgt, krijgen,
  blijft, blijven, doet, doen, staat, staan, ligt, liggen, geeft, geven, maakt, maken, neemt, nemen, ziet, zien,
  houdt, houden, vindt, vinden, weet, weten, voelt, voelen, verandert, veranderen, vraagt, vragen, speelt, spelen,
  vormt, vormen, bestaat, bestaan, hoort, horen, werkt, werken, woont, wonen, merkt, merken, betreft, zorgt, zorgen,
  denkt, denken, kent, kennen, verwacht, verwachten, ontvangt, ontvangen, begrijpt, begrijpen, ervaart, ervaren,
  vertrouwt, vertrouwen, meldt, melden, steunt, steunen, geldt, gelden, volgt, volgen, hoeft, hoeven, leest, lezen,
  raakt, raken, helpt, helpen, sluit, sluiten, leidt, draagt, dragen, kiest, kiezen, gebruikt, gebruiken, bespreekt,
  bespreken, verzorgt, verzorgen, levert, leveren, benadert, benaderen, schrijft, schrijven, stelt, stellen, regelt,
  regelen, verstuurt, versturen, stuurt, sturen, nodigt, nodigen, organiseert, organiseren, bereidt, controleert,
  plaatst, plaatsen, publiceert, belt, bellen, mailt, mailen, coordineert, verspreidt, verspreiden, overlegt, stemt,
  checkt, informeert, informeren, bewaakt, ontwerpt, drukt, bezorgt, deelt, delen, vertaalt, print, plant, past,
  beheert, adviseert, ondersteunt, begeleidt, beslist, beslissen, besluit, leest, redigeert, bewerkt, verwerkt,
  haalt, brengt, zet, pakt, voert, geeft, toetst, keurt, accordeert, spreekt, vertegenwoordigt, onderhoudt,
  signaleert, stimuleert, rapporteert, evalueert, monitort, modereert, presenteert, opent, reserveert, bestelt,
  fotografeert, filmt, managet, trekt, leidt, managet, ontwikkelt, doet
`),
);

/** Words that open a clause inside a phrase: 'organisaties die zich aanmelden'. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  wordList(`
  die, dat, wie, welke, waar, waarin, waarbij, waarmee, waarvan, waaronder, als, wanneer, indien, om, zodat, omdat,
  terwijl, voordat, nadat, zodra, of, wat
`),
);

/** Words a part of a list cannot start with: with one of these it still belongs to the part before. */
export const PART_OPENERS: ReadonlySet<string> = new Set(
  wordList(`
  waaronder, zoals, uitmondend, inclusief, incl, exclusief, excl, eventueel, evt, mits, indien, als, die, dat,
  waarbij, waarin, waarmee, zowel, vooral, maar, wel, niet, dan, bijvoorbeeld, bijv, bv, denk, namelijk, met, voor,
  door, in, op, bij, via, van, naar, aan, onder, om, te, tot, per, uit, over, na, tijdens, ook, mede, gericht,
  bestaande, bedoeld, specifiek, met, en, of, hun, namens, oa, o, nl, d, i, wie, ter, ten, plus, gevolgd,
  gecombineerd, ondersteund, aangevuld, functioneel, afhankelijk, nog, al, reeds, mogelijk, wanneer, zodat, omdat,
  ongeveer, circa, max, maximaal, minimaal, zie, volgens, conform
`),
);
