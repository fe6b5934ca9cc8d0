import type { ComponentChildren } from 'preact'
import { keepFocus } from './focus/keepFocus.ts'
import './button.css'

export type ButtonProps = {
  readonly children: ComponentChildren
  readonly onClick?: (() => void) | undefined
  readonly kind?: 'primary' | 'secondary' | 'quiet'
  readonly disabled?: boolean | undefined
  readonly busy?: boolean
  readonly submit?: boolean
  /** It follows a control that is gone, and takes its focus. */
  readonly follows?: boolean
}

/** A button of 48 px; while busy it keeps its label and ignores clicks. */
export const Button = ({
  children,
  onClick,
  kind = 'primary',
  disabled,
  busy = false,
  submit,
  follows,
}: ButtonProps) => (
  <button
    type={submit ? 'submit' : 'button'}
    class={`button button-${kind}`}
    disabled={disabled}
    ref={follows ? keepFocus : null}
    aria-busy={busy}
    onClick={(event) => {
      if (busy) event.preventDefault()
      else onClick?.()
    }}
  >
    {children}
  </button>
)
