/** The address when a person may safely follow it (web or mail), otherwise null: no scripts, files or places inside the document. */
export function safeLink(address: string | null | undefined): string | null {
  const trimmed = address?.trim() ?? '';
  if (trimmed.length > 2_000 || !/^(https?:\/\/|mailto:)[^\s<>"]+$/i.test(trimmed)) return null;
  return URL.canParse(trimmed) ? trimmed : null;
}
