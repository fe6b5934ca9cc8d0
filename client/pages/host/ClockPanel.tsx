import { phaseAfter } from '../../../shared/sim/match/phases.ts'
import { Button } from '../../components/Button.tsx'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { clockText } from '../../present/clockText.ts'
import { words } from '../../text/words.ts'
import { Switch } from './Switch.tsx'
import type { HostSend } from './useHost.ts'

type PanelProps = { readonly match: MatchSnapshot; readonly send: HostSend }

const Lobby = ({ match, send }: PanelProps) => {
  const played = match.teams.some(({ seats, bot }) => seats > 0 || bot !== null)
  const local = ['localhost', '127.0.0.1', '[::1]'].includes(location.hostname)
  return (
    <>
      <p class="clock-phase">Lobby</p>
      <p class="clock-code">{match.code}</p>
      <ol class="lobby-next">
        <li>
          <a href={`/screen/${match.code}`} target="_blank" rel="noopener">
            Open the projector page
          </a>
        </li>
        <li>
          Students join with <strong>{match.code}</strong> at <strong>{location.host}</strong>
        </li>
        <li>{played ? 'When all are in, press Start' : 'Then press Start'}</li>
      </ol>
      {local && (
        <p class="caption">
          You opened this page as {location.hostname}, which only this computer reaches. For phones, open it by the
          address the server printed for your network.
        </p>
      )}
      <Button disabled={!played} onClick={() => void send('goOn', {})}>
        Start
      </Button>
      {!played && <p class="caption">Nobody is here yet.</p>}
    </>
  )
}

const Clock = ({ match, send }: PanelProps) => {
  const timed = match.secondsLeft >= 0
  const over = match.phase === 'debrief'
  return (
    <>
      <p class="clock-phase">{words().host.phases.names[match.phase]}</p>
      <p class="clock-time" role="timer" aria-label="Time left in this phase">
        {timed ? clockText(match.secondsLeft) : 'no clock'}
      </p>
      <p class="caption">
        {timed ? `left of ${clockText(match.phaseSeconds)}` : 'take the time you need'}
        {match.paused ? ', paused' : ''}
      </p>
      <div class="clock-buttons">
        <Button kind="secondary" onClick={() => void send(match.paused ? 'resume' : 'pause', {})}>
          {match.paused ? 'Resume' : 'Pause'}
        </Button>
        <Button kind="secondary" disabled={!timed} onClick={() => void send('addTime', { seconds: -60 })}>
          {'\u2212'}1 min
        </Button>
        <Button kind="secondary" disabled={!timed} onClick={() => void send('addTime', { seconds: 60 })}>
          +1 min
        </Button>
      </div>
      {!over && (
        <Button onClick={() => void send('goOn', {})}>
          {words().host.phases.goOnTo[phaseAfter(match.phase)]}
          <svg width={12} height={14} viewBox="0 0 12 14" aria-hidden="true">
            <path d="M3 2l6 5-6 5" fill="none" stroke="currentColor" stroke-width={2.4} />
          </svg>
        </Button>
      )}
    </>
  )
}

/** The phase clock and everything that moves the class on. */
export const ClockPanel = ({ match, send }: PanelProps) => {
  const { autoAdvance, advanceWhenDone } = match
  const lobby = match.phase === 'lobby'
  return (
    <div class="clock-panel">
      {lobby ? <Lobby match={match} send={send} /> : <Clock match={match} send={send} />}
      <Switch
        label="Go on by itself at 0:00"
        on={autoAdvance}
        onTurn={(on) => void send('setFlow', { autoAdvance: on, advanceWhenDone })}
      />
      <Switch
        label="Go on when all teams are done"
        on={advanceWhenDone}
        onTurn={(on) => void send('setFlow', { autoAdvance, advanceWhenDone: on })}
      />
      {!lobby && (
        <button type="button" class="button button-quiet" onClick={() => void send('backToPhaseStart', {})}>
          Back to the start of this phase
        </button>
      )}
    </div>
  )
}
