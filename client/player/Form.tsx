import type { ComponentChildren } from 'preact'
import './form.css'

type FormProps = {
  readonly children: ComponentChildren
  /** The button for the next step, always within reach of the thumb. */
  readonly foot: ComponentChildren
  readonly onSubmit?: () => void
}

/** A page of questions that scrolls above its button. */
export const Form = ({ children, foot, onSubmit }: FormProps) => (
  <main class="form-page">
    <form
      class="form stack"
      onSubmit={(event) => {
        event.preventDefault()
        onSubmit?.()
      }}
    >
      <div class="form-body">{children}</div>
      <div class="form-foot stack">{foot}</div>
    </form>
  </main>
)
