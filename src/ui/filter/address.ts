type Rest = {
  readonly href: string;
  readonly pathname: string;
  readonly parameters: readonly (readonly [string, string])[];
};

/** An address on this site without one query parameter, and without the page number that went with it. */
export function withoutParameter(path: string, name: string): Rest {
  const url = new URL(path, 'http://localhost');
  url.searchParams.delete(name);
  url.searchParams.delete('bladzijde');
  return { href: `${url.pathname}${url.search}`, pathname: url.pathname, parameters: [...url.searchParams] };
}

/** An address on this site with one query parameter set; all else stays. */
export function withParameter(path: string, name: string, value: string): string {
  const url = new URL(path, 'http://localhost');
  url.searchParams.set(name, value);
  return `${url.pathname}${url.search}${url.hash}`;
}
