type Version = { readonly numbers: readonly [number, number, number]; readonly prerelease: string };

/** Reads `1.2.3` or `1.2.3-beta.4`; build marks after `+` are left out. Throws on anything else. */
export function parseVersion(text: string): Version {
  const match = /^(\d+)\.(\d+)\.(\d+)(?:-([\w.-]+))?(?:\+.*)?$/.exec(text);
  if (!match) throw new Error(`Not a version: ${text}`);
  return { numbers: [Number(match[1]), Number(match[2]), Number(match[3])], prerelease: match[4] ?? '' };
}

/** True when `version` came before `other`; a prerelease comes before its release. Prereleases of one release count as equal. */
export function isOlder(version: string, other: string): boolean {
  const [a, b] = [parseVersion(version), parseVersion(other)];
  const at = a.numbers.findIndex((number, index) => number !== b.numbers[index]);
  if (at >= 0) return (a.numbers[at] ?? 0) < (b.numbers[at] ?? 0);
  return a.prerelease !== '' && b.prerelease === '';
}
