import type { ComponentChildren } from 'preact'
import { useLayoutEffect } from 'preact/hooks'
import { Opening } from './shell/Opening.tsx'
import { PageMain } from './shell/PageMain.tsx'
import { usePlay } from './state/play.ts'
import './form.css'

type FormProps = {
  readonly children: ComponentChildren
  /** The button for the next step, always within reach of the thumb. */
  readonly foot: ComponentChildren
  readonly onSubmit?: () => void
  /** Without the phase's opening sentence, where what it asks for is done. */
  readonly done?: boolean
}

/** A page of questions that scrolls above its button; it opens with what to do now. */
export const Form = ({ children, foot, onSubmit, done = false }: FormProps) => {
  const { form } = usePlay()
  useLayoutEffect(() => {
    form.value = true
    return () => {
      form.value = false
    }
  }, [])
  return (
    <PageMain class="form-page">
      <form
        class="form stack"
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit?.()
        }}
      >
        <div class="form-body">
          {!done && <Opening />}
          {children}
        </div>
        <div class="form-foot stack">{foot}</div>
      </form>
    </PageMain>
  )
}
