import { ROUNDS } from '../../shared/content/constants.ts'
import { MOVES_TO_FILE, TRIALS_TO_FLAG } from '../../shared/sim/match/progress.ts'
import { ordinal } from '../text/numbers.ts'
import { words } from '../text/words.ts'
import { Blocks } from '../ui/Blocks.tsx'
import { Presence } from './Presence.tsx'
import { SoloControls } from './SoloControls.tsx'
import { type Play, usePlay } from './state/play.ts'

type Progress = { readonly says: string; readonly more?: string; readonly done: number; readonly of: number }

const playing = (play: Play): number => play.match.value.teams.filter(({ rank }) => rank > 0).length

const place = (play: Play): string => {
  const { rank } = play.own.value
  return rank > 0 ? words().play.strip.place(ordinal(rank), playing(play)) : ''
}

const raceLead = (play: Play): string => {
  const rival = play.rival.value
  if (!rival || play.own.value.accuracy === 0) return ''
  const lead = play.own.value.accuracy - rival.accuracy
  return lead >= 0 ? words().play.strip.pastRival(lead) : words().play.strip.behindRival(-lead)
}

const answers = (play: Play, verb: 'locked' | 'answered'): Progress => {
  const { progress, goal } = play.own.value
  return { says: words().play.strip[verb](progress, goal), done: progress, of: goal }
}

/** How far the team is in the phase that runs. */
const progressOf = (play: Play): Progress => {
  const { moves, audit, trials, flag, negotiation, ledger } = play.team.value
  const text = words().play.strip
  switch (play.match.value.phase) {
    case 'auditLock':
    case 'frontierLock':
    case 'reviewLock':
      return answers(play, 'locked')
    case 'auditReflect':
    case 'frontierReflect':
      return answers(play, 'answered')
    case 'auditWork': {
      if (audit) return { says: text.auditFiled, done: MOVES_TO_FILE, of: MOVES_TO_FILE }
      if (moves.length > MOVES_TO_FILE)
        return { says: text.moves(moves.length), done: MOVES_TO_FILE, of: MOVES_TO_FILE }
      return { says: text.movesOf(moves.length, MOVES_TO_FILE), done: moves.length, of: MOVES_TO_FILE }
    }
    case 'frontierWork': {
      const done = Math.min(trials.length, TRIALS_TO_FLAG)
      if (flag) return { says: text.flagPlanted, done, of: TRIALS_TO_FLAG }
      const says = trials.length > done ? text.trials(trials.length) : text.trialsOf(done, TRIALS_TO_FLAG)
      return { says, done, of: TRIALS_TO_FLAG }
    }
    case 'frontierRace':
    case 'finalRun':
      return { says: place(play), more: raceLead(play), done: 0, of: 0 }
    case 'reviewWork': {
      const refused = negotiation.offers.filter(({ answer }) => answer.type !== 'accepted').length
      if (negotiation.agreed) return { says: text.agreed(negotiation.pmTarget), done: 0, of: 0 }
      if (refused >= ROUNDS) return { says: text.heldTo(negotiation.pmTarget), done: 0, of: 0 }
      return {
        says: text.round(refused + 1, ROUNDS),
        more: text.patience(ROUNDS - refused, ROUNDS),
        done: 0,
        of: 0,
      }
    }
    case 'ledger':
      return { says: ledger ? text.ledgerFiled : text.ledgerOpen, done: ledger ? 1 : 0, of: 1 }
    case 'auditReveal':
    case 'frontierReveal':
    case 'podium':
    case 'debrief':
      return { says: place(play), more: text.points(play.own.value.points), done: 0, of: 0 }
    case 'lobby':
      return {
        says: text.atBench(play.own.value.seats),
        done: 0,
        of: 0,
      }
  }
}

/** Progress of the part and who is at the bench; playing alone, the clock's own buttons. */
export const Strip = () => {
  const play = usePlay()
  const { says, more, done, of } = progressOf(play)
  return (
    <section class="strip" aria-label={words().play.strip.label}>
      <p class="strip-progress">
        <strong>{says}</strong>
        {of > 1 && <Blocks done={done} of={of} />}
        {more && <span class="strip-more">{more}</span>}
      </p>
      {play.match.value.solo ? <SoloControls /> : <Presence mates={play.team.value.mates} me={play.seat.value.seat} />}
    </section>
  )
}
