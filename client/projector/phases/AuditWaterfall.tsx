import { useEffect, useState } from 'preact/hooks'
import { STAGES } from '../../../shared/content/stages.ts'
import type { TrackId } from '../../../shared/content/tracks.ts'
import { cycleBreakdown } from '../../../shared/sim/cycle.ts'
import { type Automation, HEAVY_PLAN } from '../../../shared/sim/plan.ts'
import { changeText, fixed } from '../../text/numbers.ts'
import { scenario, trackName } from '../../text/scenario.ts'
import { inPageLanguage, words } from '../../text/words.ts'
import { TRACK_THEMES } from '../../ui/theme/trackTheme.ts'
import { groundFill } from '../StageDefs.tsx'
import { StageMark } from '../StageMark.tsx'
import './auditWaterfall.css'

const TRACK_MS = 9000
const TRAINING_AUTOMATED: Automation = [0, 0, 2, 0, 0, 0]

/** Width of the bars of whole cycles with the hours at their end, as a share of the longer bar. */
const WITH_TOTAL = 1.62

const hours = (value: number): string => `${fixed(value)} h`
const percent = (value: number): string => `${value.toFixed(3)}%`

type BarProps = { readonly from: number; readonly to: number; readonly track: TrackId | null }

const Bar = ({ from, to, track }: BarProps) => (
  <svg class="fall-bar" style={{ left: percent(from * 100), width: percent((to - from) * 100) }} aria-hidden="true">
    <rect width="100%" height="100%" fill={track ? groundFill(track) : '#6b7889'} />
  </svg>
)

/** How the hours of an iteration are spent on a track, and how little automating Training saves, from the model. */
export const AuditWaterfall = ({ tracks }: { readonly tracks: readonly TrackId[] }) => {
  const [turn, setTurn] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setTurn((before) => before + 1), TRACK_MS)
    return () => clearInterval(timer)
  }, [])
  const id = tracks[turn % Math.max(1, tracks.length)]
  if (!id) return null
  const track = scenario().tracks[id]
  const before = cycleBreakdown(track, HEAVY_PLAN)
  const after = cycleBreakdown(track, { ...HEAVY_PLAN, automation: TRAINING_AUTOMATED })
  const tax = STAGES.indexOf(track.taxStage)
  const share = (before.stages[tax] ?? 0) / before.cycleHours
  const text = words().show
  let start = 0
  return (
    <section class="waterfall" key={id} aria-label={text.hoursOn(trackName(id))}>
      <p class="waterfall-head in-row">
        <StageMark track={id} />
        <strong>{trackName(id)}</strong>
        <span class="soft">{text.hoursPerIteration}</span>
      </p>
      <p class="waterfall-reading">{text.takes(words().terms.stages[track.taxStage], share)}</p>
      <ul class="falls">
        {STAGES.map((stage, i) => {
          const value = before.stages[i] ?? 0
          const from = start / before.cycleHours
          start += value
          const to = start / before.cycleHours
          const beside = to > 0.72 ? { right: percent((1 - from) * 100 + 1.5) } : { left: percent(to * 100 + 1.5) }
          const inside = { left: percent(50 * (from + to)), '--bar-ground': TRACK_THEMES[id].dark }
          return (
            <li key={stage} class={i === tax ? 'fall fall-tax in-row' : 'fall in-row'} style={{ '--turn': String(i) }}>
              <span class="fall-name soft">{words().terms.stages[stage]}</span>
              <span class="fall-track">
                <Bar from={from} to={to} track={i === tax ? id : null} />
                <span class="fall-value" style={i === tax ? inside : beside}>
                  {hours(value)}
                </span>
              </span>
            </li>
          )
        })}
      </ul>
      <p class="waterfall-ask">
        <strong>{text.automateTraining}</strong>
        <strong>{changeText(after.cycleHours / before.cycleHours - 1)}</strong>
      </p>
      {[
        { name: text.before, cycle: before },
        { name: text.after, cycle: after },
      ].map(({ name, cycle }) => {
        const whole = before.cycleHours * WITH_TOTAL
        const rest = cycle.cycleHours - (cycle.stages[tax] ?? 0)
        return (
          <p key={name} class="fall fall-sum in-row">
            <span class="fall-name soft">{name}</span>
            <span class="fall-track">
              <Bar from={0} to={rest / whole} track={null} />
              <Bar from={rest / whole} to={cycle.cycleHours / whole} track={id} />
              <span class="fall-value fall-total">{hours(cycle.cycleHours)}</span>
            </span>
          </p>
        )
      })}
      <p class="waterfall-tax soft">{text.hiddenTax(inPageLanguage(track.tax))}</p>
    </section>
  )
}
