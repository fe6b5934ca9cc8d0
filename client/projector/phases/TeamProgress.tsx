import type { TeamSnapshot } from '../../net/matchSnapshot.ts'
import { trackName } from '../../text/scenario.ts'
import { words } from '../../text/words.ts'
import { BotTag } from '../BotTag.tsx'
import { StageMark } from '../StageMark.tsx'
import { listLayout, progressBlocks } from '../view/boardProgress.ts'
import { botNote } from '../view/botNote.ts'
import './teamProgress.css'

type TeamProgressProps = {
  readonly teams: readonly TeamSnapshot[]
  /** Height available for the rows, in units. */
  readonly room: number
  readonly doneWord: string
  readonly label: string
}

/** A list of teams as a grid, filled column by column. */
export const listStyle = ({ columns, lines, height }: ReturnType<typeof listLayout>): Record<string, string> => ({
  '--row': `calc(${height.toFixed(3)} * var(--u))`,
  'grid-template-rows': `repeat(${lines}, auto)`,
  'grid-template-columns': `repeat(${columns}, minmax(0, 1fr))`,
})

/** How far each team is, without showing what it does. */
export const TeamProgress = ({ teams, room, doneWord, label }: TeamProgressProps) => {
  const layout = listLayout(teams.length, room)
  return (
    <ul class="progress" aria-label={label} style={listStyle(layout)}>
      {teams.map((team) => (
        <li key={team.id} class="progress-row in-row">
          <StageMark track={team.track} />
          <span class="progress-name cut">{team.name}</span>
          <span class="visually-hidden">
            {trackName(team.track)}
            {botNote(team)}
          </span>
          {team.bot !== '' && <BotTag />}
          <span class="progress-blocks" aria-hidden="true">
            {progressBlocks(team.progress, team.goal).map((block, i) => (
              <span key={i} class={block === 'done' ? 'step step-done' : 'step'} />
            ))}
          </span>
          <span class="progress-count soft">
            {team.done ? (
              <span class="progress-done inverse">{doneWord}</span>
            ) : team.goal > 0 ? (
              words().show.progressOf(team.progress, team.goal)
            ) : (
              ''
            )}
          </span>
        </li>
      ))}
    </ul>
  )
}
