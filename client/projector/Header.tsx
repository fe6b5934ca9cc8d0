import { clockText } from '../text/clockText.ts'
import type { Titles } from './view/boardTitles.ts'
import './header.css'

type HeaderProps = {
  readonly titles: Titles
  readonly secondsLeft: number
  readonly label: string
  readonly paused: boolean
}

/** A note this short, such as a round or a count, is never cut; a long title is. */
const SHORT_NOTE = 18

/** The line at the top of every view: title, note, clock. */
export const Header = ({ titles, secondsLeft, label, paused }: HeaderProps) => (
  <header class="stage-header">
    <div class="header-field">
      <h1 class="header-title cut">{titles.title}</h1>
      {titles.sub !== '' && (
        <p class={`header-sub cut soft${titles.sub.length > SHORT_NOTE ? '' : ' header-sub-short'}`}>{titles.sub}</p>
      )}
      {titles.aside !== '' && <p class="header-aside cut soft">{titles.aside}</p>}
    </div>
    {secondsLeft >= 0 && (
      <div class="column header-clock">
        <p class={paused ? 'clock soft' : 'clock'} role="timer" aria-label={`${label}: ${clockText(secondsLeft)}`}>
          {clockText(secondsLeft)}
        </p>
        <p class={paused ? 'clock-label inverse' : 'clock-label soft'}>{label}</p>
      </div>
    )}
  </header>
)
