import { useRef, useState } from 'preact/hooks'
import { atBase } from '../../net/basePath.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Input } from '../../ui/Input.tsx'
import { saveFile } from '../../ui/saveFile.ts'
import { change, draft, load, problems, startOver } from './draft.ts'
import { FieldProblem } from './FieldProblem.tsx'
import { readScenario } from './readScenario.ts'

const download = (): void => {
  const name = draft.value.title.replaceAll(/[^\p{L}\p{N}]+/gu, '-') || 'scenario'
  saveFile(new Blob([JSON.stringify(draft.value, null, 2)], { type: 'application/json' }), `${name}.json`)
}

/** The scenario's name, and saving or opening it as a file. */
export const AboutPart = () => {
  const says = words().scenario
  const file = useRef<HTMLInputElement>(null)
  const [told, setTold] = useState('')
  const [asking, setAsking] = useState(false)
  const open = async (chosen: File) => {
    const read = readScenario(await chosen.text())
    if (typeof read === 'string') return setTold(says[read])
    load(read)
    setTold(says.opened(read.title))
  }
  return (
    <div class="scenario-group">
      <label class="scenario-field scenario-wide">
        <span>{says.fields.title}</span>
        <Input
          maxLength={60}
          value={draft.value.title}
          aria-invalid={problems.value.has('title')}
          onType={(text) => change(['title'], text)}
        />
        <FieldProblem path={['title']} />
      </label>
      <div class="host-actions">
        <Button kind="secondary" onClick={download}>
          {says.download}
        </Button>
        <Button kind="secondary" onClick={() => file.current?.click()}>
          {says.upload}
        </Button>
        <input
          ref={file}
          class="visually-hidden"
          type="file"
          accept="application/json,.json"
          aria-label={says.upload}
          tabIndex={-1}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? []
            event.currentTarget.value = ''
            if (chosen) void open(chosen)
          }}
        />
      </div>
      <p class="scenario-told" role="status">
        {told}
      </p>
      <p>
        <a href={atBase('/scenario.schema.json')}>{says.schema}</a>
      </p>
      <div class="host-actions">
        {asking ? (
          <>
            <Button kind="secondary" onClick={startOver}>
              {says.startOverSure}
            </Button>
            <Button kind="quiet" onClick={() => setAsking(false)}>
              {says.keep}
            </Button>
          </>
        ) : (
          <Button kind="quiet" onClick={() => setAsking(true)}>
            {says.startOver}
          </Button>
        )}
      </div>
    </div>
  )
}
