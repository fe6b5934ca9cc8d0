import type { ComponentChildren } from 'preact'
import type { TrackId } from '../../shared/content/tracks.ts'
import { groundFill } from './StageDefs.tsx'
import { StageMark } from './StageMark.tsx'
import { sentenceParts } from './view/sentenceParts.ts'
import './plate.css'

type PlateProps = {
  readonly text: string
  readonly names: readonly string[]
  readonly track: TrackId | null
  readonly note?: string
  readonly tab?: ComponentChildren
}

/** Longer sentences are set smaller, in two or three lines. */
const LONG_SENTENCE = 54
const LONGEST_SENTENCE = 96

const sizeClass = (text: string): string => {
  if (text.length > LONGEST_SENTENCE) return ' plate-long plate-longest'
  return text.length > LONG_SENTENCE ? ' plate-long' : ''
}

const CheckeredTab = () => (
  <svg class="ground" viewBox="0 0 10 8" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
    <rect width={10} height={8} fill="#131a23" />
    {Array.from({ length: 40 }, (_, i) => {
      const row = Math.floor(i / 5)
      return <rect key={i} x={(i % 5) * 2 + (row % 2)} y={row} width={1} height={1} fill="#465465" />
    })}
  </svg>
)

/** One sentence of commentary, which screen readers announce too. */
export const Plate = ({ text, names, track, note = '', tab }: PlateProps) => (
  <div class="stage-field plate in-row">
    <div class={tab ? 'plate-tab plate-candle' : 'plate-tab'}>
      {tab ??
        (track ? (
          <>
            <svg class="ground" aria-hidden="true">
              <rect width="100%" height="100%" fill={groundFill(track)} />
            </svg>
            <StageMark track={track} look="ink" />
          </>
        ) : (
          <CheckeredTab />
        ))}
    </div>
    <p class={`plate-text cut${sizeClass(text)}`} role="status" aria-live="polite">
      <span key={text} class="plate-sentence">
        {sentenceParts(text, names).map((part, i) =>
          part.strong ? <strong key={i}>{part.text}</strong> : <span key={i}>{part.text}</span>,
        )}
      </span>
    </p>
    {note !== '' && <p class="plate-note">{note}</p>}
  </div>
)
