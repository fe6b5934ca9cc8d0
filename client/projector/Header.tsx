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
      <h1 class="header-title">{titles.title}</h1>
      {titles.sub !== '' && (
        <p class={titles.sub.length > SHORT_NOTE ? 'header-sub' : 'header-sub header-sub-short'}>{titles.sub}</p>
      )}
      {titles.aside !== '' && <p class="header-aside">{titles.aside}</p>}
    </div>
    {secondsLeft >= 0 && (
      <div class={paused ? 'header-clock clock-paused' : 'header-clock'}>
        <p class="clock" role="timer" aria-label={`${label}: ${clockText(secondsLeft)}`}>
          {clockText(secondsLeft)}
        </p>
        <p class="clock-label">{label}</p>
      </div>
    )}
  </header>
)
