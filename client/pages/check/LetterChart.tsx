import type { LettersReading } from '../../present/roomReadings.ts'

/** The stage's sizes in per cent of the window's height, and what is set in them. */
const LINES = [
  { size: 18, letters: 'KT7RE', use: 'Session code: 18 % of the height' },
  { size: 5, letters: 'H X 4 W N R 9 V', use: 'Leaderboard: 5 %' },
  { size: 2.8, letters: 'F P 3 Y D U 6 C J A E', use: 'Sentences: 2.8 %' },
  { size: 2.2, letters: 'V 9 R H N 4 K W 7 X T M Q', use: 'Smallest line: 2.2 %' },
] as const

type LetterChartProps = { readonly letters: LettersReading; readonly onAnswer: (letters: LettersReading) => void }

/** Letters as large as those of the show, to be read from the last row. */
export const LetterChart = ({ letters, onAnswer }: LetterChartProps) => (
  <section class="check-chart" aria-labelledby="chart">
    <h2 id="chart" class="visually-hidden">
      Letter chart
    </h2>
    <ul>
      {LINES.map(({ size, letters: row, use }) => (
        <li key={size}>
          <span class="check-letters" style={{ fontSize: `calc(${size} * var(--u))` }}>
            {row}
          </span>
          <span class="check-use">{use}</span>
        </li>
      ))}
    </ul>
    <fieldset class="check-ask">
      <legend>Can you read the smallest line from the last row?</legend>
      <button type="button" aria-pressed={letters === 'readable'} onClick={() => onAnswer('readable')}>
        Yes, all of it
      </button>
      <button type="button" aria-pressed={letters === 'unreadable'} onClick={() => onAnswer('unreadable')}>
        No
      </button>
    </fieldset>
  </section>
)
