import { useState } from 'preact/hooks'
import { CODE_LENGTH, normaliseCode } from '../../../shared/protocol/sessionCode.ts'
import './screen.css'

/** The projector page without a code: asks for one. */
export const NoCode = () => {
  const [typed, setTyped] = useState('')
  const code = normaliseCode(typed)
  return (
    <main class="stage projector stage-waiting">
      <h1>Iteration Tax</h1>
      <form
        class="code-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (code) location.assign(`/screen/${code}`)
        }}
      >
        <label for="code">Which session? Type its code.</label>
        <input
          id="code"
          value={typed}
          maxLength={CODE_LENGTH}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          onInput={(event) => setTyped(event.currentTarget.value.toUpperCase())}
        />
        <button type="submit" disabled={!code}>
          Show it
        </button>
      </form>
    </main>
  )
}
