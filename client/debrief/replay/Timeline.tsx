import { useEffect, useState } from 'preact/hooks'
import type { Replay } from '../../../shared/replay/createReplay.ts'
import { TICKS_PER_SECOND } from '../../../shared/sim/match/matchState.ts'
import { nextMoment } from '../../charts/race/replayView.ts'
import { words } from '../../text/words.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { MarkButtons } from './TimelineMarks.tsx'
import { TimelineMoment, whereText } from './TimelineMoment.tsx'
import { TimelineLegend, TimelineRail } from './TimelineRail.tsx'

type TimelineProps = {
  readonly replay: Replay
  readonly tick: number
  readonly onTick: (tick: number) => void
}

/** Session seconds per second of playback. */
const PLAY_SPEED = 20
const FRAME_MS = 50
/** Maximum width of a letter on the timeline, px. */
const LETTER = 9
/** Width of a mark with the space around it, px. */
const MARK = 34

/** The timeline of the whole session, which can be scrubbed: phases, bookmarks and the current position. */
export const Timeline = ({ replay, tick, onTick }: TimelineProps) => {
  const [playing, setPlaying] = useState(false)
  const [box, width] = useWidth<HTMLElement>(320)
  const { from, to, bookmarks } = replay.timeline
  const text = words().replay
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
    <section class="timeline" ref={box} aria-label={text.where}>
      <div class="timeline-head row">
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
        <TimelineMoment replay={replay} tick={tick} />
      </div>
      <TimelineRail
        replay={replay}
        tick={tick}
        letters={width / LETTER}
        marks={<MarkButtons replay={replay} room={width / MARK} onTick={onTick} />}
      >
        <input
          type="range"
          aria-label={text.where}
          aria-valuetext={whereText(replay, tick)}
          min={from}
          max={to}
          step={TICKS_PER_SECOND}
          value={tick}
          onInput={(event) => onTick(event.currentTarget.valueAsNumber)}
        />
      </TimelineRail>
      <TimelineLegend replay={replay} />
    </section>
  )
}
