/** The mark: one stem, three voices. Decorative; the name stands beside it. */
export const LogoMark = () => (
  <svg class="een-logo__mark" viewBox="0 0 28 28" aria-hidden="true">
    <rect class="een-logo__1" x="5" y="2" width="21" height="6" rx="3" />
    <rect class="een-logo__2" x="5" y="11" width="14" height="6" rx="3" />
    <rect class="een-logo__3" x="5" y="20" width="18" height="6" rx="3" />
    <rect class="een-logo__1" x="2" y="2" width="6" height="24" rx="3" />
  </svg>
);
