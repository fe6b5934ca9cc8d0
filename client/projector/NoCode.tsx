import { useState } from 'preact/hooks'
import { CODE_LENGTH, normaliseCode } from '../../shared/protocol/sessionCode.ts'
import { atBase } from '../net/basePath.ts'
import { words } from '../text/words.ts'
import '../ui/stage.css'
import './noCode.css'

/** The projector page without a code, which asks for one. */
export const NoCode = () => {
  const [typed, setTyped] = useState('')
  const code = normaliseCode(typed)
  return (
    <main class="stage projector stage-waiting">
      <h1>{words().show.name}</h1>
      <form
        class="code-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (code) location.assign(atBase(`/screen/${code}`))
        }}
      >
        <label for="code">{words().show.whichSession}</label>
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
          {words().show.showIt}
        </button>
      </form>
    </main>
  )
}
