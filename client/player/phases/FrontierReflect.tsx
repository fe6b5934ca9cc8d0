import { useState } from 'preact/hooks'
import { FACTS_TO_PICK } from '../../../shared/sim/match/progress.ts'
import { inPageLanguage, words } from '../../text/words.ts'
import { Tick } from '../../ui/Tick.tsx'
import { Form } from '../Form.tsx'
import { LockedAnswer } from '../LockedAnswer.tsx'
import { Sentence } from '../Sentence.tsx'
import { ActButton } from '../shell/ActButton.tsx'
import { usePlay } from '../state/play.ts'
import { useDraftAnswer } from '../state/useDraftAnswer.ts'
import './frontierReflect.css'

/** Part 2, reflection: three facts from the team's own race to argue against the model that is better on day one. */
export const FrontierReflect = () => {
  const { seat, act, team } = usePlay()
  const sent = seat.value.frontierReflection
  const text = words().play.frontier
  const [changing, setChanging] = useState(false)
  const { start, keep, drop } = useDraftAnswer('reflection', sent)
  const [choices, setChoices] = useState<readonly string[]>(start?.choices ?? [])
  const [sentence, setSentence] = useState(start?.sentence ?? '')
  const { facts } = team.value

  if (sent && !changing) {
    return (
      <LockedAnswer title={text.caseSent} onChange={() => setChanging(true)}>
        <ul class="rows">
          {facts
            .filter(({ id }) => sent.choices.includes(id))
            .map(({ id, text }) => (
              <li key={id}>{inPageLanguage(text)}</li>
            ))}
        </ul>
        {sent.sentence && <p>{words().play.answers.quoted(sent.sentence)}</p>}
      </LockedAnswer>
    )
  }

  const missing = FACTS_TO_PICK - choices.length
  const toggle = (id: string) => {
    const picked = choices.includes(id) ? choices.filter((other) => other !== id) : [...choices, id]
    setChoices(picked)
    keep({ choices: picked, sentence })
  }
  const write = (to: string) => {
    setSentence(to)
    keep({ choices, sentence: to })
  }
  const send = async () => {
    drop()
    if (await act('reflect', { choices, sentence })) setChanging(false)
  }
  return (
    <Form
      onSubmit={send}
      foot={
        <>
          <Sentence label={text.argument} value={sentence} onType={write} />
          <ActButton submit disabled={missing !== 0}>
            {missing > 0 ? text.pickMore(missing) : text.makeCase}
          </ActButton>
        </>
      }
    >
      <h2>{text.cfo}</h2>
      <fieldset class="facts">
        <legend class="visually-hidden">{text.facts}</legend>
        {facts.map(({ id, text }) => {
          const on = choices.includes(id)
          const off = missing === 0 && !on
          return (
            <label class={`fact row${on ? ' fact-on' : ''}${off ? ' fact-off' : ''}`} key={id}>
              <input class="cover" type="checkbox" checked={on} disabled={off} onChange={() => toggle(id)} />
              <span>{inPageLanguage(text)}</span>
              <span class="fact-box">
                <Tick size={14} />
              </span>
            </label>
          )
        })}
      </fieldset>
    </Form>
  )
}
