/** A padlock in the color of the text around it, for the student's own prediction; the words next to it say so. */
export const LockMark = () => (
  <svg class="lock-mark" width={11} height={12} viewBox="0 0 11 12" aria-hidden="true">
    <path d="M3 6V3.5a2.5 2.5 0 0 1 5 0V6" fill="none" stroke="currentColor" stroke-width={1.6} />
    <rect x={1} y={5.5} width={9} height={6} rx={1.2} fill="currentColor" />
  </svg>
)
