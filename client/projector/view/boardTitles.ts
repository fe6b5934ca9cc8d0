import { ROUNDS, WEEKS } from '../../../shared/content/constants.ts'
import { partOf } from '../../../shared/sim/match/phases.ts'
import type { Board } from '../../../shared/views/board.ts'
import type { Show } from '../../../shared/views/phaseTable.ts'
import { weekOf } from '../../../shared/views/wording.ts'
import { movedCount } from '../../charts/votes/secondVotes.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { racingTeams } from '../../net/raceTeams.ts'
import { scenario } from '../../text/scenario.ts'
import { words } from '../../text/words.ts'
import { PHASE_SHEETS } from '../phaseTable.ts'
import { auditHeadline } from './boardAudit.ts'
import { duelToShow } from './boardDuel.ts'
import { frontierHeadline } from './boardFrontier.ts'
import { leadTitles, leadTrack } from './boardLead.ts'
import { MOST_WITH_NOTES, namedText } from './boardPodium.ts'
import { secondVoteOn } from './boardVotes.ts'

export type Titles = { readonly title: string; readonly sub: string; readonly aside: string }

export const clockLabel = ({ phase, paused }: Pick<MatchSnapshot, 'phase' | 'paused'>): string =>
  paused ? words().show.paused : words().show.clocks[phase]

const raceTitles = ({ hour, phase }: MatchSnapshot, aside: string): Titles =>
  hour < 0
    ? { title: words().show.theRace, sub: words().show.over, aside }
    : {
        title: words().show.week(weekOf(hour)),
        sub: words().show.ofWeeks(WEEKS),
        aside: phase === 'finalRun' ? words().show.finalRunNoLevers : aside,
      }

const duelTitles = (match: MatchSnapshot, board: Board, aside: string): Titles => {
  const duel = board.type === 'negotiations' ? duelToShow(board.teams, match.sceneTeam) : null
  const name = match.teams.find(({ id }) => id === duel?.team)?.name ?? words().show.everyTeam
  const sub = duel?.agreed ? words().show.agreed : words().show.round(duel?.round ?? 1, ROUNDS)
  return { title: words().show.versusPm(name), sub, aside: duel ? '' : aside }
}

const podiumTitles = (match: MatchSnapshot, board: Board): Titles => {
  const first = board.type === 'podium' ? board.standings[0] : undefined
  const name = match.teams.find(({ id }) => id === first?.team)?.name
  const aside = racingTeams(match.teams).length > MOST_WITH_NOTES ? namedText(match, false) : ''
  return first && name
    ? { title: words().show.wins(name), sub: words().show.pointsOfAll(first.points), aside }
    : { title: words().show.titles.podium, sub: '', aside: '' }
}

const argumentsTitles = ({ arguments: { shown, votes, sentences } }: MatchSnapshot): Titles => {
  const { argued } = words().show
  const areBest = shown.every(({ rank }) => rank <= shown.length)
  const title = areBest ? (shown.length === 1 ? argued.bestOne : argued.best) : argued.some
  return { title, sub: argued.count(votes, sentences), aside: '' }
}

const votesTitle = (board: Board): string => {
  const votes = secondVoteOn(board)
  return votes ? words().show.votes.moved(movedCount(votes), votes.voters) : ''
}

/** The title, the small text next to it, and the note at the other end of the line. */
export const titlesOf = (match: MatchSnapshot, board: Board, show: Show): Titles => {
  const part = partOf(match.phase)
  const aside = part === 0 ? match.title : words().show.parts[part]
  switch (show) {
    case 'lobby':
      return {
        title: words().terms.students(match.students),
        sub: words().show.inTeams(words().terms.teams(match.teams.length)),
        aside: '',
      }
    case 'code':
      return { title: words().show.joinRace, sub: '', aside }
    case 'race':
      return raceTitles(match, aside)
    case 'leaderboard':
      return { title: words().show.leaderboard, sub: '', aside }
    case 'duel':
      return duelTitles(match, board, aside)
    case 'arguments':
      return argumentsTitles(match)
    case 'podium':
      return podiumTitles(match, board)
    case 'votes':
      return { title: votesTitle(board), sub: '', aside: part === 0 ? '' : words().show.part(part) }
    case 'auditReveal':
      return board.type === 'auditReveal' ? { ...auditHeadline(board.votes), aside: '' } : { title: '', sub: '', aside }
    case 'frontierReveal':
      return board.type === 'frontierReveal' ? { ...frontierHeadline(board), aside: '' } : { title: '', sub: '', aside }
    case 'lead': {
      const track = leadTrack(match, board)
      return track ? { ...leadTitles(track), aside: '' } : { title: '', sub: '', aside }
    }
    default:
      return {
        title: words().show.titles[match.phase],
        sub: PHASE_SHEETS[match.phase].sub?.(scenario().presets[match.preset]) ?? '',
        aside: match.phase === 'debrief' ? match.title : part === 0 ? '' : words().show.part(part),
      }
  }
}
