import { useState } from 'preact/hooks'
import { PROOF_TERMS } from '../../../shared/content/proof.ts'
import { CONCLUSIONS, type ProofTerm } from '../../../shared/sim/match/matchState.ts'
import { Rich } from '../../text/Rich.tsx'
import { words } from '../../text/words.ts'
import { Tick } from '../../ui/Tick.tsx'
import type { ProofDraft } from '../state/useProof.ts'
import { termValueText } from '../view/proofText.ts'
import type { Refused } from './review.ts'
import '../chip.css'
import './proofSteps.css'

type ProofStepsProps = {
  readonly draft: ProofDraft
  readonly refused: Refused
  readonly disabled: boolean
}

type StepProps = ProofStepsProps & {
  readonly term: ProofTerm
  readonly open: boolean
  readonly onOpen: () => void
}

const chipClass = (chosen: boolean, refused: boolean): string => {
  if (!chosen) return 'chip'
  return refused ? 'chip step-refused' : 'chip chip-on'
}

/** The values of a step; the one the PM has just refused is struck. */
const Options = ({ term, draft, refused }: Pick<StepProps, 'term' | 'draft' | 'refused'>) => (
  <fieldset class="step-options">
    <legend class="visually-hidden">{words().play.review.pickYours}</legend>
    {draft.options[term].map(({ value }) => {
      const chosen = draft.picked(term)?.value === value
      return (
        <label class={chipClass(chosen, refused === term)} key={value}>
          <input
            class="cover"
            type="radio"
            name={`step-${term}`}
            checked={chosen}
            onChange={() => draft.pick(term, value)}
          />
          <span>
            {chosen && refused !== term && <Tick size={14} />} {termValueText(term, value)}
          </span>
        </label>
      )
    })}
  </fieldset>
)

/** A step of the proof: its value as a box that opens the values to pick from. */
const Step = ({ term, open, onOpen, draft, refused, disabled }: StepProps) => {
  const text = words().play.review
  const { name } = text.terms[term]
  const option = draft.picked(term)
  const lost = draft.picked('lost')
  const wrong = refused === term
  return (
    <li class="step">
      <button
        type="button"
        class={`step-box${open ? ' step-open' : ''}${wrong ? ' step-wrong' : ''}`}
        aria-expanded={open}
        disabled={disabled}
        onClick={onOpen}
      >
        <span class="step-name">
          {name}
          <small>
            <Rich text={text.terms[term].meaning(lost ? termValueText('lost', lost.value) : text.step(1))} />
          </small>
        </span>
        {option ? (
          <strong class="step-value">{termValueText(term, option.value)}</strong>
        ) : (
          <strong class="step-value">
            <span class="visually-hidden">{text.notPicked}</span>
            <span aria-hidden="true">?</span>
          </strong>
        )}
        {wrong && <span class="visually-hidden">{text.wrong}</span>}
      </button>
      {open && <Options term={term} draft={draft} refused={refused} />}
    </li>
  )
}

/** The proof in three steps and its conclusion, each of them the team's to pick. */
export const ProofSteps = ({ draft, refused, disabled }: ProofStepsProps) => {
  const [opened, setOpened] = useState<ProofTerm | null>(PROOF_TERMS[0])
  const [shown, setShown] = useState<Refused>(null)
  // An answer of the PM opens the step it refused, in the same rendering: a tap a moment later must not close it.
  if (refused !== shown) {
    setShown(refused)
    if (refused) setOpened(refused === 'conclusion' ? null : refused)
  }
  const text = words().play.review
  return (
    <section class="proof stack" aria-label={text.proof}>
      <ol class="steps">
        {PROOF_TERMS.map((term) => (
          <Step
            key={term}
            term={term}
            open={opened === term && !disabled}
            onOpen={() => setOpened(opened === term ? null : term)}
            draft={draft}
            refused={refused}
            disabled={disabled}
          />
        ))}
      </ol>
      <fieldset class="conclusions" disabled={disabled} aria-label={text.conclusion}>
        <p aria-hidden="true">{text.conclusion}</p>
        {CONCLUSIONS.map((id) => (
          <label class={chipClass(draft.conclusion === id, refused === 'conclusion')} key={id}>
            <input
              class="cover"
              type="radio"
              name="conclusion"
              checked={draft.conclusion === id}
              onChange={() => draft.conclude(id)}
            />
            <span>
              <Rich text={text.conclusions[id]} />
            </span>
          </label>
        ))}
      </fieldset>
    </section>
  )
}
