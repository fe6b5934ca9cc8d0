import { effect } from '@preact/signals'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Connection } from '../net/connection.ts'
import type { MatchSnapshot } from '../net/matchSnapshot.ts'
import { words } from '../text/words.ts'
import { soundCues } from '../ui/sound/soundCues.ts'
import { createSynth } from '../ui/sound/synth.ts'

/** The projector's sound. It is off until the host turns it on, and even then the browser may require a click. */
export const StageSound = ({ connection }: { readonly connection: Connection }) => {
  const on = connection.match.value?.soundOn ?? false
  const [blocked, setBlocked] = useState(false)
  const synth = useRef<ReturnType<typeof createSynth> | null>(null)
  useEffect(() => {
    if (!on) return setBlocked(false)
    synth.current ??= createSynth()
    let left = false
    // A browser that blocks sound does not answer until the click.
    setBlocked(true)
    void synth.current.resume().then((running) => {
      if (!left) setBlocked(!running)
    })
    let before: MatchSnapshot | null = null
    const stop = effect(() => {
      const now = connection.match.value
      if (before && now) for (const sound of soundCues(before, now)) synth.current?.play(sound, now.soundVolume)
      before = now
    })
    return () => {
      left = true
      stop()
    }
  }, [on, connection])
  if (!on || !blocked) return null
  return (
    <button
      type="button"
      class="sound-start"
      onClick={() => void synth.current?.resume().then((running) => setBlocked(!running))}
    >
      {words().show.clickForSound}
    </button>
  )
}
