import type { TrackId } from '../../shared/content/tracks.ts'
import { fixed } from '../text/numbers.ts'
import { words } from '../text/words.ts'
import { textureFill } from '../ui/theme/textures.tsx'
import { BrickWall } from './BrickWall.tsx'
import { Chart } from './Chart.tsx'
import { Figure } from './Figure.tsx'

type CalendarProofProps = {
  readonly track: TrackId
  /** Iterations that 99% needs and that the calendar allows, as the team worked them out; null while incomplete. */
  readonly needed: number | null
  readonly held: number | null
}

const HEIGHT = 92
const BAR = 20

/** Compares the iterations that 99% needs with those that fit into 26 weeks, cut off at the deadline. */
export const CalendarProof = ({ track, needed, held }: CalendarProofProps) => {
  const ready = needed !== null && held !== null
  const out = ready && needed > held
  const text = words().instruments.calendar
  const reading = ready ? (out ? text.outOfReach : text.within) : text.pickAll
  return (
    <Figure
      reading={reading}
      table={{
        caption: text.caption,
        head: ['', text.iterations],
        rows: () => [
          [text.needs, needed === null ? text.open : fixed(needed, 0)],
          [text.hold, held === null ? text.open : fixed(held, 0)],
        ],
      }}
    >
      {(width) => {
        const most = Math.max(1, needed ?? 1, held ?? 1)
        const holdX = ready ? Math.max(14, (held / most) * (width - 12)) : width * 0.3
        const needX = ready ? Math.max(14, (needed / most) * (width - 12)) : 0
        const roomy = needX - holdX > 140
        return (
          <Chart width={width} height={HEIGHT} label={reading}>
            <text x={0} y={11}>
              {text.needs}
            </text>
            <text x={width} y={11} text-anchor="end" class="strong">
              {text.count(needed)}
            </text>
            {ready && (
              <>
                <rect x={0} y={18} width={Math.min(needX, holdX)} height={BAR} fill="var(--ink)" />
                {out && (
                  <>
                    <rect
                      x={holdX + 12}
                      y={18.75}
                      width={Math.max(2, needX - holdX)}
                      height={BAR - 1.5}
                      fill="none"
                      stroke="var(--ink)"
                      stroke-width={1.5}
                      stroke-dasharray="5 4"
                    />
                    <text
                      x={roomy ? holdX + 20 : holdX - 8}
                      y={32}
                      text-anchor={roomy ? 'start' : 'end'}
                      style={roomy ? {} : { fill: 'var(--on-ink)' }}
                    >
                      {text.past(needed - held)}
                    </text>
                  </>
                )}
                <rect
                  x={0.75}
                  y={44.75}
                  width={holdX}
                  height={BAR - 1.5}
                  fill={textureFill(track)}
                  stroke="var(--team-deep)"
                  stroke-width={1.5}
                />
              </>
            )}
            <BrickWall x={holdX} y={15} width={10} height={52} />
            <text x={0} y={84}>
              {text.hold}
            </text>
            <text x={width} y={84} text-anchor="end" class="strong">
              {text.count(held)}
            </text>
          </Chart>
        )
      }}
    </Figure>
  )
}
