import { type FormId, type LearningAnswers, OPTION_IDS, QUESTION_IDS } from '../../../shared/content/learningIds.ts'
import { LEARNING_QUESTIONS } from '../../../shared/content/learningQuestions.ts'
import { pageLanguage, words } from '../../text/words.ts'
import { ChoiceRows } from '../../ui/ChoiceRows.tsx'
import { usePlay } from '../state/play.ts'
import './learningCard.css'

type LearningCardProps = { readonly form: FormId; readonly answers: LearningAnswers }

/** The questions before or after the game: each answer is kept at once, and none is told to be right or wrong. */
export const LearningCard = ({ form, answers }: LearningCardProps) => {
  const { act } = usePlay()
  const text = words().play.learning
  const language = pageLanguage()
  const done = QUESTION_IDS.filter((id) => answers[form][id] !== undefined).length
  return (
    <section class="card learning-card" aria-labelledby="learning">
      <h3 id="learning">{text.title[form]}</h3>
      <p>{text.why}</p>
      <ol class="learning-list">
        {QUESTION_IDS.map((id) => {
          const { ask, options } = LEARNING_QUESTIONS[id].forms[form][language]
          return (
            <li key={id}>
              <p>{ask}</p>
              <ChoiceRows
                label={ask}
                value={answers[form][id] ?? null}
                onChoose={(option) => void act('answerQuestion', { question: id, option })}
                choices={OPTION_IDS.map((option) => ({ id: option, name: options[option] }))}
              />
            </li>
          )
        })}
      </ol>
      <p role="status">{done === QUESTION_IDS.length ? text.all : text.some(done, QUESTION_IDS.length)}</p>
    </section>
  )
}
