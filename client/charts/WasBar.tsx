type WasBarProps = {
  readonly x?: number
  readonly y?: number
  readonly width: number
  readonly height: number
  readonly line?: number
}

/** How long a bar was before, in outline. */
export const WasBar = ({ line = 1.2, ...box }: WasBarProps) => (
  <rect {...box} fill="none" stroke="var(--rail)" stroke-width={line} stroke-dasharray="3 2.5" />
)
