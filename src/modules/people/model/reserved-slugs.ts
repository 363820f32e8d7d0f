/**
 * First words of addresses of the program itself: no organisation may be called so, or its site at `/<slug>/…` would not be found.
 * A test holds the first line against the router; the others are in CONTRACTS, or will be wanted.
 */
const RESERVED: ReadonlySet<string> = new Set(
  [
    'aanmelden account afmelden assets beheer datum deelname gast handboek healthz huisstijl inlezen metrics mijn-week',
    'organisatie prullenbak programmas readyz schema taal toegankelijkheid uitnodiging voorbeeld favicon robots well-known',
    'api embed ics organisaties privacy vragen verhalen nieuwsbrieven bijeenkomsten peilingen zoeken feedback',
    'admin hulp inloggen uitloggen login logout nieuw start static public stijl stijlen status werkbank www',
  ].flatMap((line) => line.split(' ')),
);

/** Whether an address belongs to the program, so that no organisation may have it. */
export const isReservedSlug = (slug: string): boolean => RESERVED.has(slug);
