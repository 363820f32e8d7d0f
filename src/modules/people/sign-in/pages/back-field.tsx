/** Where somebody was going, carried along by a form. */
export const BackField = ({ back }: { readonly back: string | null }) =>
  back === null ? null : <input type="hidden" name="terug" value={back} />;
