import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Replay } from '../../../shared/replay/createReplay.ts'
import type { BookmarkKind } from '../../../shared/replay/timeline.ts'
import { words } from '../../text/words.ts'
import { shareOf } from '../view/shareOf.ts'
import { type TimelineMark, timelineMarks } from '../view/timelineMarks.ts'
import { bookmarkText, whereText } from './TimelineMoment.tsx'

export const GLYPHS: Readonly<Record<BookmarkKind, string>> = {
  pass: '\u25cb',
  fallBack: '\u25cc',
  lead: '\u21c5',
  knee: '\u2691',
  lateConstraint: '\u221e',
  escapedDefect: '\u221e',
  ship: '\u2713',
  bust: '\u2715',
}

type MarksProps = {
  readonly replay: Replay
  /** How many marks fit side by side on the timeline. */
  readonly room: number
}

const marksOf = ({ timeline: { bookmarks, from, to } }: Replay, room: number): readonly TimelineMark[] =>
  timelineMarks(bookmarks, (to - from) / Math.max(1, room))

const Face = ({ bookmarks }: TimelineMark) => {
  const [first] = bookmarks
  return bookmarks.length > 1 || !first ? (
    <span class="mark-count">{bookmarks.length}</span>
  ) : (
    <span class={`mark-${first.kind}`}>{GLYPHS[first.kind]}</span>
  )
}

/** The marks as a picture, for a page without controls. */
export const DrawnMarks = ({ replay, room }: MarksProps) => (
  <div class="timeline-marks" aria-hidden="true">
    {marksOf(replay, room).map((mark) => (
      <span key={mark.tick} class="timeline-mark" style={{ left: shareOf(replay, mark.tick) }}>
        <Face {...mark} />
      </span>
    ))}
  </div>
)

type MarkButtonsProps = MarksProps & { readonly onTick: (tick: number) => void }

/**
 * The marks as buttons: a single one moves the timeline to its moment, a merged one opens the list of its moments. They
 * are one tab stop, and the arrow keys move between them.
 */
export const MarkButtons = ({ replay, room, onTick }: MarkButtonsProps) => {
  const [at, setAt] = useState(0)
  const [openTick, setOpenTick] = useState<number | null>(null)
  const box = useRef<HTMLFieldSetElement>(null)
  const marks = marksOf(replay, room)
  const text = words().replay
  const current = Math.min(at, marks.length - 1)
  const open = marks.find(({ tick, bookmarks }) => tick === openTick && bookmarks.length > 1)
  const focusMark = (i: number): void => {
    const next = Math.max(0, Math.min(marks.length - 1, i))
    setAt(next)
    box.current?.querySelectorAll<HTMLElement>('.timeline-mark')[next]?.focus()
  }
  useLayoutEffect(() => {
    if (open) box.current?.querySelector<HTMLElement>('.timeline-moments button')?.focus()
  }, [open?.tick])

  const nameOf = ({ tick, bookmarks }: TimelineMark): string => {
    const [first] = bookmarks
    if (bookmarks.length > 1 || !first) return text.momentsAt(bookmarks.length, whereText(replay, tick))
    return `${whereText(replay, tick)}: ${bookmarkText(replay, first)}`
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && open) {
      setOpenTick(null)
      focusMark(current)
    } else if (!open && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      event.preventDefault()
      focusMark(current + (event.key === 'ArrowLeft' ? -1 : 1))
    }
  }
  const onFocusOut = (event: FocusEvent): void => {
    if (!box.current?.contains(event.relatedTarget as Node | null)) setOpenTick(null)
  }
  return (
    <fieldset class="timeline-marks" aria-label={text.momentsLabel} ref={box} {...{ onKeyDown, onFocusOut }}>
      {marks.map((mark, i) => {
        const merged = mark.bookmarks.length > 1
        return (
          <button
            key={mark.tick}
            type="button"
            class="timeline-mark"
            style={{ left: shareOf(replay, mark.tick) }}
            aria-label={nameOf(mark)}
            aria-expanded={merged ? mark === open : undefined}
            tabIndex={i === current ? 0 : -1}
            onClick={() => {
              setAt(i)
              if (merged) setOpenTick(mark === open ? null : mark.tick)
              else {
                setOpenTick(null)
                onTick(mark.tick)
              }
            }}
          >
            <Face {...mark} />
          </button>
        )
      })}
      {open && (
        <ul class="timeline-moments" style={{ '--at': shareOf(replay, open.tick) }}>
          {open.bookmarks.map((bookmark, i) => (
            <li key={i}>
              <button
                type="button"
                onClick={() => {
                  setOpenTick(null)
                  focusMark(current)
                  onTick(bookmark.tick)
                }}
              >
                <span aria-hidden="true" class={`mark-${bookmark.kind}`}>
                  {GLYPHS[bookmark.kind]}
                </span>
                <span>
                  <span class="soft">{whereText(replay, bookmark.tick)}</span> {bookmarkText(replay, bookmark)}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </fieldset>
  )
}
