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
  /** Without textures, which need TextureDefs in the page and print as bitmaps. */
  readonly plain?: boolean
  /** Name, bar and value in one line, for paper. */
  readonly compact?: boolean
}

/** Heights of the rows for an end and for a part, and of a bar, px. */
const ROWS = { end: 40, part: 54, bar: 14, names: 0, values: 0 } as const
const COMPACT_ROWS = { end: 20, part: 20, bar: 12, names: 158, values: 48 } as const
/** Space for the bracket above the first row or under the last. */
const FOOT = 8

const heightWith = ({ end, part }: { readonly end: number; readonly part: number }): number =>
  2 * end + 4 * part + 2 * FOOT

export const LEAD_ROWS_HEIGHT = heightWith(ROWS)
export const COMPACT_LEAD_HEIGHT = heightWith(COMPACT_ROWS)

/** The lead of a run over the rival for a narrow column: a row for the rival, for each part and for the run. */
export const LeadRows = ({ lead, track, own, width, plain = false, compact = false }: LeadRowsProps) => {
  const rows = compact ? COMPACT_ROWS : ROWS
  const steps = leadSteps(lead, own)
  const { low, high } = leadRange(steps)
  const room = width - 1 - rows.names - rows.values
  const x = (accuracy: number) => rows.names + ((accuracy - low) / (high - low)) * room
  const heightOf = (i: number) => (i === 0 || i === steps.length - 1 ? rows.end : rows.part)
  const topOf = (i: number) => FOOT + (i === 0 ? 0 : rows.end + (i - 1) * rows.part)
  const barTop = (i: number) => topOf(i) + heightOf(i) - rows.bar - 4
  const ahead = shownLead(lead)
  const [rivalX, ownX] = [x(steps[0]?.to ?? 0), x(steps.at(-1)?.to ?? 0)]
  const atRow = ahead > 0 ? steps.length - 1 : 0
  const bracketY = barTop(atRow) + (ahead > 0 ? rows.bar + 3 : -3)
  const toBar = ahead > 0 ? -1 : 1
  return (
    <>
      {steps.map(({ id, name, why, from, to, value }, i) => {
        const end = id === 'rival' || id === 'own'
        const [left, right] = end ? [rows.names, x(to)] : [x(Math.min(from, to)), x(Math.max(from, to))]
        const box = { x: left, y: barTop(i), width: Math.max(2, right - left), height: rows.bar }
        const fill = plain ? `var(--${track})` : textureFill(track)
        return (
          <g key={id}>
            <text x={0} y={topOf(i) + 15} class="strong">
              {name}
            </text>
            <text x={width} y={topOf(i) + 15} text-anchor="end" class="strong">
              {value}
            </text>
            {!end && !compact && (
              <text x={0} y={topOf(i) + 30} class="soft">
                {why}
              </text>
            )}
            {i < steps.length - 1 && (
              <path
                d={`M${x(to)} ${barTop(i) + rows.bar}V${barTop(i + 1)}`}
                stroke="var(--bar)"
                stroke-dasharray="1.5 3"
              />
            )}
            {id === 'rival' ? (
              <>
                <rect {...box} fill="none" stroke="var(--rival)" stroke-width={1.5} stroke-dasharray="5 3" />
                <RivalMark x={rows.names + 10} y={barTop(i) + rows.bar / 2} radius={4} />
              </>
            ) : (
              <rect {...box} fill={to >= from ? fill : 'none'} stroke={`var(--${track}-deep)`} stroke-width={1.5} />
            )}
            {id === 'own' && (
              <Mark track={track} x={rows.names + 10} y={barTop(i) + rows.bar / 2} radius={4.5} hollow />
            )}
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
        d={`M${rivalX} ${barTop(0) + rows.bar}V${barTop(steps.length - 1) + rows.bar}`}
        stroke="var(--rival)"
        stroke-dasharray="2 4"
      />
    </>
  )
}
