import { MOVES_TO_FILE, ROUNDS, TRIALS_TO_FLAG } from '../../../shared/sim/match/progress.ts'
import { Blocks } from '../../components/Blocks.tsx'
import { Presence } from '../../components/Presence.tsx'
import { accuracyText, fixed, ordinal } from '../../present/numbers.ts'
import { type Play, usePlay } from '../../state/play.ts'
import { SoloControls } from './SoloControls.tsx'

type Progress = { readonly words: string; readonly more?: string; readonly done: number; readonly of: number }

const playing = (play: Play): number => play.match.value.teams.filter(({ rank }) => rank > 0).length

const place = (play: Play): string => {
  const { rank } = play.own.value
  return rank > 0 ? `${ordinal(rank)} of ${playing(play)}` : ''
}

const raceLead = (play: Play): string => {
  const rival = play.rival.value
  if (!rival || play.own.value.accuracy === 0) return ''
  const lead = play.own.value.accuracy - rival.accuracy
  return `${fixed(Math.abs(lead))} points ${lead >= 0 ? 'past' : 'behind'} Big Model`
}

const answers = (play: Play, done: string): Progress => {
  const { progress, goal } = play.own.value
  return { words: `${progress} of ${goal} ${done}`, done: progress, of: goal }
}

/** How far the team is in the phase that runs. */
const progressOf = (play: Play): Progress => {
  const { moves, audit, trials, flag, negotiation, ledger } = play.team.value
  switch (play.match.value.phase) {
    case 'auditLock':
    case 'frontierLock':
    case 'reviewLock':
      return answers(play, 'locked')
    case 'auditReflect':
    case 'frontierReflect':
      return answers(play, 'answered')
    case 'auditWork': {
      if (audit) return { words: 'Audit filed', done: MOVES_TO_FILE, of: MOVES_TO_FILE }
      if (moves.length > MOVES_TO_FILE)
        return { words: `${moves.length} moves`, done: MOVES_TO_FILE, of: MOVES_TO_FILE }
      return { words: `${moves.length} of ${MOVES_TO_FILE} moves`, done: moves.length, of: MOVES_TO_FILE }
    }
    case 'frontierWork': {
      const done = Math.min(trials.length, TRIALS_TO_FLAG)
      if (flag) return { words: 'Flag planted', done, of: TRIALS_TO_FLAG }
      const words = trials.length > done ? `${trials.length} trials` : `${done} of ${TRIALS_TO_FLAG} trials`
      return { words, done, of: TRIALS_TO_FLAG }
    }
    case 'frontierRace':
    case 'finalRun':
      return { words: place(play), more: raceLead(play), done: 0, of: 0 }
    case 'reviewWork': {
      const refused = negotiation.offers.filter(({ answer }) => answer.type !== 'accepted').length
      if (negotiation.agreed) return { words: `Agreed: ${accuracyText(negotiation.pmTarget)}`, done: 0, of: 0 }
      if (refused >= ROUNDS) return { words: `Held to ${accuracyText(negotiation.pmTarget)}`, done: 0, of: 0 }
      return {
        words: `Round ${refused + 1} of ${ROUNDS}`,
        more: `patience ${ROUNDS - refused} of ${ROUNDS}`,
        done: 0,
        of: 0,
      }
    }
    case 'ledger':
      return { words: ledger ? 'Ledger filed' : 'Ledger open', done: ledger ? 1 : 0, of: 1 }
    case 'auditReveal':
    case 'frontierReveal':
    case 'podium':
    case 'debrief':
      return { words: place(play), more: `${fixed(play.own.value.points)} points`, done: 0, of: 0 }
    case 'lobby':
      return {
        words: play.own.value.seats === 1 ? '1 at this bench' : `${play.own.value.seats} at this bench`,
        done: 0,
        of: 0,
      }
  }
}

/** Progress of the part and who is at the bench; playing alone, the clock's own buttons. */
export const Strip = () => {
  const play = usePlay()
  const { words, more, done, of } = progressOf(play)
  return (
    <section class="strip" aria-label="Progress">
      <p class="strip-progress">
        <strong>{words}</strong>
        {of > 1 && <Blocks done={done} of={of} />}
        {more && <span class="strip-more">{more}</span>}
      </p>
      {play.match.value.solo ? <SoloControls /> : <Presence mates={play.team.value.mates} me={play.seat.value.seat} />}
    </section>
  )
}
