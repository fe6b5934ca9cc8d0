import '../ui/stage.css'
import './screenPage.css'
import { computed, useSignalEffect } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { RIVAL_NAME } from '../../shared/content/constants.ts'
import { type Show, showOf } from '../../shared/views/phaseTable.ts'
import type { Connection } from '../net/connection.ts'
import type { MatchSnapshot } from '../net/matchSnapshot.ts'
import { refusalText } from '../net/refusalText.ts'
import { commentText } from '../text/commentText.ts'
import { followSession } from '../text/openPage.ts'
import { inPageLanguage, words } from '../text/words.ts'
import type { Shell } from '../ui/boardShell.ts'
import { shellStyle, useShell } from '../ui/useShell.ts'
import { Corner } from './Corner.tsx'
import { Header } from './Header.tsx'
import { Plate } from './Plate.tsx'
import { AuditRevealView } from './phases/AuditRevealView.tsx'
import { CodeView } from './phases/CodeView.tsx'
import { DebriefView } from './phases/DebriefView.tsx'
import { FrontierRevealView } from './phases/FrontierRevealView.tsx'
import { LobbyView } from './phases/LobbyView.tsx'
import { Candle } from './phases/NegotiationRows.tsx'
import { PodiumNotes } from './phases/PodiumNotes.tsx'
import { QuestionView } from './phases/QuestionView.tsx'
import { RaceLegend } from './phases/RaceLegend.tsx'
import { ReplayView } from './phases/ReplayView.tsx'
import { WorkView } from './phases/WorkView.tsx'
import { StageCanvas } from './StageCanvas.tsx'
import { StageDefs } from './StageDefs.tsx'
import { StageSound } from './StageSound.tsx'
import { BoardTwin, DuelTwin, PodiumTwin, RaceTwin } from './StageTwins.tsx'
import type { BoardPlace, StageFeed } from './scenes/StageScene.ts'
import type { StageSceneKey } from './scenes/stageGame.ts'
import { followSpotlight } from './state/spotlight.ts'
import { followReplay, type StageReplay } from './state/stageReplay.ts'
import { useCommentary } from './state/useCommentary.ts'
import { useThrottled } from './state/useThrottled.ts'
import { boardCommentary } from './view/boardCommentary.ts'
import { duelToShow } from './view/boardDuel.ts'
import { clockLabel, titlesOf } from './view/boardTitles.ts'
import { standingsOn } from './view/boardView.ts'
import './noCode.css'

/** Text is updated this often; anything that moves is drawn by the scenes. */
const TEXT_MS = 200

const showNow = (match: MatchSnapshot): Show =>
  showOf(
    match,
    match.board,
    match.teams.some(({ line }) => line.length > 0),
  )

const SCENES: Readonly<Record<Show, readonly StageSceneKey[]>> = {
  lobby: [],
  code: [],
  question: [],
  work: [],
  auditReveal: [],
  frontierReveal: ['board'],
  race: ['race', 'board'],
  leaderboard: ['board'],
  duel: ['duel'],
  podium: ['podium', 'board'],
  debrief: [],
  replay: [],
}
const BOARD_PLACES: Readonly<Partial<Record<Show, BoardPlace>>> = {
  frontierReveal: 'column',
  race: 'race',
  leaderboard: 'field',
  podium: 'column',
}

const sameScenes = (a: readonly StageSceneKey[], b: readonly StageSceneKey[]) => a.join() === b.join()

/** The signals that the canvas needs, created once per connection. */
const stageOf = (connection: Connection) => {
  const show = computed<Show>(() => (connection.match.value ? showNow(connection.match.value) : 'lobby'))
  const spotlight = followSpotlight(connection.match)
  const replay = followReplay(connection.code, connection.match)
  let last: readonly StageSceneKey[] = []
  const shown = computed(() => {
    const next = SCENES[show.value]
    if (!sameScenes(next, last)) last = next
    return last
  })
  const feed: StageFeed = {
    match: connection.match,
    board: computed(() => BOARD_PLACES[show.value] ?? null),
    spotlight: spotlight.team,
    stillness: matchMedia('(prefers-reduced-motion: reduce)').matches,
  }
  const stop = (): void => {
    spotlight.stop()
    replay.stop()
  }
  return { shown, feed, replay, stop }
}

type ViewProps = {
  readonly match: MatchSnapshot
  readonly show: Show
  readonly shell: Shell
  readonly source: Connection['match']
  readonly replay: StageReplay
}

const View = ({ match, show, shell, source, replay }: ViewProps) => {
  const { board } = match
  switch (show) {
    case 'lobby':
      return <LobbyView match={match} />
    case 'code':
      return <CodeView code={match.code} />
    case 'question':
      return <QuestionView match={match} />
    case 'work':
      return <WorkView match={match} board={board} />
    case 'auditReveal':
      return board.type === 'auditReveal' ? <AuditRevealView match={match} board={board} /> : null
    case 'frontierReveal':
      return board.type === 'frontierReveal' ? (
        <>
          <FrontierRevealView match={match} board={board} shell={shell} />
          <BoardTwin source={source} race={false} />
        </>
      ) : null
    case 'race':
      return (
        <>
          <RaceLegend match={match} />
          <RaceTwin source={source} />
          <BoardTwin source={source} race />
        </>
      )
    case 'leaderboard':
      return <BoardTwin source={source} race={false} />
    case 'duel':
      return <DuelTwin match={match} />
    case 'podium':
      return (
        <>
          <PodiumNotes match={match} board={board} />
          <PodiumTwin match={match} />
          <BoardTwin source={source} race={false} />
        </>
      )
    case 'debrief':
      return <DebriefView match={match} standings={standingsOn(match.board).standings} />
    case 'replay':
      return (
        <ReplayView match={match} stage={replay} shell={shell}>
          <DebriefView match={match} standings={standingsOn(match.board).standings} />
        </ReplayView>
      )
  }
}

const REVEALS: readonly Show[] = ['auditReveal', 'frontierReveal', 'podium']

type CommentaryProps = {
  readonly match: MatchSnapshot
  readonly show: Show
  /** The reason why the session cannot be shown; replaces the commentary. */
  readonly lost: string | null
}

const Commentary = ({ match, show, lost }: CommentaryProps) => {
  const line = useCommentary(match.feed)
  const names = [...match.teams.map(({ name }) => name), RIVAL_NAME, words().show.duel.pmColon]
  if (lost) return <Plate text={lost} names={[lost]} track={null} />
  if (match.message !== '') {
    return <Plate text={match.message} names={[match.message]} track={null} note={words().common.fromInstructor} />
  }
  if (match.paused) return <Plate text={words().show.pausedByInstructor} names={names} track={null} />
  const { board } = match
  const duel = show === 'duel' && board.type === 'negotiations' ? duelToShow(board.teams, match.sceneTeam) : null
  if (duel) {
    const text = words().show.duel.pmSays(inPageLanguage(duel.line))
    return <Plate text={text} names={names} track={null} tab={<Candle patience={duel.patience} />} />
  }
  const teamOf = (team: string) => match.teams.find(({ id }) => id === team)
  const said = REVEALS.includes(show) ? boardCommentary(board, (team) => teamOf(team)?.name ?? '') : null
  const idle = show === 'lobby' ? words().show.gridOpen : match.title || 'Iteration Tax'
  const heard = line ? { text: commentText(line), team: line.team } : { text: idle, team: '' }
  const { text, team } = said ?? heard
  const note = show === 'lobby' ? words().show.waiting : ''
  return <Plate text={text} names={names} track={teamOf(team)?.track ?? null} note={note} />
}

/** Drawn across everything in a rehearsal, so that a photograph of it cannot be mistaken for a class. */
const Watermark = () => (
  <>
    <p class="rehearsal-tag">{words().common.rehearsal}</p>
    <p class="watermark" aria-hidden="true">
      {words().common.rehearsal}
    </p>
  </>
)

/** The projector: what the whole class looks at. */
export const ScreenPage = ({ connection }: { readonly connection: Connection }) => {
  const stage = useMemo(() => stageOf(connection), [connection])
  useEffect(() => stage.stop, [stage])
  useSignalEffect(() => {
    const language = connection.match.value?.language
    if (language) followSession(language, true)
  })
  const shell = useShell()
  const match = useThrottled(connection.match, TEXT_MS)
  const status = connection.status.value
  if (!match) return <Waiting connection={connection} />
  const lost = status === 'connected' ? null : status === 'gone' ? words().show.ended : words().show.lost
  const show = showNow(match)
  const wide = show === 'lobby'
  return (
    <main
      class={`stage projector show-${show}${shell.narrow ? ' narrow' : ''}${match.rehearsal ? ' stage-rehearsal' : ''}`}
      style={shellStyle(shell)}
    >
      <StageDefs unit={shell.unit} />
      <StageCanvas feed={stage.feed} shown={stage.shown} />
      <Header
        titles={titlesOf(match, match.board, show)}
        secondsLeft={match.secondsLeft}
        label={clockLabel(match)}
        paused={match.paused}
      />
      <View match={match} show={show} shell={shell} source={connection.match} replay={stage.replay.state.value} />
      <Commentary match={match} show={show} lost={lost} />
      {match.rehearsal && <Watermark />}
      {!wide && <Corner code={match.code} locked={match.doorLocked} />}
      <StageSound connection={connection} />
    </main>
  )
}

const Waiting = ({ connection }: { readonly connection: Connection }) => {
  const shell = useShell()
  const refusal = connection.refusal.value
  return (
    <main class="stage projector stage-waiting" style={shellStyle(shell)}>
      <h1>Iteration Tax</h1>
      <p role="status">
        {refusal
          ? refusalText(refusal)
          : connection.status.value === 'reconnecting'
            ? words().show.lost
            : words().show.opening(connection.code)}
      </p>
    </main>
  )
}
