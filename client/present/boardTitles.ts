import { WEEKS } from '../../shared/content/constants.ts'
import { type Part, type Phase, partOf } from '../../shared/sim/match/phases.ts'
import { MOVES_TO_FILE, ROUNDS, TRIALS_TO_FLAG } from '../../shared/sim/match/progress.ts'
import type { Board } from '../../shared/views/publicMatch.ts'
import { weekOf } from '../../shared/views/wording.ts'
import type { MatchSnapshot } from '../net/matchSnapshot.ts'
import { words } from '../text/words.ts'
import { auditHeadline } from './boardAudit.ts'
import { duelToShow } from './boardDuel.ts'
import { frontierHeadline } from './boardFrontier.ts'
import type { Show } from './boardShow.ts'

export type Titles = { readonly title: string; readonly sub: string; readonly aside: string }

export const PART_NAMES: Readonly<Record<Part, string>> = {
  1: 'Part 1: Pipeline Audit',
  2: 'Part 2: Quality-Velocity Frontier',
  3: 'Part 3: Design Review',
}

/** What a phase asks, in the few words a title has room for. */
const PHASE_TITLES: Readonly<Record<Phase, readonly [title: string, sub: string]>> = {
  lobby: ['Iteration Tax', ''],
  auditLock: ['Where does the time go?', 'predict alone'],
  auditWork: ['Find the bottleneck', `${MOVES_TO_FILE} moves, then file`],
  auditReflect: ['Where is the hidden tax?', 'one sentence'],
  auditReveal: ['The audit', ''],
  frontierLock: ['Who leads in month 6?', 'predict alone'],
  frontierWork: ['Find the knee', `${TRIALS_TO_FLAG} trials, then the flag`],
  frontierRace: ['Race', ''],
  frontierReflect: ['Convince the CFO', 'three facts'],
  frontierReveal: ['The frontier', ''],
  reviewLock: ['How far can you get?', 'predict alone'],
  reviewWork: ['99 % or bust', `${ROUNDS} rounds with the PM`],
  finalRun: ['Final run', 'no more levers'],
  ledger: ['Was it worth it?', 'file the ledger'],
  podium: ['The podium', ''],
  debrief: ['What did we learn?', ''],
}

const CLOCK_LABELS: Readonly<Record<Phase, string>> = {
  lobby: '',
  auditLock: 'to predict',
  auditWork: 'on the bench',
  auditReflect: 'to reflect',
  auditReveal: 'left in the reveal',
  frontierLock: 'to predict',
  frontierWork: 'on the bench',
  frontierRace: 'left in the race',
  frontierReflect: 'to reflect',
  frontierReveal: 'left in the reveal',
  reviewLock: 'to predict',
  reviewWork: 'left to agree',
  finalRun: 'left in the run',
  ledger: 'to file',
  podium: 'to the debrief',
  debrief: '',
}

export const clockLabel = ({ phase, paused }: Pick<MatchSnapshot, 'phase' | 'paused'>): string =>
  paused ? 'paused' : CLOCK_LABELS[phase]

const raceTitles = ({ hour, phase }: MatchSnapshot, aside: string): Titles =>
  hour < 0
    ? { title: 'The race', sub: 'over', aside }
    : {
        title: `Week ${weekOf(hour)}`,
        sub: `of ${WEEKS}`,
        aside: phase === 'finalRun' ? 'Final run: no more levers' : aside,
      }

const duelTitles = (match: MatchSnapshot, board: Board, aside: string): Titles => {
  const duel = board.type === 'negotiations' ? duelToShow(board.teams, match.sceneTeam) : null
  const name = match.teams.find(({ id }) => id === duel?.team)?.name ?? 'Every team'
  const sub = duel?.agreed ? 'agreed' : `round ${duel?.round ?? 1} of ${ROUNDS}`
  return { title: `${name} vs the PM`, sub, aside: duel ? '' : aside }
}

const podiumTitles = (match: MatchSnapshot, board: Board): Titles => {
  const first = board.type === 'podium' ? board.standings[0] : undefined
  const name = match.teams.find(({ id }) => id === first?.team)?.name
  return first && name
    ? { title: `${name} win`, sub: `${first.points.toFixed(1)} of 100 points`, aside: '' }
    : { title: 'The podium', sub: '', aside: '' }
}

/** Title, what stands small beside it, and the note at the other end of the line. */
export const titlesOf = (match: MatchSnapshot, board: Board, show: Show): Titles => {
  const part = partOf(match.phase)
  const aside = part === 0 ? match.title : PART_NAMES[part]
  switch (show) {
    case 'lobby':
      return {
        title: words().terms.students(match.students),
        sub: `in ${words().terms.teams(match.teams.length)}`,
        aside: '',
      }
    case 'code':
      return { title: 'Join the race', sub: '', aside }
    case 'race':
      return raceTitles(match, aside)
    case 'leaderboard':
      return { title: 'Leaderboard', sub: '', aside }
    case 'duel':
      return duelTitles(match, board, aside)
    case 'podium':
      return podiumTitles(match, board)
    case 'auditReveal':
      return board.type === 'auditReveal' ? { ...auditHeadline(board.votes), aside: '' } : { title: '', sub: '', aside }
    case 'frontierReveal':
      return board.type === 'frontierReveal' ? { ...frontierHeadline(board), aside: '' } : { title: '', sub: '', aside }
    default: {
      const [title, sub] = PHASE_TITLES[match.phase]
      return { title, sub, aside: show === 'debrief' ? match.title : part === 0 ? '' : `Part ${part}` }
    }
  }
}
