import type { ComponentChildren } from 'preact'
import { taxHours } from '../../../shared/sim/cycle.ts'
import { TOO_CLOSE } from '../../../shared/sim/match/calls.ts'
import type { Trial } from '../../../shared/sim/match/matchState.ts'
import { fieldStart } from '../../charts/planned.ts'
import { accuracyText, hoursText, percentText } from '../../text/numbers.ts'
import { Rich } from '../../text/Rich.tsx'
import { words } from '../../text/words.ts'
import { Term } from '../../ui/glossary/Term.tsx'
import { Tick } from '../../ui/Tick.tsx'
import { usePlay } from '../state/play.ts'
import { callRecord, signalOf, trialCauses } from '../view/trialCauses.ts'
import '../cells.css'
import './callPanel.css'

const Tile = ({ right, size = 12 }: { readonly right: boolean; readonly size?: number }) => (
  <span class={right ? 'call-tile call-tile-right' : 'call-tile'} aria-hidden="true">
    {right ? (
      <Tick size={size} />
    ) : (
      <svg width={size} height={size} viewBox="0 0 18 18" fill="none" aria-hidden="true">
        <path d="M3 3 15 15M15 3 3 15" stroke="currentColor" stroke-width={2.5} />
      </svg>
    )}
  </span>
)

/** How a trial ended against the one before, and whether that was called. */
export const TrialVerdict = ({ at }: { readonly at: number }) => {
  const { team } = usePlay()
  const { trials } = team.value
  const [trial, before] = [trials[at - 1], trials[at - 2]]
  const text = words().play.frontier
  if (!trial) return null
  const change = before ? trial.fieldAccuracy - before.fieldAccuracy : 0
  const title = !before
    ? text.firstEnds(trial.fieldAccuracy)
    : Math.abs(change) < TOO_CLOSE
      ? text.tooClose
      : text.verdict(trial.right === true, at, change > 0 ? 'higher' : 'lower')
  return (
    <div class="verdict" role="status">
      {trial.right !== null && <Tile right={trial.right} size={20} />}
      <div>
        <h2>{title}</h2>
        <p>{before ? text.against(trial.fieldAccuracy, before.fieldAccuracy) : text.callNext}</p>
      </div>
    </div>
  )
}

/** Why a trial ended where it did, in one sentence from the figures of both plans. */
const useCauseText = (trial: Trial, before: Trial | undefined): string => {
  const { track } = usePlay()
  const text = words().play.frontier
  if (!before) return ''
  const change = trial.fieldAccuracy - before.fieldAccuracy
  const causes = trialCauses(track.value, before.plan, trial.plan)
  const name = (won: boolean): string | null => {
    const found = causes.find(({ points }) => points > 0 === won)
    if (!found) return null
    const times = trial.iterations / Math.max(1e-9, before.iterations)
    return text.causeNames[found.cause](found.points > 0, times)
  }
  const [gain, loss] = [name(true), name(false)]
  if (Math.abs(change) < TOO_CLOSE) return gain && loss ? text.cancelOut(gain, loss) : text.hardlyDiffer
  if (change > 0) return gain === null ? text.hardlyDiffer : text.wonMore(gain, loss)
  return loss === null ? text.hardlyDiffer : text.costMore(loss, gain)
}

type WasNowProps = { readonly name: ComponentChildren; readonly was: string | null; readonly now: string }

const WasNow = ({ name, was, now }: WasNowProps) => (
  <div class="was-now">
    <dt>{name}</dt>
    <dd>
      {was !== null && was !== now && (
        <del>
          <span class="visually-hidden">{words().instruments.waterfall.was} </span>
          {was}
        </del>
      )}
      {now}
    </dd>
  </div>
)

/** As many calls as fit on a line with their count. */
const LAST_CALLS = 7

type TrialResultProps = {
  /** From 1. */
  readonly at: number
  /** The frontier, where it has no place of its own. */
  readonly frontier?: ComponentChildren
  /** What to do next. */
  readonly children: ComponentChildren
}

/** Why a trial ended where it did, its figures next to those of the trial before, and the calls so far. */
export const TrialResult = ({ at, frontier, children }: TrialResultProps) => {
  const { team, track } = usePlay()
  const { trials } = team.value
  const trial = trials[at - 1]
  const before = trials[at - 2]
  const cause = useCauseText(trial ?? (trials[0] as Trial), before)
  if (!trial) return null
  const text = words().play.frontier
  const tax = ({ plan }: Trial): string => hoursText(taxHours(track.value, plan) / plan.changesPerRelease, 0)
  const start = ({ plan }: Trial): string => accuracyText(fieldStart(track.value, plan))
  const signal = ({ plan }: Trial): string => percentText(signalOf(track.value, plan))
  const { calls, right, streak } = callRecord(trials)
  return (
    <section class="panel trial-result" aria-label={text.result}>
      {cause && <p class="trial-cause">{cause}</p>}
      <dl class="cells">
        <WasNow name={text.causes.start} was={before ? start(before) : null} now={start(trial)} />
        <WasNow name={text.causes.taxEach} was={before ? tax(before) : null} now={tax(trial)} />
        <WasNow
          name={<Term id="signal">{text.causes.signal}</Term>}
          was={before ? signal(before) : null}
          now={signal(trial)}
        />
      </dl>
      {frontier}
      {calls.length > 0 && (
        <div class="call-record">
          <span class="call-tiles">
            {calls.slice(-LAST_CALLS).map((ok, i) => (
              <Tile right={ok} key={i} />
            ))}
          </span>
          <span>
            <Rich text={text.record(right, calls.length, streak)} />
          </span>
        </div>
      )}
      {children}
    </section>
  )
}
