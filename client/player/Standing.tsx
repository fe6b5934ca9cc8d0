import { PART_WORTH } from '../../shared/content/constants.ts'
import { ordinal } from '../text/numbers.ts'
import { Rich } from '../text/Rich.tsx'
import { words } from '../text/words.ts'
import { usePlay } from './state/play.ts'

/** Points for the parts revealed so far, with what each is worth. */
export const PointsByPart = ({ parts }: { readonly parts: 1 | 2 | 3 }) => {
  const { team } = usePlay()
  const standing = team.value.standing
  if (!standing) return null
  return (
    <ul class="rows parts">
      {standing.parts.slice(0, parts).map((points, i) => {
        const worth = PART_WORTH[i] ?? 0
        return (
          <li key={worth}>
            <span class="part-name">{words().play.standing.part(i + 1)}</span>
            <svg class="grow" height={12} aria-hidden="true">
              <rect width="100%" height={12} rx={3} fill="var(--hush)" />
              <rect width={`${(points / worth) * 100}%`} height={12} rx={3} fill="var(--team)" />
            </svg>
            <span>
              <Rich text={words().play.standing.of(points, worth)} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** The team's rank by points so far, and where the points came from. */
export const StandingSoFar = ({ parts }: { readonly parts: 1 | 2 }) => {
  const { own, match } = usePlay()
  const played = match.value.teams.filter(({ rank }) => rank > 0).length
  return (
    <section class="card">
      <h3>{words().play.standing.soFar(ordinal(own.value.rank), played, own.value.points)}</h3>
      <PointsByPart parts={parts} />
    </section>
  )
}
