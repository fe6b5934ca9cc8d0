import type { ComponentChildren } from 'preact'
import type { Replay } from '../../../shared/replay/createReplay.ts'
import type { BookmarkKind, Segment } from '../../../shared/replay/timeline.ts'
import { words } from '../../text/words.ts'
import './timeline.css'

const GLYPHS: Readonly<Record<BookmarkKind, string>> = {
  pass: '\u25cb',
  fallBack: '\u25cc',
  lead: '\u21c5',
  knee: '\u2691',
  lateConstraint: '\u221e',
  escapedDefect: '\u221e',
  ship: '\u2713',
  bust: '\u2715',
}

/** Position of a tick along the timeline, for CSS. */
export const shareOf = ({ timeline: { from, to } }: Replay, tick: number): string =>
  `${(Math.min(1, Math.max(0, (tick - from) / Math.max(1, to - from))) * 100).toFixed(2)}%`

type TimelineRailProps = {
  readonly replay: Replay
  readonly tick: number
  /** How many letters fit on the timeline; a segment is labeled if its word fits. */
  readonly letters: number
  /** What shows or changes the current position. */
  readonly children: ComponentChildren
}

/** A picture of the whole session: its phases and bookmarks. */
export const TimelineRail = ({ replay, tick, letters, children }: TimelineRailProps) => {
  const { from, to, segments, bookmarks } = replay.timeline
  const share = (at: number): string => shareOf(replay, at)
  const nameOf = ({ phase, ...segment }: Segment): string => {
    const name = words().host.phases.short[phase]
    const width = (segment.to - segment.from) / (to - from)
    return width * letters > name.length ? name : ''
  }
  return (
    <div class="timeline-rail">
      <div class="timeline-marks" aria-hidden="true">
        {bookmarks.map((bookmark, i) => (
          <span key={i} class={`timeline-mark mark-${bookmark.kind}`} style={{ left: share(bookmark.tick) }}>
            {GLYPHS[bookmark.kind]}
          </span>
        ))}
      </div>
      <div class="timeline-segments" aria-hidden="true">
        {segments.map((segment) => (
          <span
            key={segment.from}
            class={segment.from <= tick && tick < segment.to ? 'segment segment-now' : 'segment'}
            style={{ left: share(segment.from), width: `calc(${share(segment.to)} - ${share(segment.from)})` }}
          >
            {nameOf(segment)}
          </span>
        ))}
      </div>
      {children}
    </div>
  )
}

/** Explains the marks on the timeline, each kind once. */
export const TimelineLegend = ({ replay: { timeline } }: { readonly replay: Replay }) => {
  const kinds = [...new Set(timeline.bookmarks.map(({ kind }) => kind))]
  return (
    <ul class="timeline-legend">
      {[...new Set(kinds.map((kind) => GLYPHS[kind]))].map((glyph) => {
        const same = kinds.filter((kind) => GLYPHS[kind] === glyph)
        return (
          <li key={glyph}>
            <span aria-hidden="true" class={`mark-${same[0]}`}>
              {glyph}
            </span>{' '}
            {same.map((kind) => words().replay.kinds[kind]).join(', ')}
          </li>
        )
      })}
    </ul>
  )
}
