import type { JSX } from 'preact'

type InputProps = Omit<JSX.InputHTMLAttributes<HTMLInputElement>, 'class' | 'onInput'> & {
  readonly onType: (text: string) => void
}

/** A field to type in. */
export const Input = ({ onType, ...attributes }: InputProps) => (
  <input class="field" {...attributes} onInput={(event) => onType(event.currentTarget.value)} />
)
