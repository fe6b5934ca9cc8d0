import { MAX_SENTENCE_LENGTH } from '../../shared/sim/match/progress.ts'
import { words } from '../text/words.ts'
import '../ui/field.css'
import './form.css'

type SentenceProps = {
  readonly label: string
  readonly value: string
  readonly onType: (value: string) => void
  readonly placeholder?: string
}

/** One sentence in the student's own words, at most 200 characters. */
export const Sentence = ({ label, value, onType, placeholder }: SentenceProps) => (
  <label class="sentence">
    <span class="sentence-head">
      <span>{label}</span>
      <span>{words().play.answers.charactersLeft(MAX_SENTENCE_LENGTH - [...value].length)}</span>
    </span>
    <textarea
      class="field"
      value={value}
      maxLength={MAX_SENTENCE_LENGTH}
      placeholder={placeholder}
      rows={2}
      onInput={(event) => onType(event.currentTarget.value)}
    />
  </label>
)
