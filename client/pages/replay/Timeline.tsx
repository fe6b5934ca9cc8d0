import { useEffect, useState } from 'preact/hooks'
import type { Replay } from '../../../shared/replay/createReplay.ts'
import type { Bookmark, BookmarkKind, RecordedRace } from '../../../shared/replay/timeline.ts'
import { TICK_MS } from '../../../shared/sim/match/matchState.ts'
import { clockText } from '../../present/clockText.ts'
import { momentAt, nextMoment, phaseAt, weekAt } from '../../present/replayView.ts'
import { words } from '../../text/words.ts'

type TimelineProps = {
  readonly replay: Replay
  readonly tick: number
  readonly race: RecordedRace
  readonly hour: number
  readonly onTick: (tick: number) => void
}

const TICKS_PER_SECOND = 1000 / TICK_MS
/** Session seconds that pass in a second of playing. */
const PLAY_SPEED = 20
const FRAME_MS = 50
/** Narrower segments carry no word. */
const NAMED_SHARE = 0.06

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

const momentText = ({ last }: Replay, { kind, team }: Bookmark): string =>
  words().replay.moments[kind](last.teams.find(({ id }) => id === team)?.name ?? team)

/** The whole session, to be scrubbed: phases, moments, and where one is. */
export const Timeline = ({ replay, tick, race, hour, onTick }: TimelineProps) => {
  const [playing, setPlaying] = useState(false)
  const { from, to, segments, bookmarks } = replay.timeline
  const text = words().replay
  const share = (at: number): string => `${(((at - from) / Math.max(1, to - from)) * 100).toFixed(2)}%`
  const clock = clockText((tick - from) / TICKS_PER_SECOND)
  const phase = words().host.phases.names[phaseAt(replay, tick)]
  const inRace = tick >= race.from && tick <= race.to
  const moment = momentAt(bookmarks, tick)
  const jump = (forward: boolean): void => {
    const next = nextMoment(bookmarks, tick, forward)
    if (next) onTick(next.tick)
  }

  useEffect(() => {
    if (!playing) return
    if (tick >= to) return setPlaying(false)
    const next = Math.min(to, tick + (PLAY_SPEED * TICKS_PER_SECOND * FRAME_MS) / 1000)
    const timer = setTimeout(() => onTick(next), FRAME_MS)
    return () => clearTimeout(timer)
  }, [playing, tick, to, onTick])

  return (
    <section class="timeline" aria-label={text.where}>
      <div class="timeline-head">
        <button type="button" class="round" aria-label={text.previous} onClick={() => jump(false)}>
          {'\u2039'}
        </button>
        <button
          type="button"
          class="round round-main"
          aria-label={playing ? text.pause : text.play}
          onClick={() => {
            if (!playing && tick >= to) onTick(from)
            setPlaying(!playing)
          }}
        >
          {playing ? '\u2016' : '\u25b6'}
        </button>
        <button type="button" class="round" aria-label={text.next} onClick={() => jump(true)}>
          {'\u203a'}
        </button>
        <p class="timeline-moment" role="status">
          <strong>{text.whereText(clock, phase, inRace ? weekAt(hour) : null)}</strong>
          {moment && <span> {momentText(replay, moment)}</span>}
        </p>
      </div>
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
              {(segment.to - segment.from) / (to - from) > NAMED_SHARE ? words().host.phases.short[segment.phase] : ''}
            </span>
          ))}
        </div>
        <input
          type="range"
          aria-label={text.where}
          aria-valuetext={text.whereText(clock, phase, inRace ? weekAt(hour) : null)}
          min={from}
          max={to}
          step={TICKS_PER_SECOND}
          value={tick}
          onInput={(event) => onTick(event.currentTarget.valueAsNumber)}
        />
      </div>
      <ul class="timeline-legend">
        {[...new Set(bookmarks.map(({ kind }) => kind))].map((kind) => (
          <li key={kind}>
            <span aria-hidden="true" class={`mark-${kind}`}>
              {GLYPHS[kind]}
            </span>{' '}
            {text.kinds[kind]}
          </li>
        ))}
      </ul>
    </section>
  )
}
