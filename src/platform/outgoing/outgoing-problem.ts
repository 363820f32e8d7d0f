export type OutgoingReason =
  | 'address'
  | 'closed'
  | 'unknown'
  | 'unreachable'
  | 'certificate'
  | 'slow'
  | 'large'
  | 'redirects';

const WORDS: Readonly<Record<OutgoingReason, string>> = {
  address: 'Het adres klopt niet: het moet beginnen met https://.',
  closed: 'Het adres ligt in een eigen netwerk. Vraag wie de server beheert om het toe te staan.',
  unknown: 'Deze naam bestaat niet op internet. Kijk of het adres goed is getypt.',
  unreachable: 'De andere server geeft geen antwoord. Misschien ligt hij eruit, of houdt een firewall het tegen.',
  certificate: 'Het certificaat van de andere server klopt niet. De verbinding is niet veilig en is niet gemaakt.',
  slow: 'De andere server geeft niet op tijd antwoord.',
  large: 'De andere server stuurt veel meer terug dan verwacht.',
  redirects: 'De andere server verwijst te vaak door.',
};

/** Why another server could not be asked; `message` is Dutch, for a person. */
export class OutgoingProblem extends Error {
  readonly reason: OutgoingReason;
  /** The Dutch words of a reason; null for a text that is none. */
  static wordsOf(reason: string): string | null {
    return new Map<string, string>(Object.entries(WORDS)).get(reason) ?? null;
  }
  constructor(reason: OutgoingReason, cause?: unknown) {
    super(WORDS[reason], { cause });
    this.reason = reason;
  }
}

const UNKNOWN = new Set(['ENOTFOUND', 'EAI_AGAIN', 'EAI_NODATA', 'EAI_NONAME']);
const CERTIFICATE = /^(CERT_|ERR_TLS_|ERR_SSL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|EPROTO$|HOSTNAME_MISMATCH)/;

/** Puts what went wrong on the network into words. */
export function problemOf(error: unknown): OutgoingProblem {
  if (error instanceof OutgoingProblem) return error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (UNKNOWN.has(code)) return new OutgoingProblem('unknown', error);
  if (CERTIFICATE.test(code)) return new OutgoingProblem('certificate', error);
  return new OutgoingProblem('unreachable', error);
}
