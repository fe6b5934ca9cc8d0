import { useEffect, useState } from 'preact/hooks'
import { phaseAfter } from '../../../shared/sim/match/phases.ts'
import { atBase, typedAddress } from '../../net/basePath.ts'
import { seenPhase } from '../../net/seenPhase.ts'
import { clockText } from '../../text/clockText.ts'
import { Rich } from '../../text/Rich.tsx'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { useConsole } from '../state/useConsole.ts'
import { isOnlyHere } from '../view/isOnlyHere.ts'
import './clockPanel.css'

const Arrow = () => (
  <svg width={12} height={14} viewBox="0 0 12 14" aria-hidden="true">
    <path d="M3 2l6 5-6 5" fill="none" stroke="currentColor" stroke-width={2.4} />
  </svg>
)

const Lobby = () => {
  const { match, send } = useConsole()
  const played = match.teams.some(({ seats, bot }) => seats > 0 || bot)
  const text = words().host.clock
  return (
    <>
      <p class="clock-time">{match.code}</p>
      <p class="caption">{match.rehearsal ? text.botsIn : played ? text.whenAllIn : text.nobody}</p>
      <a
        class="button button-secondary clock-small"
        href={atBase(`/screen/${match.code}`)}
        target="_blank"
        rel="noopener"
      >
        {words().host.bar.openProjector}
      </a>
      <Button disabled={!played} onClick={() => void send('goOn', { seen: seenPhase(match) })}>
        {text.start}
        <Arrow />
      </Button>
    </>
  )
}

/** How long a new phase cannot be left: a second press was meant for the phase before. */
const REST_MS = 1000

const useResting = (phase: string): boolean => {
  const [rested, setRested] = useState(phase)
  useEffect(() => {
    const timer = setTimeout(() => setRested(phase), REST_MS)
    return () => clearTimeout(timer)
  }, [phase])
  return rested !== phase
}

const Clock = ({ resting }: { readonly resting: boolean }) => {
  const { match, host, hostKey, send } = useConsole()
  const timed = match.secondsLeft >= 0
  const text = words().host.clock
  const left = timed ? text.leftOf(clockText(match.phaseSeconds)) : text.noClockHow
  return (
    <>
      <p class="clock-time" role="timer" aria-label={text.timeLeft}>
        {timed ? clockText(match.secondsLeft) : text.noClock}
      </p>
      <p class="caption">{match.paused ? text.whilePaused(left) : left}</p>
      <div class="clock-buttons">
        <Button kind="secondary" onClick={() => void send(match.paused ? 'resume' : 'pause', {})}>
          {match.paused ? text.resume : text.pause}
        </Button>
        <Button
          kind="secondary"
          disabled={!timed}
          onClick={() => void send('addTime', { seconds: -60, seen: seenPhase(match) })}
        >
          {text.minuteLess}
        </Button>
        <Button
          kind="secondary"
          disabled={!timed}
          onClick={() => void send('addTime', { seconds: 60, seen: seenPhase(match) })}
        >
          {text.minuteMore}
        </Button>
      </div>
      {match.phase === 'debrief' ? (
        <a
          class="button button-primary"
          href={atBase(`/replay/${match.code}#${hostKey}`)}
          target="_blank"
          rel="noopener"
        >
          {words().replay.panel.open}
        </a>
      ) : (
        <Button disabled={resting} onClick={() => void send('goOn', { seen: seenPhase(match) })}>
          {words().host.phases.goOnTo[phaseAfter(match.phase, host?.secondVotes ?? [])]}
          <Arrow />
        </Button>
      )}
    </>
  )
}

/** How students get in, while the class is waiting for them. */
const HowToJoin = () => {
  const { match } = useConsole()
  const text = words().host.clock
  return (
    <>
      <p>
        <Rich text={text.studentsJoin(match.code, typedAddress())} />
      </p>
      {isOnlyHere() && <p class="caption">{text.onlyHere(location.hostname)}</p>}
    </>
  )
}

/** The phase clock and all controls that advance the class; each stays where it is from the lobby to the debrief. */
export const ClockPanel = () => {
  const { match, send } = useConsole()
  const { autoAdvance, advanceWhenDone, phase, phaseRound } = match
  const resting = useResting(`${phase}/${phaseRound}`)
  const text = words().host.clock
  return (
    <div class="clock-panel">
      <p class="clock-phase soft">{words().host.phases.names[phase]}</p>
      {phase === 'lobby' ? <Lobby /> : <Clock resting={resting} />}
      {phase !== 'debrief' && (
        <>
          <Switch
            label={text.goOnAtZero}
            on={autoAdvance}
            onTurn={(on) => void send('setFlow', { autoAdvance: on, advanceWhenDone })}
          />
          <Switch
            label={text.goOnWhenDone}
            on={advanceWhenDone}
            onTurn={(on) => void send('setFlow', { autoAdvance, advanceWhenDone: on })}
          />
        </>
      )}
      {phase === 'lobby' && !match.rehearsal && (
        <>
          <Switch label={text.drawnNames} on={match.drawnNames} onTurn={(drawn) => void send('setNames', { drawn })} />
          <HowToJoin />
        </>
      )}
      {phase !== 'lobby' && phase !== 'debrief' && (
        <Button kind="quiet" onClick={() => void send('backToPhaseStart', { seen: seenPhase(match) })}>
          {text.back}
        </Button>
      )}
    </div>
  )
}
