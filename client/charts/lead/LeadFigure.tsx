import { useId } from 'preact/hooks'
import type { TrackId } from '../../../shared/content/tracks.ts'
import type { Lead } from '../../../shared/sim/lesson/leadParts.ts'
import { accuracyText } from '../../text/numbers.ts'
import { markPath } from '../../ui/theme/markPath.ts'
import { DarkTexture } from '../../ui/theme/textures.tsx'
import { DARK, RIVAL_THEME, TRACK_THEMES } from '../../ui/theme/trackTheme.ts'
import { accuracyTicks } from '../race/racePlot.ts'
import { type LeadStep, leadRange, leadSteps, shownLead, wrapped } from './leadSteps.ts'
import './lead.css'

type LeadFigureProps = {
  readonly lead: Lead
  readonly track: TrackId
  /** What whoever is compared with the rival is called. */
  readonly own: string
  /** Size of the picture; its type is 14 px, whatever it is scaled to. */
  readonly width: number
  readonly height: number
  /** Left out where a table of the same figure is next to it. */
  readonly label?: string
}

const AXIS = 58
const BRACKET = 22
/** Share of a column that its bar takes. */
const BAR = 0.66
/** Columns narrower than this have smaller type. */
const NARROW = 90
/** Sizes of type, px, and their line heights; the same as in lead.css. */
const TYPE = {
  wide: { name: 17, why: 14, nameLine: 20, whyLine: 17, part: 34, total: 27 },
  narrow: { name: 13, why: 13, nameLine: 15, whyLine: 15, part: 23, total: 17 },
} as const
/** Average width of a bold letter and of a plain one, in its size. */
const LETTER = { bold: 0.57, plain: 0.58 } as const

/**
 * The lead of a run over the rival as a waterfall on a dark ground: the rival, what each part adds or takes, the run.
 * Gains are filled, losses are hollow, and a bracket at whoever is ahead spans the lead.
 */
export const LeadFigure = ({ lead, track, own, width, height, label }: LeadFigureProps) => {
  const texture = useId()
  const steps = leadSteps(lead, own)
  const { low, high } = leadRange(steps)
  const pitch = (width - AXIS - BRACKET) / steps.length
  const size = pitch < NARROW ? 'narrow' : 'wide'
  const type = TYPE[size]
  const letters = (em: number, letter: number) => Math.floor((pitch * 1.16) / (em * letter))
  const names = steps.map(({ name }) => wrapped(name, letters(type.name, LETTER.bold)))
  const whys = steps.map(({ why }) => wrapped(why, letters(type.why, LETTER.plain)))
  const linesOf = (texts: readonly (readonly string[])[]) => Math.max(...texts.map((lines) => lines.length))
  const whyTop = 12 + linesOf(names) * type.nameLine
  const top = type.part + 6
  const bottom = height - whyTop - linesOf(whys) * type.whyLine - 6
  const y = (accuracy: number) => bottom - ((accuracy - low) / (high - low)) * (bottom - top)
  const center = (i: number) => AXIS + pitch * (i + 0.5)
  const bar = pitch * BAR
  const right = width - BRACKET
  const last = steps.length - 1
  const color = TRACK_THEMES[track].dark
  const [rivalY, ownY] = [y(steps[0]?.to ?? 0), y(steps.at(-1)?.to ?? 0)]
  const ahead = shownLead(lead)
  const baseY = ahead < 0 ? ownY : rivalY

  /** Above the bar, or below it where it falls, unless the axis is too close. */
  const valueY = ({ id, from, to }: LeadStep): number => {
    const lower = y(Math.min(from, to)) + type.part - 3
    return to < from && id !== 'own' && lower < bottom - 2 ? lower : y(Math.max(from, to)) - 8
  }

  const drawBar = ({ id, from, to }: LeadStep, i: number) => {
    const end = id === 'rival' || id === 'own'
    const [upper, lower] = end ? [y(to), bottom] : [y(Math.max(from, to)), y(Math.min(from, to))]
    const gain = to >= from
    const box = { x: center(i) - bar / 2, y: upper, width: bar, height: Math.max(2, lower - upper) }
    if (id === 'rival') {
      return (
        <g class="lead-bar">
          <rect {...box} fill="none" stroke={RIVAL_THEME.color} stroke-width={2.4} stroke-dasharray="9 6" />
          <path
            d={markPath('hexagon', center(i), (upper + lower) / 2, 10)}
            fill="none"
            stroke={RIVAL_THEME.color}
            stroke-width={2.4}
          />
        </g>
      )
    }
    const tip = gain ? upper + 10 : lower - 10
    const foot = gain ? tip + 12 : tip - 12
    return (
      <g class={gain ? 'lead-bar' : 'lead-bar lead-bar-down'}>
        <rect {...box} fill={gain ? `url(#${texture})` : 'none'} stroke={gain ? 'none' : color} stroke-width={2.4} />
        {id === 'own' ? (
          <path d={markPath(TRACK_THEMES[track].shape, center(i), bottom - 22, 11)} fill={DARK.stage} />
        ) : (
          box.height > 32 && (
            <path
              d={`M${center(i)} ${tip}L${center(i) + 14} ${foot}H${center(i) - 14}Z`}
              fill={gain ? DARK.stage : color}
            />
          )
        )}
      </g>
    )
  }

  return (
    <svg
      class={`lead-figure lead-${size}`}
      viewBox={`0 0 ${width} ${height}`}
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <defs>
        <DarkTexture id={texture} track={track} />
      </defs>
      {accuracyTicks(low, high, high - low > 8 ? 2 : 1).map((tick) => (
        <g key={tick}>
          <path
            d={`M${AXIS - 8} ${y(tick)}H${right}`}
            stroke={tick === low ? DARK.ruleStrong : DARK.rule}
            stroke-width={1}
          />
          <text x={AXIS - 14} y={y(tick) + 5} text-anchor="end" class="lead-axis">
            {accuracyText(tick, 0)}
          </text>
        </g>
      ))}
      {steps.map((step, i) => (
        <g key={step.id} class="lead-step" style={{ '--turn': String(i) }}>
          {i > 0 && i < last && (
            <path
              d={`M${center(i) + bar / 2} ${y(step.to)}H${center(i + 1) - bar / 2}`}
              stroke={DARK.ruleStrong}
              stroke-width={2}
              stroke-dasharray="2 4"
            />
          )}
          {drawBar(step, i)}
          <text
            x={center(i)}
            y={valueY(step)}
            text-anchor="middle"
            class={step.id === 'rival' || step.id === 'own' ? 'lead-total' : 'lead-part'}
          >
            {step.value}
          </text>
        </g>
      ))}
      {steps.map(({ id }, i) => (
        <g key={id} text-anchor="middle">
          {names[i]?.map((line, at) => (
            <text key={at} x={center(i)} y={bottom + 6 + (at + 1) * type.nameLine} class="lead-name">
              {line}
            </text>
          ))}
          {whys[i]?.map((line, at) => (
            <text key={at} x={center(i)} y={bottom + whyTop + (at + 1) * type.whyLine - 3} class="lead-why">
              {line}
            </text>
          ))}
        </g>
      ))}
      <g class="lead-bracket" fill="none" stroke={DARK.ivory}>
        <path
          d={`M${center(0) + (ahead < 0 ? -bar / 2 - 9 : bar / 2)} ${baseY}H${center(last) + (ahead < 0 ? -bar / 2 : bar / 2 + 9)}`}
          stroke-width={1.6}
          stroke-dasharray="1.6 4"
        />
        {ahead > 0 && <path d={`M${center(last) + bar / 2 + 7} ${ownY}h7V${rivalY}h-7`} stroke-width={2.4} />}
        {ahead < 0 && <path d={`M${center(0) - bar / 2 - 7} ${rivalY}h-7V${ownY}h7`} stroke-width={2.4} />}
      </g>
    </svg>
  )
}
