import { fixed, ordinal } from '../../present/numbers.ts'
import { usePlay } from '../../state/play.ts'

const WORTH_OF_PART = [20, 35, 45] as const

/** Points of the parts revealed so far, against what each is worth. */
export const PointsByPart = ({ parts }: { readonly parts: 1 | 2 | 3 }) => {
  const { team } = usePlay()
  const standing = team.value.standing
  if (!standing) return null
  return (
    <ul class="rows parts">
      {standing.parts.slice(0, parts).map((points, i) => {
        const worth = WORTH_OF_PART[i] ?? 0
        return (
          <li key={worth}>
            <span class="part-name">Part {i + 1}</span>
            <svg class="grow" height={12} aria-hidden="true">
              <rect width="100%" height={12} rx={3} fill="var(--hush)" />
              <rect width={`${(points / worth) * 100}%`} height={12} rx={3} fill="var(--team)" />
            </svg>
            <span>
              <strong>{fixed(points)}</strong> of {worth}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** The place in points so far. */
export const PlaceSoFar = () => {
  const { own, match } = usePlay()
  const played = match.value.teams.filter(({ rank }) => rank > 0).length
  return (
    <>
      {ordinal(own.value.rank)} of {played} with {fixed(own.value.points)} points
    </>
  )
}
