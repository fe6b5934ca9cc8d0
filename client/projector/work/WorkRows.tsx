import { ROUNDS } from '../../../shared/content/constants.ts'
import { TRACK_IDS, type TrackId } from '../../../shared/content/tracks.ts'
import type { TeamSnapshot } from '../../net/matchSnapshot.ts'
import { trackName } from '../../text/scenario.ts'
import { words } from '../../text/words.ts'
import { BotTag } from '../BotTag.tsx'
import { Candle } from '../Candle.tsx'
import { StageMark } from '../StageMark.tsx'
import { progressBlocks } from '../view/boardProgress.ts'
import { botNote } from '../view/botNote.ts'
import { workRowsLayout } from '../view/workLayout.ts'

/** How far a team is in its phase. */
export type TeamWork = {
  /** What is said of it, for screen readers and where there is space. */
  readonly text: string
  /** Rounds of patience left, if that is what the row shows instead of steps. */
  readonly patience?: number
}

type WorkRowsProps = {
  readonly teams: readonly TeamSnapshot[]
  /** What a team that is done has done. */
  readonly tag: string
  readonly workOf: (team: TeamSnapshot) => TeamWork
}

const Steps = ({ team, tag, work }: { readonly team: TeamSnapshot; readonly tag: string; readonly work: TeamWork }) => {
  if (team.done) return <span class="work-tag inverse">{tag}</span>
  if (work.patience !== undefined) return <span class="soft">{work.text}</span>
  return (
    <span class={team.goal > 5 ? 'work-blocks work-blocks-many' : 'work-blocks'}>
      {progressBlocks(team.progress, team.goal).map((block, i) => (
        <span key={i} class={block === 'done' ? 'block block-done' : 'block'} />
      ))}
    </span>
  )
}

/** The share that is done, for rows whose rule shows it. */
const measureOf = (progress: number, goal: number) => ({ '--share': `${(100 * progress) / Math.max(1, goal)}%` })

type RowProps = Omit<WorkRowsProps, 'teams'> & { readonly team: TeamSnapshot; readonly brief: boolean }

const TeamRow = ({ team, tag, workOf, brief }: RowProps) => {
  const text = words().show.work
  const work = workOf(team)
  const { patience } = work
  const burns = patience !== undefined && !team.done
  const measure = burns ? measureOf(patience, ROUNDS) : measureOf(team.progress, team.goal)
  return (
    <li class={`work-row in-row${brief ? ' measured' : ''}${brief && burns ? ' burns' : ''}`} style={measure}>
      <StageMark track={team.track} />
      <span class={`work-name cut${brief && team.done ? ' inverse' : ''}`}>{team.name}</span>
      <span class="visually-hidden">{text.row(trackName(team.track), botNote(team), team.done ? tag : work.text)}</span>
      <span class="work-state in-row" aria-hidden="true">
        {team.bot !== '' && <BotTag />}
        {!brief && patience !== undefined && <Candle patience={patience} />}
        {!brief && <Steps team={team} tag={tag} work={work} />}
      </span>
    </li>
  )
}

const TrackRow = ({ track, teams }: { readonly track: TrackId; readonly teams: readonly TeamSnapshot[] }) => {
  const progress = teams.reduce((sum, team) => sum + team.progress, 0)
  const goal = teams.reduce((sum, team) => sum + team.goal, 0)
  return (
    <li class="work-row in-row measured" style={measureOf(progress, goal)}>
      <StageMark track={track} />
      <span class="work-name cut">{trackName(track)}</span>
      <span class="work-state soft">{words().show.progressOf(progress, goal)}</span>
    </li>
  )
}

/** Every team's progress in the right column; a large class is counted by track. */
export const WorkRows = ({ teams, tag, workOf }: WorkRowsProps) => {
  const { kind, lines, row } = workRowsLayout(teams.length)
  const style = { '--row': `calc(${row} * var(--u))`, 'grid-template-rows': `repeat(${lines}, auto)` }
  return (
    <ul class={`work-rows work-${kind}`} style={style} aria-label={words().show.work.progress}>
      {kind === 'tracks'
        ? TRACK_IDS.map((track) => {
            const mine = teams.filter((team) => team.track === track)
            return mine.length > 0 && <TrackRow key={track} track={track} teams={mine} />
          })
        : teams.map((team) => (
            <TeamRow key={team.id} team={team} tag={tag} workOf={workOf} brief={kind === 'columns'} />
          ))}
    </ul>
  )
}
