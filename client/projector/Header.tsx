import type { MatchSnapshot } from '../net/matchSnapshot.ts'
import { clockText } from '../text/clockText.ts'
import { clockLabel, type Titles } from './view/boardTitles.ts'
import './header.css'

type HeaderProps = { readonly titles: Titles; readonly match: MatchSnapshot }

/** A note this short, such as a round or a count, is read with the title; a longer one goes below it with the aside. */
const SHORT_NOTE = 18

/** The line at the top of every view: title, notes, clock. Notes that do not fit next to the title go below it. */
export const Header = ({ titles: { title, sub, aside }, match }: HeaderProps) => {
  const joined = sub.length <= SHORT_NOTE
  const below = joined ? '' : sub
  return (
    <header class="stage-header">
      <div class="header-field" style={{ '--letters': `${title.length}` }}>
        <h1 class="header-title cut">{title}</h1>
        {joined && sub !== '' && <p class="header-sub soft">{sub}</p>}
        {`${below}${aside}` !== '' && (
          <div class="header-notes">
            {below !== '' && <p class="header-sub cut soft">{below}</p>}
            {aside !== '' && <p class="header-aside cut soft">{aside}</p>}
          </div>
        )}
      </div>
      {match.secondsLeft >= 0 && (
        <div class="column header-clock">
          <p
            class={match.paused ? 'clock soft' : 'clock'}
            role="timer"
            aria-label={`${clockLabel(match)}: ${clockText(match.secondsLeft)}`}
          >
            {clockText(match.secondsLeft)}
          </p>
          <p class={match.paused ? 'clock-label inverse' : 'clock-label soft'}>{clockLabel(match)}</p>
        </div>
      )}
    </header>
  )
}
