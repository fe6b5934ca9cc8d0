import { useEffect, useState } from 'preact/hooks'
import { CALENDAR_HOURS, DEMANDED_ACCURACY } from '../../../shared/content/constants.ts'
import type { Track } from '../../../shared/content/tracks.ts'
import type { Conclusion, ProofTerm } from '../../../shared/sim/match/matchState.ts'
import { TERMS_OF } from '../../../shared/sim/match/proofOptions.ts'
import type { Plan } from '../../../shared/sim/plan.ts'
import { accuracyText, fixed } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import { Tick } from '../../ui/Tick.tsx'
import type { ProofDraft } from '../state/useProof.ts'
import { optionLabel, termValueText } from '../view/proofText.ts'
import '../chip.css'
import './proofFormula.css'

/** Delay before the next open term is selected, so that the student sees the choice. */
const NEXT_TERM_MS = 500

type ProofFormulaProps = {
  readonly track: Track
  readonly plan: Plan
  readonly draft: ProofDraft
  /** The term that the PM has just found wrong. */
  readonly wrong: ProofTerm | null
  /** The PM has just found the argument itself wrong. */
  readonly wrongArgument: boolean
  readonly disabled: boolean
}

type BoxProps = { term: ProofTerm; value: number | null; open: boolean; wrong: boolean; onOpen: () => void }

const TermBox = ({ term, value, open, wrong, onOpen }: BoxProps) => {
  const text = words().play.review
  const { name } = text.terms[term]
  const said = value === null ? text.notPicked : termValueText(term, value)
  return (
    <button
      type="button"
      class={`term${open ? ' term-open' : ''}${wrong ? ' term-wrong' : ''}`}
      aria-expanded={open}
      aria-label={wrong ? text.wrongTerm(name, said) : text.term(name, said)}
      onClick={onOpen}
    >
      <strong>{value === null ? '?' : termValueText(term, value)}</strong>
      <span>{name}</span>
    </button>
  )
}

const Result = ({ value, word }: { value: string; word: string }) => (
  <span class="term-result row">
    <strong>{value}</strong>
    <span>{word}</span>
  </span>
)

/** The argument as boxes to tap; the open one lists the values to choose from. */
export const ProofFormula = ({ track, plan, draft, wrong, wrongArgument, disabled }: ProofFormulaProps) => {
  const [opened, setOpened] = useState<ProofTerm | null>(null)
  // When the PM names a wrong term, that term is opened; it stays open while it is corrected.
  useEffect(() => {
    if (wrong) setOpened(null)
  }, [wrong])
  const { conclusion } = draft.proof
  const text = words().play.review
  const terms = TERMS_OF[conclusion]
  const firstOpen = terms.find((term) => draft.value(term) === null) ?? null
  const wanted = opened && terms.includes(opened) ? opened : (wrong ?? firstOpen)
  const open = disabled ? null : wanted && terms.includes(wanted) ? wanted : null
  const goOnFrom = (term: ProofTerm) => {
    const next = terms.find((other) => other !== term && draft.value(other) === null)
    if (next) setTimeout(() => setOpened((now) => (now === term ? next : now)), NEXT_TERM_MS)
  }
  const box = (term: ProofTerm) => (
    <TermBox
      term={term}
      value={draft.value(term)}
      open={open === term}
      wrong={wrong === term}
      onOpen={() => setOpened(term)}
    />
  )
  return (
    <section class="proof stack" aria-label={text.proof}>
      <fieldset class="conclusions" disabled={disabled}>
        <legend class="visually-hidden">{text.why}</legend>
        {(Object.keys(TERMS_OF) as Conclusion[]).map((id) => (
          <label class={wrongArgument && conclusion === id ? 'chip chip-wrong' : 'chip'} key={id}>
            <input
              class="cover"
              type="radio"
              name="conclusion"
              checked={conclusion === id}
              onChange={() => draft.conclude(id)}
            />
            {text.conclusions[id]}
          </label>
        ))}
      </fieldset>
      {conclusion === 'iterations' ? (
        <>
          <div class="formula row">
            <span class="formula-sign">(</span>
            {box('gap')}
            <span class="formula-sign">+</span>
            {box('noise')}
            <span class="formula-sign">) ÷</span>
            {box('gain')}
            <span class="formula-sign">=</span>
            <Result value={draft.needed === null ? '?' : fixed(draft.needed, 0)} word={text.needed} />
          </div>
          <div class="formula row">
            <span class="formula-sign">(</span>
            <Result value={fixed(CALENDAR_HOURS, 0)} word={text.weeksInHours} />
            <span class="formula-sign">−</span>
            {box('lost')}
            <span class="formula-sign">) ÷</span>
            {box('cycle')}
            <span class="formula-sign">=</span>
            <Result value={draft.held === null ? '?' : fixed(draft.held, 0)} word={text.held} />
          </div>
        </>
      ) : (
        <div class="formula row">
          {box('ceiling')}
          <span class="formula-sign">{text.isNotAbove}</span>
          <Result value={accuracyText(DEMANDED_ACCURACY, 0)} word={text.demand} />
        </div>
      )}
      {open && (
        <fieldset class="term-options" key={open}>
          <legend>{text.pickYours(text.terms[open].meaning)}</legend>
          {draft.options[open].length === 0 && <p class="caption">{text.noNumber}</p>}
          {draft.options[open].map(({ source, value }) => (
            <label class="chip term-option" key={source}>
              <input
                class="cover"
                type="radio"
                name={`term-${open}`}
                checked={draft.proof.picks[open] === source}
                onChange={() => {
                  draft.pick(open, source)
                  setOpened(open)
                }}
                onClick={(event) => {
                  // Arrow keys click every value they pass, so only a pointer's click counts as a final choice.
                  if (event.detail > 0) goOnFrom(open)
                }}
              />
              <span class="term-tick">
                <Tick size={14} />
              </span>
              <strong>{termValueText(open, value)}</strong>
              <span>{optionLabel(track, plan, open, source)}</span>
            </label>
          ))}
        </fieldset>
      )}
    </section>
  )
}
