import type { MatchSnapshot } from '../net/matchSnapshot.ts'
import { clockText } from '../text/clockText.ts'
import { clockLabel, type Titles } from './view/boardTitles.ts'
import './header.css'

type HeaderProps = { readonly titles: Titles; readonly match: MatchSnapshot }

/** A note this short, such as a round or a count, is never cut; a long title is. */
const SHORT_NOTE = 18

/** The line at the top of every view: title, note, clock. */
export const Header = ({ titles, match }: HeaderProps) => (
  <header class="stage-header">
    <div class="header-field">
      <h1 class="header-title cut">{titles.title}</h1>
      {titles.sub !== '' && (
        <p class={`header-sub cut soft${titles.sub.length > SHORT_NOTE ? '' : ' header-sub-short'}`}>{titles.sub}</p>
      )}
      {titles.aside !== '' && <p class="header-aside cut soft">{titles.aside}</p>}
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
