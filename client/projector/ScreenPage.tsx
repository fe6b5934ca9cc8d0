import '../ui/stage.css'
import './screenPage.css'
import { computed, signal, useSignalEffect } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import { RIVAL_NAME } from '../../shared/content/constants.ts'
import { type Show, showOf } from '../../shared/views/phaseTable.ts'
import type { Connection } from '../net/connection.ts'
import type { MatchSnapshot } from '../net/matchSnapshot.ts'
import { refusalText } from '../net/refusalText.ts'
import { commentText } from '../text/commentText.ts'
import { followSession } from '../text/openPage.ts'
import { inPageLanguage, words } from '../text/words.ts'
import { shellStyle, useShell } from '../ui/useShell.ts'
import { useWakeLock } from '../ui/useWakeLock.ts'
import { LedgerTab } from './arguments/ArgumentsView.tsx'
import { Candle } from './Candle.tsx'
import { Corner } from './Corner.tsx'
import { Header } from './Header.tsx'
import { Plate } from './Plate.tsx'
import { StageCanvas } from './StageCanvas.tsx'
import { StageDefs } from './StageDefs.tsx'
import { StageSound } from './StageSound.tsx'
import { BoardTwin } from './StageTwins.tsx'
import type { StageFeed } from './scenes/StageScene.ts'
import type { StageSceneKey } from './scenes/stageGame.ts'
import { SHOWS } from './showTable.tsx'
import { followSpotlight } from './state/spotlight.ts'
import { useCommentary } from './state/useCommentary.ts'
import { useStageReplay } from './state/useStageReplay.ts'
import { useThrottled } from './state/useThrottled.ts'
import { boardCommentary } from './view/boardCommentary.ts'
import { duelToShow } from './view/boardDuel.ts'
import { leadSentence, leadTrack } from './view/boardLead.ts'
import { titlesOf } from './view/boardTitles.ts'
import { debriefQuestion } from './view/debriefQuestion.ts'
import './noCode.css'

/** Text is updated this often; anything that moves is drawn by the scenes. */
const TEXT_MS = 200

const showNow = (match: MatchSnapshot): Show =>
  showOf(
    match,
    match.board,
    match.teams.some(({ line }) => line.length > 0),
  )

/** The signals that the canvas needs, created once per connection. */
const stageOf = (connection: Connection, small: boolean) => {
  const show = computed<Show>(() => (connection.match.value ? showNow(connection.match.value) : 'lobby'))
  const spotlight = followSpotlight(connection.match)
  const shown = computed<readonly StageSceneKey[]>(() => SHOWS[show.value].scenes ?? [])
  const feed: StageFeed = {
    match: connection.match,
    board: computed(() => SHOWS[show.value].board ?? null),
    spotlight: spotlight.team,
    stillness: small || matchMedia('(prefers-reduced-motion: reduce)').matches,
    step: signal(0),
  }
  return { shown, feed, stop: spotlight.stop }
}

type CommentaryProps = {
  readonly match: MatchSnapshot
  readonly show: Show
  /** The reason why the session cannot be shown; replaces the commentary. */
  readonly lost: string | null
}

const Commentary = ({ match, show, lost }: CommentaryProps) => {
  const line = useCommentary(match.feed)
  const names = [
    ...match.teams.map(({ name }) => name),
    RIVAL_NAME,
    words().show.duel.pmColon,
    words().show.argued.cfoColon,
  ]
  if (lost) return <Plate text={lost} names={[lost]} track={null} />
  if (match.message !== '') {
    return <Plate text={match.message} names={[match.message]} track={null} note={words().common.fromInstructor} />
  }
  if (match.paused) return <Plate text={words().show.pausedByInstructor} names={names} track={null} />
  const question = debriefQuestion(match)
  if (question) return <Plate text={question} names={[question]} track={null} note={words().show.toDiscuss} />
  const { board } = match
  const duel = show === 'duel' && board.type === 'negotiations' ? duelToShow(board.teams, match.sceneTeam) : null
  if (duel) {
    const text = words().show.duel.pmSays(inPageLanguage(duel.line))
    return <Plate text={text} names={names} track={null} tab={<Candle patience={duel.patience} />} />
  }
  const track = show === 'lead' ? leadTrack(match, board) : null
  if (track) {
    const { text, strong } = leadSentence(track)
    return <Plate text={text} names={[strong]} track={track} late />
  }
  const { verdict } = match.arguments
  if (show === 'arguments' && verdict !== null) {
    return (
      <Plate
        text={words().show.argued.cfoSays(inPageLanguage(verdict))}
        names={names}
        track={null}
        tab={<LedgerTab />}
      />
    )
  }
  const teamOf = (team: string) => match.teams.find(({ id }) => id === team)
  const said = SHOWS[show].comments ? boardCommentary(board, (team) => teamOf(team)?.name ?? '') : null
  const idle = show === 'lobby' ? words().show.gridOpen : match.title || 'Iteration Tax'
  const heard = line ? { text: commentText(line), team: line.team } : { text: idle, team: '' }
  const { text, team } = said ?? heard
  const note = show === 'lobby' ? words().show.waiting : ''
  return <Plate text={text} names={names} track={teamOf(team)?.track ?? null} note={note} />
}

/** Drawn across everything in a rehearsal, so that a photograph of it cannot be mistaken for a class. */
const Watermark = () => (
  <>
    <p class="rehearsal-tag inverse">{words().common.rehearsal}</p>
    <p class="watermark" aria-hidden="true">
      {words().common.rehearsal}
    </p>
  </>
)

const lostText = ({ blocked }: Connection): string => (blocked.value ? words().common.blocked : words().show.lost)

type ScreenPageProps = {
  readonly connection: Connection
  /** A picture of it in the console, which makes no sound and moves little. */
  readonly small: boolean
}

/** The projector: what the whole class looks at. */
export const ScreenPage = ({ connection, small }: ScreenPageProps) => {
  const stage = useMemo(() => stageOf(connection, small), [connection])
  useEffect(() => stage.stop, [stage])
  useWakeLock(true)
  useSignalEffect(() => {
    const language = connection.match.value?.language
    if (language) followSession(language, true)
  })
  const shell = useShell()
  const match = useThrottled(connection.match, TEXT_MS)
  const replay = useStageReplay(connection.code, (match?.replayTick ?? -1) >= 0)
  const status = connection.status.value
  if (!match) return <Waiting connection={connection} />
  const lost = status === 'connected' ? null : status === 'gone' ? words().show.ended : lostText(connection)
  const show = showNow(match)
  const sheet = SHOWS[show]
  return (
    <main
      class={`stage projector show-${show}${shell.narrow ? ' narrow' : ''}${match.rehearsal ? ' stage-rehearsal' : ''}`}
      style={shellStyle(shell)}
    >
      <StageDefs unit={shell.unit} />
      <StageCanvas feed={stage.feed} shown={stage.shown} />
      <Header titles={titlesOf(match, match.board, show)} match={match} />
      {sheet.views.map((View, i) => (
        <View key={i} match={match} shell={shell} source={connection.match} replay={replay} />
      ))}
      {sheet.board && <BoardTwin source={connection.match} race={sheet.board === 'race'} />}
      <Commentary match={match} show={show} lost={lost} />
      {match.rehearsal && <Watermark />}
      {show !== 'lobby' && <Corner code={match.code} locked={match.doorLocked} />}
      {!small && <StageSound connection={connection} />}
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
          : connection.status.value === 'broken'
            ? words().common.brokeTitle
            : connection.status.value === 'reconnecting' || connection.blocked.value
              ? lostText(connection)
              : words().show.opening(connection.code)}
      </p>
    </main>
  )
}
