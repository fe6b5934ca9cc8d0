import type { TeamSnapshot } from '../../net/matchSnapshot.ts'
import { accuracyText } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { Blocks } from '../../ui/Blocks.tsx'
import { TrackMark } from '../../ui/theme/marks.tsx'

const SHOWN = 8

type ScreenMiniatureProps = {
  readonly title: string
  readonly sub: string
  readonly clock: string
  readonly code: string
  readonly teams: readonly TeamSnapshot[]
}

const stateOf = ({ accuracy, line, goal, progress }: TeamSnapshot): string => {
  if (goal > 0) return words().host.projector.progress(progress, goal)
  return line.length > 0 ? accuracyText(accuracy) : ''
}

/** A miniature of the projector: its headline and the positions of the teams. */
export const ScreenMiniature = ({ title, sub, clock, code, teams }: ScreenMiniatureProps) => (
  <div class="miniature projector">
    <p class="miniature-title">
      {title} <span class="miniature-sub">{sub}</span>
    </p>
    <p class="miniature-clock">{clock}</p>
    <ul>
      {[...teams]
        .sort((a, b) => a.rank - b.rank)
        .slice(0, SHOWN)
        .map((team) => (
          <li key={team.id} class="row">
            <TrackMark track={team.track} size={14} />
            <span class="one-line">{team.name}</span>
            {team.goal > 2 ? <Blocks done={team.progress} of={team.goal} /> : <span>{stateOf(team)}</span>}
          </li>
        ))}
    </ul>
    <p class="miniature-code">{code}</p>
  </div>
)
