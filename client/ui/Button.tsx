import type { ComponentChildren } from 'preact'
import './button.css'

type ButtonProps = {
  readonly children: ComponentChildren
  readonly onClick?: () => void
  readonly kind?: 'primary' | 'secondary' | 'quiet'
  readonly disabled?: boolean
  readonly busy?: boolean
  readonly submit?: boolean
}

/** A button of 48 px; while busy it keeps its label and ignores clicks. */
export const Button = ({ children, onClick, kind = 'primary', disabled, busy = false, submit }: ButtonProps) => (
  <button
    type={submit ? 'submit' : 'button'}
    class={`button button-${kind}`}
    disabled={disabled}
    aria-busy={busy}
    onClick={(event) => {
      if (busy) event.preventDefault()
      else onClick?.()
    }}
  >
    {children}
  </button>
)
