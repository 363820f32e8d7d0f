/** A refusal of the API (RFC 9457), in Dutch for who builds with it. */
export const problem = (status: 400 | 404 | 405, title: string, detail: string): string =>
  JSON.stringify({ type: 'about:blank', status, title, detail });

export const PROBLEM = 'application/problem+json';
export const API_VERSION = '1.0.0';
