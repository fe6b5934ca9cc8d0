import { useRef } from 'preact/hooks'
import { words } from '../text/words.ts'
import { createSynth } from '../ui/sound/synth.ts'
import type { SoundReading } from './view/roomReadings.ts'

const VOLUME = 0.7
/** Without an audio output, some browsers never answer. */
const PATIENCE_MS = 1500

type SoundCheckProps = { readonly sound: SoundReading; readonly onSound: (sound: SoundReading) => void }

/** Plays the projector's longest sound and asks whether it was heard. */
export const SoundCheck = ({ sound, onSound }: SoundCheckProps) => {
  const synth = useRef<ReturnType<typeof createSynth> | null>(null)
  const play = async (): Promise<void> => {
    synth.current ??= createSynth()
    const late = new Promise<boolean>((resolve) => setTimeout(resolve, PATIENCE_MS, false))
    const runs = await Promise.race([synth.current.resume(), late])
    if (runs) synth.current.play('podium', VOLUME)
    onSound(runs ? 'played' : 'silent')
  }
  const asks = sound === 'played' || sound === 'heard' || sound === 'unheard'
  return (
    <fieldset class="check-ask">
      <legend>{asks ? words().check.wasHeard : words().check.isOn}</legend>
      <button type="button" onClick={() => void play()}>
        {words().check.play}
      </button>
      {asks && (
        <>
          <button type="button" aria-pressed={sound === 'heard'} onClick={() => onSound('heard')}>
            {words().check.heard}
          </button>
          <button type="button" aria-pressed={sound === 'unheard'} onClick={() => onSound('unheard')}>
            {words().check.unheard}
          </button>
        </>
      )}
    </fieldset>
  )
}
