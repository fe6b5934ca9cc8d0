import './switch.css'

type SwitchProps = { readonly label: string; readonly on: boolean; readonly onTurn: (on: boolean) => void }

/** A setting that is on or off. */
export const Switch = ({ label, on, onTurn }: SwitchProps) => (
  <label class="switch row">
    <span>{label}</span>
    <input
      class="cover"
      type="checkbox"
      role="switch"
      checked={on}
      aria-checked={on}
      onChange={(event) => onTurn(event.currentTarget.checked)}
    />
    <span class="switch-rail" aria-hidden="true">
      <span class="switch-knob" />
    </span>
  </label>
)
