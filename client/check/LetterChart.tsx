import { words } from '../text/words.ts'
import type { LettersReading } from './view/roomReadings.ts'

/** The projector's text sizes, as percentages of the window's height, and the letters shown in them. */
const LINES = [
  { size: 18, letters: 'KT7RE' },
  { size: 5, letters: 'H X 4 W N R 9 V' },
  { size: 2.8, letters: 'F P 3 Y D U 6 C J A E' },
  { size: 2.2, letters: 'V 9 R H N 4 K W 7 X T M Q' },
] as const

type LetterChartProps = { readonly letters: LettersReading; readonly onAnswer: (letters: LettersReading) => void }

/** Letters as large as those of the projector, to be read from the last row. */
export const LetterChart = ({ letters, onAnswer }: LetterChartProps) => (
  <section class="check-chart" aria-labelledby="chart">
    <h2 id="chart" class="visually-hidden">
      {words().check.chart}
    </h2>
    <ul>
      {LINES.map(({ size, letters: row }, i) => (
        <li key={size}>
          <span class="check-letters" style={{ fontSize: `calc(${size} * var(--u))` }}>
            {row}
          </span>
          <span class="check-use">{words().check.uses[i]}</span>
        </li>
      ))}
    </ul>
    <fieldset class="check-ask">
      <legend>{words().check.canYouRead}</legend>
      <button type="button" aria-pressed={letters === 'readable'} onClick={() => onAnswer('readable')}>
        {words().check.readable}
      </button>
      <button type="button" aria-pressed={letters === 'unreadable'} onClick={() => onAnswer('unreadable')}>
        {words().check.unreadable}
      </button>
    </fieldset>
  </section>
)
