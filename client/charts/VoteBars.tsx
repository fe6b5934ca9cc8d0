import { words } from '../text/words.ts'
import { LockMark } from '../ui/theme/LockMark.tsx'
import './bars.css'

type VoteBarsProps = {
  readonly title: string
  readonly bars: readonly {
    readonly label: string
    readonly count: number
    readonly truth: boolean
    readonly own: boolean
  }[]
}

/** How many students gave each answer, with the right one marked and the counts next to the bars. */
export const VoteBars = ({ title, bars }: VoteBarsProps) => {
  const most = Math.max(1, ...bars.map(({ count }) => count))
  return (
    <figure>
      <figcaption class="vote-head">
        <span class="reading">{title}</span>
        {bars.some(({ own }) => own) && (
          <span class="caption">
            <LockMark /> {words().instruments.yourLock}
          </span>
        )}
      </figcaption>
      <ul class="vote-bars">
        {bars.map(({ label, count, truth, own }) => (
          <li key={label} class={truth ? 'vote vote-truth' : 'vote'}>
            <span class="vote-label">
              {label}
              {own && (
                <>
                  {' '}
                  <LockMark />
                  <span class="visually-hidden">{words().instruments.yourLockAfter}</span>
                </>
              )}
            </span>
            <svg class="grow" height={14} aria-hidden="true">
              <rect width={`${(count / most) * 100}%`} height={14} rx={2} fill={truth ? 'var(--team)' : 'var(--bar)'} />
            </svg>
            <span class="vote-count">
              {count}
              {truth && <span class="vote-mark">{words().instruments.theTruth}</span>}
            </span>
          </li>
        ))}
      </ul>
    </figure>
  )
}
