import type { ComponentChildren } from 'preact'

type FormProps = {
  readonly children: ComponentChildren
  /** The one thing to do next, always in reach of the thumb. */
  readonly foot: ComponentChildren
  readonly onSubmit?: () => void
}

/** A page of questions that scrolls above its button. */
export const Form = ({ children, foot, onSubmit }: FormProps) => (
  <form
    class="form"
    onSubmit={(event) => {
      event.preventDefault()
      onSubmit?.()
    }}
  >
    <div class="form-body">{children}</div>
    <footer class="form-foot">{foot}</footer>
  </form>
)
