import type { TrackId } from '../../../shared/content/tracks.ts'
import type { Lead } from '../../../shared/sim/lesson/leadParts.ts'
import { Mark, RivalMark } from '../../ui/theme/marks.tsx'
import { textureFill } from '../../ui/theme/textures.tsx'
import { leadRange, leadSteps, shownLead } from './leadSteps.ts'

type LeadRowsProps = {
  readonly lead: Lead
  readonly track: TrackId
  readonly own: string
  readonly width: number
  /** On paper, where a texture would print as a bitmap. */
  readonly plain?: boolean
}

const END = 40
const PART = 54
const BAR = 14
/** Space for the bracket under the last row. */
const FOOT = 6

export const LEAD_ROWS_HEIGHT = 2 * END + 4 * PART + FOOT

/** The lead of a run over the rival for a narrow column: a row for the rival, for each part and for the run. */
export const LeadRows = ({ lead, track, own, width, plain = false }: LeadRowsProps) => {
  const steps = leadSteps(lead, own)
  const { low, high } = leadRange(steps)
  const x = (accuracy: number) => ((accuracy - low) / (high - low)) * (width - 1)
  const heightOf = (i: number) => (i === 0 || i === steps.length - 1 ? END : PART)
  const topOf = (i: number) => (i === 0 ? 0 : END + (i - 1) * PART)
  const barTop = (i: number) => topOf(i) + heightOf(i) - BAR - 4
  const ahead = shownLead(lead)
  const [rivalX, ownX] = [x(steps[0]?.to ?? 0), x(steps.at(-1)?.to ?? 0)]
  const atRow = ahead > 0 ? steps.length - 1 : 0
  const bracketY = barTop(atRow) + (ahead > 0 ? BAR + 3 : -3)
  const toBar = ahead > 0 ? -1 : 1
  return (
    <>
      {steps.map(({ id, name, why, from, to, value }, i) => {
        const end = id === 'rival' || id === 'own'
        const [left, right] = end ? [0, x(to)] : [x(Math.min(from, to)), x(Math.max(from, to))]
        const box = { x: left, y: barTop(i), width: Math.max(2, right - left), height: BAR }
        const fill = plain ? `var(--${track})` : textureFill(track)
        return (
          <g key={id}>
            <text x={0} y={topOf(i) + 15} class="strong">
              {name}
            </text>
            <text x={width} y={topOf(i) + 15} text-anchor="end" class="strong">
              {value}
            </text>
            {!end && (
              <text x={0} y={topOf(i) + 30} class="soft">
                {why}
              </text>
            )}
            {i < steps.length - 1 && (
              <path d={`M${x(to)} ${barTop(i) + BAR}V${barTop(i + 1)}`} stroke="var(--bar)" stroke-dasharray="1.5 3" />
            )}
            {id === 'rival' ? (
              <>
                <rect {...box} fill="none" stroke="var(--rival)" stroke-width={1.5} stroke-dasharray="5 3" />
                <RivalMark x={10} y={barTop(i) + BAR / 2} radius={4} />
              </>
            ) : (
              <rect {...box} fill={to >= from ? fill : 'none'} stroke={`var(--${track}-deep)`} stroke-width={1.5} />
            )}
            {id === 'own' && <Mark track={track} x={10} y={barTop(i) + BAR / 2} radius={4.5} hollow />}
          </g>
        )
      })}
      {ahead !== 0 && (
        <path
          d={`M${rivalX} ${bracketY}v${-toBar * 4}H${ownX}v${toBar * 4}`}
          fill="none"
          stroke="var(--ink)"
          stroke-width={1.6}
        />
      )}
      <path
        d={`M${rivalX} ${barTop(0) + BAR}V${barTop(steps.length - 1) + BAR}`}
        stroke="var(--rival)"
        stroke-dasharray="2 4"
      />
    </>
  )
}
