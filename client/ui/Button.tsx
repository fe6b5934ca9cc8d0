import type { ComponentChildren } from 'preact'
import './button.css'

type ButtonProps = {
  readonly children: ComponentChildren
  readonly onClick?: () => void
  readonly kind?: 'primary' | 'secondary' | 'quiet'
  readonly disabled?: boolean
  readonly busy?: boolean
  readonly submit?: boolean
  /** Ignores the second click of a double-click, which would do the next thing, too. */
  readonly once?: boolean
}

/** A button of 48 px; while busy it keeps its label and ignores clicks. */
export const Button = ({
  children,
  onClick,
  kind = 'primary',
  disabled,
  busy = false,
  submit,
  once = false,
}: ButtonProps) => (
  <button
    type={submit ? 'submit' : 'button'}
    class={`button button-${kind}`}
    disabled={disabled}
    aria-busy={busy}
    onClick={(event) => {
      if (busy) event.preventDefault()
      else if (!once || event.detail < 2) onClick?.()
    }}
  >
    {children}
  </button>
)
