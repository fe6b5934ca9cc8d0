import { scaleLinear } from 'd3-scale'
import type { ComponentChildren } from 'preact'
import { HOURS_PER_WEEK } from '../../shared/content/constants.ts'
import { STAGE_NAMES } from '../../shared/content/stages.ts'
import type { Track } from '../../shared/content/tracks.ts'
import type { CycleBreakdown } from '../../shared/sim/cycle.ts'
import type { Automation } from '../../shared/sim/plan.ts'
import { counted, fixed, hoursText, percentText, signed } from '../present/numbers.ts'
import { longestBar, WATERFALL_ROWS, type WaterfallRow, waterfallBars } from '../present/waterfall.ts'
import { textureFill } from '../theme/textures.tsx'
import { Figure } from './Figure.tsx'
import { useWidth } from './useWidth.ts'

type LifecycleWaterfallProps = {
  readonly track: Track
  readonly now: CycleBreakdown
  readonly was: CycleBreakdown
  readonly wasLabel?: string
  readonly automation: Automation
  readonly changesPerRelease: number
  readonly selected: WaterfallRow | null
  /** What choosing a row does, for those who cannot see the bars. */
  readonly chooseLabel: string
  readonly onSelect: (row: WaterfallRow) => void
  readonly rows?: readonly WaterfallRow[]
  /** Marks the tax stage by name and texture; left out where the student is to find it. */
  readonly showTax?: boolean
  readonly note?: (row: WaterfallRow) => ComponentChildren
  readonly reading?: string
  readonly disabled?: boolean
  /** Rows of 32 px for a mouse; 44 px otherwise. */
  readonly compact?: boolean
}

/** Height of a row under a thumb, and under a pointer. */
const ROW = { touch: 44, fine: 32 } as const
const BAR = 18

export const rowName = (row: WaterfallRow): string => (row === 'rework' ? 'Rework' : STAGE_NAMES[row])

const Pips = ({ level }: { level: number }) => (
  <>
    <span class={level > 0 ? 'pip pip-on' : 'pip'} />
    <span class={level > 1 ? 'pip pip-on' : 'pip'} />
    <span class="visually-hidden">automation level {level}</span>
  </>
)

/** "Labeling: 46 % of each cycle, was 65 %". */
export const waterfallReading = (now: CycleBreakdown, was: CycleBreakdown): string => {
  const { row } = longestBar(now)
  const share = (cycle: CycleBreakdown) =>
    (waterfallBars(cycle).find((bar) => bar.row === row)?.hours ?? 0) / cycle.cycleHours
  const [a, b] = [percentText(share(now)), percentText(share(was))]
  return a === b ? `${rowName(row)} takes ${a} of each cycle` : `${rowName(row)}: ${a} of each cycle, was ${b}`
}

type BarsProps = Pick<LifecycleWaterfallProps, 'track' | 'now' | 'was' | 'showTax'> & {
  readonly row: number
  readonly rows: readonly WaterfallRow[]
}

const Bars = ({ track, now, was, showTax, rows, row: step }: BarsProps) => {
  const [box, width] = useWidth<HTMLDivElement>(140)
  const longest = Math.max(now.cycleHours, was.cycleHours)
  const x = scaleLinear([0, longest * 1.02], [0, width])
  const height = rows.length * step
  const bars = waterfallBars(now).filter(({ row }) => rows.includes(row))
  const before = waterfallBars(was).filter(({ row }) => rows.includes(row))
  return (
    <div class="waterfall-bars" ref={box}>
      <svg class="chart" width={width} height={height} aria-hidden="true">
        {x.ticks(3).map((tick) => (
          <g key={tick}>
            <path d={`M${x(tick)} 0V${height}`} class={tick === 0 ? 'axis' : 'grid'} />
            {tick > 0 && x(tick) < width - 24 && (
              <text x={x(tick)} y={-6} text-anchor="middle" class="soft">
                {fixed(tick, 0)}
              </text>
            )}
          </g>
        ))}
        {before.map(({ row, from, hours }, i) => {
          const same = Math.abs(from - (bars[i]?.from ?? 0)) + Math.abs(hours - (bars[i]?.hours ?? 0)) < 0.05
          return same ? null : (
            <rect
              key={row}
              x={x(from)}
              y={i * step + (step - BAR) / 2}
              width={Math.max(1.5, x(hours))}
              height={BAR}
              fill="none"
              stroke="var(--rail)"
              stroke-width={1.2}
              stroke-dasharray="3 2.5"
            />
          )
        })}
        {bars.map(({ row, from, hours }, i) => {
          const tax = showTax && row === track.taxStage
          const loss = row === 'rework'
          return (
            <g key={row}>
              <rect
                x={x(from)}
                y={i * step + (step - BAR) / 2}
                width={Math.max(1.5, x(hours))}
                height={BAR}
                fill={tax ? textureFill(track.id) : loss ? 'var(--rival)' : 'var(--bar)'}
                stroke={tax ? 'var(--team-deep)' : 'none'}
                stroke-width={1.5}
              />
              <path
                d={`M${x(from + hours)} ${i * step + (step + BAR) / 2}V${(i + 1) * step + (step - BAR) / 2}`}
                stroke="var(--bar)"
              />
            </g>
          )
        })}
      </svg>
    </div>
  )
}

const Total = ({ now, was }: Pick<LifecycleWaterfallProps, 'now' | 'was'>) => {
  const [box, width] = useWidth<HTMLDivElement>(140)
  const x = scaleLinear([0, Math.max(now.cycleHours, was.cycleHours) * 1.02], [0, width])
  const change = now.cycleHours / was.cycleHours - 1
  const weeks = counted(now.cycleHours / HOURS_PER_WEEK, 'week', 1)
  const changed = Math.abs(change) >= 0.005
  const end = x(now.cycleHours)
  const changeText = changed ? `${signed(change * 100, 0)} %` : ''
  // About 7 px a letter: the words go into the bar, beside it, or the change is left to the hours on the right.
  const inside = end > 64
  const both = end > 110
  const onInk = { fill: 'var(--on-ink)' }
  return (
    <div class="waterfall-row waterfall-total">
      <span class="waterfall-name">
        <strong>One cycle</strong>
        <span class="waterfall-sub">illustrative model</span>
      </span>
      <div ref={box}>
        <svg class="chart" width={width} height={20} aria-hidden="true">
          <rect
            width={x(was.cycleHours)}
            height={20}
            fill="none"
            stroke="var(--rail)"
            stroke-width={1.2}
            stroke-dasharray="3 2.5"
          />
          <rect width={x(now.cycleHours)} height={20} fill="var(--ink)" />
          <text x={inside ? 6 : end + 6} y={14} class={inside ? 'strong' : 'strong halo'} style={inside ? onInk : {}}>
            {weeks}
            {inside && both && ` ${changeText}`}
          </text>
          {inside && !both && width - end > 44 && (
            <text x={end + 6} y={14} class="strong halo">
              {changeText}
            </text>
          )}
        </svg>
      </div>
      <span class="waterfall-hours">
        <strong>{hoursText(now.cycleHours)}</strong>
        {changed && <span class="was">was {fixed(was.cycleHours)}</span>}
      </span>
    </div>
  )
}

/** Hours of one iteration by stage, before and after; each row is the selector of its stage. */
export const LifecycleWaterfall = (props: LifecycleWaterfallProps) => {
  const { track, now, was, automation, changesPerRelease, selected, chooseLabel, onSelect, note, disabled } = props
  const { rows = WATERFALL_ROWS, showTax = true, reading, wasLabel = 'was', compact = false } = props
  const bars = waterfallBars(now)
  const before = waterfallBars(was)
  const hoursOf = (list: typeof bars, row: WaterfallRow) => list.find((bar) => bar.row === row)?.hours ?? 0
  return (
    <Figure
      reading={reading ?? waterfallReading(now, was)}
      table={{
        caption: 'Hours per cycle',
        head: ['stage', 'hours', wasLabel],
        rows: [
          ...rows.map((row) => [rowName(row), fixed(hoursOf(bars, row)), fixed(hoursOf(before, row))]),
          ['One cycle', fixed(now.cycleHours), fixed(was.cycleHours)],
        ],
      }}
    >
      {() => (
        <div class={compact ? 'waterfall waterfall-compact' : 'waterfall'}>
          <div class="waterfall-axis">
            <span>hours per cycle</span>
            <span class="waterfall-key">
              <span>
                <i />
                now
              </span>
              <span>
                <i class="was" />
                {wasLabel}
              </span>
            </span>
          </div>
          <fieldset class="waterfall-rows" disabled={disabled}>
            <legend class="visually-hidden">{chooseLabel}</legend>
            {rows.map((row, i) => {
              const hours = hoursOf(bars, row)
              const wasHours = hoursOf(before, row)
              return (
                <label class="waterfall-row" key={row}>
                  <input
                    class="cover"
                    type="radio"
                    name={chooseLabel}
                    checked={selected === row}
                    aria-label={`${rowName(row)}, ${hoursText(hours)}`}
                    onChange={() => onSelect(row)}
                  />
                  <span class="waterfall-name">
                    <span class="row-strong">{rowName(row)}</span>
                    <span class="waterfall-sub">
                      {row === 'rework' ? `batch of ${changesPerRelease}` : <Pips level={automation[i] ?? 0} />}
                      {note?.(row) ?? (showTax && row === track.taxStage && <span class="tax">tax stage</span>)}
                    </span>
                  </span>
                  <span class="waterfall-hours">
                    <span class="row-strong">{hoursText(hours)}</span>
                    {Math.abs(hours - wasHours) >= 0.05 && selected === row && (
                      <span class="was">was {fixed(wasHours)}</span>
                    )}
                  </span>
                  <svg
                    class="waterfall-chevron"
                    width={12}
                    height={12}
                    viewBox="0 0 12 12"
                    fill="none"
                    aria-hidden="true"
                  >
                    <path
                      d={selected === row ? 'M1 4 6 9 11 4' : 'M4 1 9 6 4 11'}
                      stroke="currentColor"
                      stroke-width={2}
                    />
                  </svg>
                </label>
              )
            })}
            <Bars
              track={track}
              now={now}
              was={was}
              showTax={showTax}
              rows={rows}
              row={compact ? ROW.fine : ROW.touch}
            />
          </fieldset>
          <Total now={now} was={was} />
        </div>
      )}
    </Figure>
  )
}
