import { useRef, useState } from 'preact/hooks'
import { seenPhase } from '../../net/seenPhase.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { useConsole } from '../state/useConsole.ts'
import { type Need, needsOf } from '../view/hostNeeds.ts'
import { keptNeeds, type NeedRow } from '../view/keptNeeds.ts'
import './needsYou.css'

const Actions = ({ need: { kind, team, number = 0 } }: { readonly need: Need }) => {
  const { match, send, look, write, showTab, clear } = useConsole()
  const { needs, peek } = words().host
  const actions: Readonly<Record<Need['kind'], readonly [label: string, act: () => void] | null>> = {
    allAway: [needs.handToBot, () => void send('setTeamBot', { team, persona: 'average' })],
    noSeat: [needs.freeTeam, () => void send('setTeamBot', { team, persona: null })],
    allFull: null,
    behind: [peek.look, () => look(team)],
    held: [needs.lookAtIt, () => showTab('arguments')],
    seatAsked: [needs.giveSeat, () => void send('answerSeatRequest', { number, granted: true })],
    flood: [needs.floodAct, clear],
    timeUp: [needs.moreTime, () => void send('addTime', { seconds: 60, seen: seenPhase(match) })],
  }
  const action = actions[kind]
  return (
    <>
      {action && (
        <Button kind="secondary" onClick={action[1]}>
          {action[0]}
        </Button>
      )}
      {kind === 'seatAsked' && (
        <Button kind="quiet" onClick={() => void send('answerSeatRequest', { number, granted: false })}>
          {needs.refuse}
        </Button>
      )}
      {kind === 'behind' && (
        <Button kind="quiet" onClick={() => write(team)}>
          {needs.hint}
        </Button>
      )}
    </>
  )
}

/** What may pass while the instructor waits; anything else is dismissed. */
const WAITS: ReadonlySet<Need['kind']> = new Set(['allAway', 'timeUp'])
/** What stays dismissed in the phases that follow. */
const LASTING: ReadonlySet<Need['kind']> = new Set(['noSeat', 'allFull', 'flood', 'seatAsked'])
/** What is answered rather than put off. */
const ANSWERED: ReadonlySet<Need['kind']> = new Set(['seatAsked'])

/**
 * What needs the instructor's attention now, each with one action. It lies at the bottom of the window, below the
 * columns with the clock and the projector, and shows one need until the instructor opens the others.
 */
export const NeedsYou = () => {
  const { match, host, sentences } = useConsole()
  const [waiting, setWaiting] = useState<ReadonlySet<string>>(new Set())
  const [isHeld, setHeld] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const shown = useRef<readonly NeedRow[]>([])
  const keyOf = ({ team, kind, number = 0 }: Need) =>
    `${team}/${kind}/${number}/${LASTING.has(kind) ? '' : match.phase}`
  const open = needsOf(match, host, sentences).filter((need) => !waiting.has(keyOf(need)))
  shown.current = keptNeeds(shown.current, new Map(open.map((need) => [keyOf(need), need])), isHeld)
  if (shown.current.length === 0) return null
  const { needs } = words().host
  const more = shown.current.length - 1
  return (
    <section
      class="needs"
      aria-labelledby="needs"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <div class="needs-head">
        <h2 id="needs">
          {needs.title} <span class="needs-count">{open.length}</span>
        </h2>
        {more > 0 && (
          <button type="button" class="button button-quiet" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {isOpen ? needs.fewer : needs.more(more)}
          </button>
        )}
      </div>
      <div class="needs-list">
        {shown.current.slice(0, isOpen ? undefined : 1).map(({ key, need, isOver }) => (
          <div key={key} class={isOver ? 'need need-over' : 'need'}>
            <div class="need-words">
              <p>
                <strong>{need.title}</strong>
              </p>
              <p class="caption">{isOver ? needs.over : need.why}</p>
            </div>
            <div class="need-actions" inert={isOver}>
              <Actions need={need} />
              {!ANSWERED.has(need.kind) && (
                <Button kind="quiet" onClick={() => setWaiting(new Set([...waiting, key]))}>
                  {WAITS.has(need.kind) ? needs.wait : needs.seen}
                </Button>
              )}
            </div>
          </div>
        ))}
      </div>
    </section>
  )
}
