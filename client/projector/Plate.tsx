import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { TrackId } from '../../shared/content/tracks.ts'
import { useWindow } from '../ui/useWindow.ts'
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
  /** Waits for the figure above to be complete. */
  readonly late?: boolean
}

/** Ways to set a sentence, from the one that is read best; the first in which nothing is cut is taken. */
const SETTINGS = [
  { size: '', hasNote: true },
  { size: ' plate-long', hasNote: true },
  { size: '', hasNote: false },
  { size: ' plate-long', hasNote: false },
  { size: ' plate-long plate-longest', hasNote: false },
] as const

/** Finds the setting in which a sentence fits on its plate, before the page is painted. */
const useSetting = (text: string) => {
  const plate = useRef<HTMLDivElement>(null)
  const key = useWindow('resize', () => `${innerWidth} x ${innerHeight}`) + text
  const [tried, setTried] = useState({ key, at: 0 })
  const at = tried.key === key ? tried.at : 0
  useLayoutEffect(() => {
    const sentence = plate.current?.querySelector<HTMLElement>('.plate-text')
    if (!plate.current || !sentence || at === SETTINGS.length - 1) return
    const { scrollWidth, clientWidth, offsetHeight } = sentence
    if (scrollWidth > clientWidth || offsetHeight > plate.current.clientHeight) setTried({ key, at: at + 1 })
  }, [key, at])
  return { plate, ...(SETTINGS[at] ?? SETTINGS[0]) }
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
export const Plate = ({ text, names, track, note = '', tab, late = false }: PlateProps) => {
  const { plate, size, hasNote } = useSetting(text)
  return (
    <div class="stage-field plate in-row" ref={plate}>
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
      <p class={`plate-text cut${size}`} role="status" aria-live="polite">
        <span key={text} class={late ? 'plate-sentence plate-late' : 'plate-sentence'}>
          {sentenceParts(text, names).map((part, i) =>
            part.strong ? <strong key={i}>{part.text}</strong> : <span key={i}>{part.text}</span>,
          )}
        </span>
      </p>
      {note !== '' && <p class={hasNote ? 'plate-note' : 'visually-hidden'}>{note}</p>}
    </div>
  )
}
