import type { Sound } from './soundCues.ts'

type Note = readonly [wave: OscillatorType, fromHz: number, toHz: number, at: number, seconds: number, gain: number]

/** Every sound as a few notes; nothing is loaded. */
const NOTES: Readonly<Record<Sound, readonly Note[]>> = {
  tick: [['square', 1250, 1100, 0, 0.035, 0.12]],
  pass: [
    ['triangle', 523, 523, 0, 0.12, 0.3],
    ['triangle', 784, 784, 0.1, 0.22, 0.3],
  ],
  stall: [['sawtooth', 180, 90, 0, 0.28, 0.16]],
  ship: [
    ['triangle', 523, 523, 0, 0.14, 0.25],
    ['triangle', 659, 659, 0.12, 0.14, 0.25],
    ['triangle', 1047, 1047, 0.24, 0.4, 0.25],
  ],
  bust: [
    ['sawtooth', 220, 110, 0, 0.5, 0.18],
    ['square', 70, 45, 0.08, 0.5, 0.14],
  ],
  podium: [0, 0.18, 0.36, 0.54].flatMap((at, i): Note[] => {
    const hz = [392, 523, 659, 784][i] ?? 784
    return [
      ['triangle', hz, hz, at, 0.3, 0.25],
      ['sine', hz / 2, hz / 2, at, 0.4, 0.2],
    ]
  }),
}

/** Plays sounds with the browser's own oscillators. Browsers require a click on the page first. */
export const createSynth = (): { play: (sound: Sound, volume: number) => void; resume: () => Promise<boolean> } => {
  const context = new AudioContext()
  return {
    resume: async () => {
      await context.resume().catch(() => {})
      return context.state === 'running'
    },
    play: (sound, volume) => {
      if (context.state !== 'running') return
      for (const [wave, fromHz, toHz, at, seconds, gain] of NOTES[sound]) {
        const start = context.currentTime + at
        const oscillator = context.createOscillator()
        const envelope = context.createGain()
        oscillator.type = wave
        oscillator.frequency.setValueAtTime(fromHz, start)
        oscillator.frequency.linearRampToValueAtTime(toHz, start + seconds)
        envelope.gain.setValueAtTime(gain * volume, start)
        envelope.gain.exponentialRampToValueAtTime(0.0001, start + seconds)
        oscillator.connect(envelope).connect(context.destination)
        oscillator.start(start)
        oscillator.stop(start + seconds)
      }
    },
  }
}
