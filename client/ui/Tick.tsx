/** A decorative tick in the color of the text around it. */
export const Tick = ({ size = 18 }: { readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 18 18" fill="none" aria-hidden="true">
    <path d="M3 9.5 7 13.5 15 4.5" stroke="currentColor" stroke-width={2.5} />
  </svg>
)
