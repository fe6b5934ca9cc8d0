import type { ComponentChildren } from 'preact'
import type { Track } from '../../../shared/content/tracks.ts'
import type { CycleBreakdown } from '../../../shared/sim/cycle.ts'
import type { Automation } from '../../../shared/sim/plan.ts'
import { fixed, hoursText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { LockMark } from '../../ui/theme/LockMark.tsx'
import { Figure } from '../Figure.tsx'
import { useFalling } from './useFalling.ts'
import { WaterfallBars } from './WaterfallBars.tsx'
import { WaterfallTotal } from './WaterfallTotal.tsx'
import { rowName, WATERFALL_ROWS, type WaterfallRow, waterfallBars, waterfallReading } from './waterfall.ts'
import './lifecycleWaterfall.css'

type LifecycleWaterfallProps = {
  readonly track: Track
  readonly now: CycleBreakdown
  readonly was: CycleBreakdown
  readonly wasLabel?: string
  readonly automation: Automation
  readonly changesPerRelease: number
  readonly selected?: WaterfallRow | null
  /** What choosing a row does, for screen readers. */
  readonly chooseLabel?: string
  /** Left out, the rows are a reading and choose nothing. */
  readonly onSelect?: (row: WaterfallRow) => void
  /** Rows of a reading that are tinted: those something acts on. */
  readonly tinted?: readonly WaterfallRow[]
  /** Hours that somebody said one cycle would take, marked on the total. */
  readonly estimated?: number | null
  /** A new shape is reached in 400 ms, numbers and all; else at once. */
  readonly falls?: boolean
  readonly rows?: readonly WaterfallRow[]
  /** Marks the tax stage by name and texture; left out when the student has to find it. */
  readonly showTax?: boolean
  /** The stage that this student predicted as the bottleneck. */
  readonly said?: WaterfallRow | null
  readonly note?: (row: WaterfallRow) => ComponentChildren
  /** What sets a row's automation inside the row, where rows choose nothing. */
  readonly lever?: (row: WaterfallRow) => ComponentChildren
  readonly reading?: string
  readonly disabled?: boolean
  /** Rows of 32 px for a mouse; 44 px otherwise. */
  readonly compact?: boolean
}

/** Height of a row under a thumb, under a pointer, and of one that is only read. */
const ROW = { touch: 44, fine: 32, still: 28 } as const

const Pips = ({ level }: { level: number }) => (
  <>
    <span class={level > 0 ? 'pip pip-on' : 'pip'} />
    <span class={level > 1 ? 'pip pip-on' : 'pip'} />
    <span class="visually-hidden">{words().instruments.waterfall.level(level)}</span>
  </>
)

/** Marks a row as the tax stage, the student's prediction, or both. */
const RowMarks = ({ tax, said }: { tax: boolean; said: boolean }) => (
  <>
    {tax && <span class="tax">{words().instruments.waterfall.taxStage}</span>}
    {said && <LockMark />}
    {said && !tax && <span>{words().instruments.yourLock}</span>}
  </>
)

/** Hours of one iteration by stage, before and after; each row is the selector of its stage, or only a reading. */
export const LifecycleWaterfall = (props: LifecycleWaterfallProps) => {
  const { track, was, automation, changesPerRelease, onSelect, note, lever, disabled } = props
  const {
    rows = WATERFALL_ROWS,
    showTax = true,
    reading,
    wasLabel = words().instruments.waterfall.was,
    compact = false,
    said = null,
    selected = null,
    chooseLabel = words().instruments.waterfall.caption,
    tinted = [],
    estimated = null,
    falls = false,
  } = props
  const now = useFalling(props.now, falls)
  const text = words().instruments.waterfall
  const bars = waterfallBars(now)
  const before = waterfallBars(was)
  const still = !onSelect && !lever
  const step = still ? ROW.still : compact ? ROW.fine : ROW.touch
  const size = still
    ? 'waterfall waterfall-still'
    : `waterfall${compact ? ' waterfall-compact' : ''}${lever ? ' waterfall-levers' : ''}`
  const changed = Math.abs(now.cycleHours - was.cycleHours) >= 0.05
  const legend = !still || changed
  const hoursOf = (list: typeof bars, row: WaterfallRow) => list.find((bar) => bar.row === row)?.hours ?? 0
  return (
    <Figure
      reading={reading ?? waterfallReading(props.now, was)}
      table={{
        caption: text.caption,
        head: [text.stage, text.hours, wasLabel],
        rows: () => [
          ...rows.map((row) => [rowName(row), fixed(hoursOf(bars, row)), fixed(hoursOf(before, row))]),
          [text.oneCycle, fixed(now.cycleHours), fixed(was.cycleHours)],
        ],
      }}
    >
      {() => (
        <div class={size}>
          <div class="waterfall-axis">
            <span>{text.axis}</span>
            {legend && (
              <span class="waterfall-key">
                <span>
                  <i />
                  {text.now}
                </span>
                <span>
                  <i class="was" />
                  {wasLabel}
                </span>
              </span>
            )}
          </div>
          <fieldset class="waterfall-rows" disabled={disabled}>
            <legend class="visually-hidden">{chooseLabel}</legend>
            {rows.map((row, i) => {
              const hours = hoursOf(bars, row)
              const wasHours = hoursOf(before, row)
              const fell = Math.abs(hours - wasHours) >= 0.05
              if (!onSelect) {
                return (
                  <div class={tinted.includes(row) ? 'waterfall-row waterfall-tinted' : 'waterfall-row'} key={row}>
                    <span class="waterfall-name">
                      <span class="row-strong">{rowName(row)}</span>
                      {lever?.(row)}
                    </span>
                    <span class="waterfall-hours">
                      <span class="row-strong">{hoursText(hours)}</span>
                      {fell && tinted.includes(row) && <span class="was">{text.wasHours(wasHours)}</span>}
                    </span>
                  </div>
                )
              }
              return (
                <label class={selected === row ? 'waterfall-row waterfall-row-on' : 'waterfall-row'} key={row}>
                  <input
                    class="cover"
                    type="radio"
                    name={chooseLabel}
                    checked={selected === row}
                    aria-label={said === row ? text.rowLocked(rowName(row), hours) : text.row(rowName(row), hours)}
                    onChange={() => onSelect(row)}
                  />
                  <span class="waterfall-name">
                    <span class="row-strong">{rowName(row)}</span>
                    <span class="waterfall-sub">
                      {row === 'rework' ? text.batch(changesPerRelease) : <Pips level={automation[i] ?? 0} />}
                      {note?.(row) ?? <RowMarks tax={showTax && row === track.taxStage} said={row === said} />}
                    </span>
                  </span>
                  <span class="waterfall-hours">
                    <span class="row-strong">{hoursText(hours)}</span>
                    {fell && selected === row && <span class="was">{text.wasHours(wasHours)}</span>}
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
            <WaterfallBars
              track={track}
              now={now}
              was={was}
              showTax={showTax}
              rows={rows}
              step={step}
              neutral={still}
              legend={legend}
            />
          </fieldset>
          <WaterfallTotal now={now} was={was} narrow={!onSelect} estimated={estimated} />
        </div>
      )}
    </Figure>
  )
}
