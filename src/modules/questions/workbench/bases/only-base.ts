/** The id of the base that something new belongs in unless somebody says otherwise: the only one; '' where there is none or a choice. */
export const onlyBase = (own: readonly { readonly id: string }[]): string =>
  own.length === 1 ? (own[0]?.id ?? '') : '';
