import { useState } from 'preact/hooks'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { chosenScenario } from './chosenScenario.ts'
import { readDraft } from './draftStore.ts'

/** Chooses between the standard game and the instructor's copy, and opens the editor. */
export const ScenarioChoice = ({ onEdit }: { readonly onEdit: () => void }) => {
  const [draft] = useState(readDraft)
  const [problem, setProblem] = useState('')
  const says = words().scenario
  const chosen = chosenScenario.value
  const takeDraft = async () => {
    const { problems, validDraft } = await import('./draft.ts')
    chosenScenario.value = validDraft.value
    setProblem(validDraft.value ? '' : says.notReady(problems.value.size))
  }
  return (
    <fieldset class="host-tracks row-wrap scenario-choice">
      <legend>{says.choice}</legend>
      <label>
        <input
          type="radio"
          name="scenario"
          checked={chosen === null}
          onChange={() => {
            chosenScenario.value = null
          }}
        />
        {says.standard}
      </label>
      {draft && (
        <label>
          <input type="radio" name="scenario" checked={chosen !== null} onChange={() => void takeDraft()} />
          {chosen?.title ?? (draft.title || says.yours)}
        </label>
      )}
      <Button kind="quiet" onClick={onEdit}>
        {draft ? says.edit : says.editCopy}
      </Button>
      <p class="host-problem" role="alert">
        {problem}
      </p>
    </fieldset>
  )
}
