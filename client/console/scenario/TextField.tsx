import { useId } from 'preact/hooks'
import { LANGUAGES, type Language, type Text, textIn } from '../../../shared/content/language.ts'
import { pageLanguage, words } from '../../text/words.ts'
import { Input } from '../../ui/Input.tsx'
import { change, draft, problems, standardValue } from './draft.ts'
import { FieldProblem } from './FieldProblem.tsx'
import { type FieldPath, valueAt } from './fieldPath.ts'
import { fieldRange } from './fieldRange.ts'
import { Restore } from './Restore.tsx'

type TextFieldProps = {
  readonly path: FieldPath
  readonly label: string
  /** The placeholders it may contain, in braces. */
  readonly blanks?: readonly string[]
}

type LineProps = { readonly path: FieldPath; readonly label: string; readonly language?: Language }

const Line = ({ path, label, language }: LineProps) => {
  const id = useId()
  const shown = valueAt(draft.value, path)
  return (
    <>
      <div class="scenario-line">
        <Input
          id={id}
          aria-label={language ? `${label}, ${words().scenario.languages[language]}` : label}
          aria-invalid={problems.value.has(path.join('.'))}
          aria-describedby={`${id}-problem`}
          autocomplete="off"
          lang={language}
          maxLength={fieldRange(path).maxLength}
          value={typeof shown === 'string' ? shown : ''}
          onType={(text) => change(path, text)}
        />
        {language && (
          <span class="scenario-tag caption" aria-hidden="true">
            {language}
          </span>
        )}
      </div>
      <FieldProblem id={`${id}-problem`} path={path} />
    </>
  )
}

/** A text of the scenario: one for all languages, or one in each. */
export const TextField = ({ path, label, blanks = [] }: TextFieldProps) => {
  const says = words().scenario
  const text = valueAt(draft.value, path) as Text
  const standard = standardValue(path)
  const single = typeof text === 'string'
  const swap = () =>
    change(path, single ? Object.fromEntries(LANGUAGES.map((one) => [one, text])) : textIn(text, pageLanguage()))
  return (
    <fieldset class="scenario-text">
      <legend>{label}</legend>
      {single ? (
        <Line path={path} label={label} />
      ) : (
        LANGUAGES.map((one) => <Line key={one} path={[...path, one]} label={label} language={one} />)
      )}
      <p class="scenario-text-foot row-wrap">
        {blanks.length > 0 && (
          <span class="caption">{says.mayHold(blanks.map((blank) => `{${blank}}`).join(' '))}</span>
        )}
        <button
          type="button"
          class="scenario-restore caption"
          onClick={swap}
          aria-label={`${label}: ${single ? says.twoTexts : says.oneText}`}
        >
          {single ? says.twoTexts : says.oneText}
        </button>
        {standard !== undefined && (
          <Restore path={path} label={label} shown={textIn(standard as Text, pageLanguage())} />
        )}
      </p>
    </fieldset>
  )
}
