import { type ReadonlySignal, signal } from '@preact/signals'

const SHOWN_MS = 6000

export type Notices = {
  readonly current: ReadonlySignal<string>
  readonly say: (text: string) => void
  readonly dismiss: () => void
}

/** Shows one sentence at a time about what just went wrong, for a few seconds. */
export const createNotices = (): Notices => {
  const current = signal('')
  let timer: ReturnType<typeof setTimeout> | undefined
  const dismiss = (): void => {
    clearTimeout(timer)
    current.value = ''
  }
  return {
    current,
    dismiss,
    say: (text) => {
      clearTimeout(timer)
      current.value = text
      timer = setTimeout(dismiss, SHOWN_MS)
    },
  }
}
