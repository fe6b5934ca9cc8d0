import type { RacePlot } from './racePlot.ts'

type TestsLineProps = {
  readonly plot: Pick<RacePlot, 'frame' | 'y'>
  /** The `d` of what tests say over the calendar. */
  readonly d: string
  /** Where both lines end, percent. */
  readonly tests: number
  readonly field: number
}

/** What tests say, thinly above the line that the field sees, and the Verification Gap between both as a bracket. */
export const TestsLine = ({ plot: { frame, y }, d, tests, field }: TestsLineProps) => (
  <g class="tests-line" fill="none">
    <path d={d} stroke="var(--team-deep)" stroke-width={0.8} />
    <path d={`M${frame.right - 4} ${y(tests)}h8m-4 0V${y(field)}`} stroke="var(--rival)" stroke-width={1.5} />
  </g>
)
