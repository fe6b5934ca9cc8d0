import { phaseAfter } from '../../../shared/sim/match/phases.ts'
import { clockText } from '../../text/clockText.ts'
import { Rich } from '../../text/Rich.tsx'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Switch } from '../../ui/Switch.tsx'
import { useConsole } from '../state/useConsole.ts'
import './clockPanel.css'

const Lobby = () => {
  const { match, send } = useConsole()
  const played = match.teams.some(({ seats, bot }) => seats > 0 || bot)
  const text = words().host.clock
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname)
  return (
    <>
      <p class="clock-phase soft">{words().host.phases.names.lobby}</p>
      <p class="clock-code">{match.code}</p>
      <ol class="lobby-next">
        <li>
          <a href={`/screen/${match.code}`} target="_blank" rel="noopener">
            {words().host.bar.openProjector}
          </a>
        </li>
        <li>
          <Rich text={text.studentsJoin(match.code, location.host)} />
        </li>
        <li>{played ? text.whenAllIn : text.thenStart}</li>
      </ol>
      {local && <p class="caption">{text.onlyHere(location.hostname)}</p>}
      <Button disabled={!played} onClick={() => void send('goOn', {})}>
        {text.start}
      </Button>
      {!played && <p class="caption">{text.nobody}</p>}
    </>
  )
}

const Clock = () => {
  const { match, host, send } = useConsole()
  const timed = match.secondsLeft >= 0
  const text = words().host.clock
  const left = timed ? text.leftOf(clockText(match.phaseSeconds)) : text.noClockHow
  const over = match.phase === 'debrief'
  return (
    <>
      <p class="clock-phase soft">{words().host.phases.names[match.phase]}</p>
      <p class="clock-time" role="timer" aria-label={text.timeLeft}>
        {timed ? clockText(match.secondsLeft) : text.noClock}
      </p>
      <p class="caption">{match.paused ? text.whilePaused(left) : left}</p>
      <div class="clock-buttons">
        <Button kind="secondary" onClick={() => void send(match.paused ? 'resume' : 'pause', {})}>
          {match.paused ? text.resume : text.pause}
        </Button>
        <Button kind="secondary" disabled={!timed} onClick={() => void send('addTime', { seconds: -60 })}>
          {text.minuteLess}
        </Button>
        <Button kind="secondary" disabled={!timed} onClick={() => void send('addTime', { seconds: 60 })}>
          {text.minuteMore}
        </Button>
      </div>
      {!over && (
        <Button onClick={() => void send('goOn', {})}>
          {words().host.phases.goOnTo[phaseAfter(match.phase, host?.secondVotes ?? [])]}
          <svg width={12} height={14} viewBox="0 0 12 14" aria-hidden="true">
            <path d="M3 2l6 5-6 5" fill="none" stroke="currentColor" stroke-width={2.4} />
          </svg>
        </Button>
      )}
    </>
  )
}

/** The phase clock and all controls that advance the class. */
export const ClockPanel = () => {
  const { match, send } = useConsole()
  const { autoAdvance, advanceWhenDone } = match
  const text = words().host.clock
  const lobby = match.phase === 'lobby'
  return (
    <div class="clock-panel">
      {lobby ? <Lobby /> : <Clock />}
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
      {!lobby && (
        <Button kind="quiet" onClick={() => void send('backToPhaseStart', {})}>
          {text.back}
        </Button>
      )}
    </div>
  )
}
