import { useEffect, useState } from 'preact/hooks'
import { LanguageSwitch } from '../text/LanguageSwitch.tsx'
import { words } from '../text/words.ts'
import { useShell } from '../ui/useShell.ts'
import { LetterChart } from './LetterChart.tsx'
import { MovingLines } from './MovingLines.tsx'
import { SoundCheck } from './SoundCheck.tsx'
import { testConnection } from './state/testConnection.ts'
import { VerdictRows } from './VerdictRows.tsx'
import {
  type ConnectionReading,
  type Drawing,
  drawingOf,
  type FrameReading,
  type LettersReading,
  type SoundReading,
} from './view/roomReadings.ts'
import { roomSummary, roomVerdicts } from './view/roomVerdicts.ts'
import '../ui/stage.css'
import './check.css'

/** How this browser draws WebGL. */
export const findDrawing = (): Drawing => {
  const gl = document.createElement('canvas').getContext('webgl')
  if (!gl) return drawingOf(null)
  const named = gl.getExtension('WEBGL_debug_renderer_info')
  const renderer = String(gl.getParameter(named ? named.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return drawingOf(renderer)
}

const USUAL = 60
/** Less than the server's limit for such a connection. */
const MOST = 80

/** How long the connection is tested: a minute, or what `?seconds=` in the address says, 1 to 80. */
export const checkSeconds = (search: string): number => {
  const asked = Number(new URLSearchParams(search).get('seconds') ?? USUAL)
  return Number.isFinite(asked) ? Math.min(MOST, Math.max(1, asked)) : USUAL
}

const FRAME_SECONDS = 5

type CheckPageProps = {
  /** How long the connection to the server is tested. */
  readonly seconds: number
}

/** Counts down while the connection is tested; hidden from screen readers, which would announce it every second. */
const TimeLeft = ({ seconds }: { readonly seconds: number }) => {
  const [left, setLeft] = useState(Math.ceil(seconds))
  useEffect(() => {
    const timer = setInterval(() => setLeft((before) => Math.max(0, before - 1)), 1000)
    return () => clearInterval(timer)
  }, [])
  return <span class="check-left">{words().check.left(left)}</span>
}

/** The room check, opened on the lecture hall's computer before class: tests the network, the screen and the sound. */
export const CheckPage = ({ seconds }: CheckPageProps) => {
  const shell = useShell()
  const [run, setRun] = useState(0)
  const [line, setLine] = useState<ConnectionReading | null>(null)
  const [frames, setFrames] = useState<FrameReading | null>(null)
  const [drawing, setDrawing] = useState<Drawing | null>(null)
  const [letters, setLetters] = useState<LettersReading>('notYet')
  const [sound, setSound] = useState<SoundReading>('notYet')

  useEffect(() => setDrawing(findDrawing()), [])
  useEffect(() => testConnection(seconds, setLine), [run, seconds])

  const again = (): void => {
    setLine(null)
    setFrames(null)
    setRun(run + 1)
  }
  const measuring = line === null || frames === null
  const verdicts = roomVerdicts({ line, frames, drawing, window: shell, letters, sound })
  return (
    <main class={`stage projector check${shell.narrow ? ' narrow' : ''}`} style={{ '--u': `${shell.unit}px` }}>
      <header class="check-head row">
        <h1>{words().check.title}</h1>
        <p role="status">{roomSummary(verdicts)}</p>
        {measuring ? (
          <TimeLeft key={run} seconds={seconds} />
        ) : (
          <button type="button" onClick={again}>
            {words().check.again}
          </button>
        )}
        <LanguageSwitch />
      </header>
      <div class="check-left-column stack">
        <LetterChart letters={letters} onAnswer={setLetters} />
        <SoundCheck sound={sound} onSound={setSound} />
        <MovingLines key={run} seconds={Math.min(FRAME_SECONDS, seconds)} onEnd={setFrames} />
      </div>
      <VerdictRows verdicts={verdicts} />
    </main>
  )
}
