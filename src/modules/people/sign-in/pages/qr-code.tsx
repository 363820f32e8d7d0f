type QrCodeProps = {
  /** Rows of squares, dark ones true, without a border. */
  readonly squares: readonly (readonly boolean[])[];
  readonly label: string;
};
const BORDER = 4;

/** A QR code as one drawing, black on white whatever the colours of the page: a phone must read it. */
export const QrCode = ({ squares, label }: QrCodeProps) => {
  const size = squares.length + 2 * BORDER;
  const path = squares
    .flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x + BORDER} ${y + BORDER}h1v1h-1z` : '')))
    .join('');
  return (
    <svg class="een-qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} width="232" height="232">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" shape-rendering="crispEdges" />
    </svg>
  );
};
