import { useEffect, useState } from 'preact/hooks'
import { CALENDAR_HOURS } from '../../../../shared/content/constants.ts'
import type { Track } from '../../../../shared/content/tracks.ts'
import type { Conclusion, ProofTerm } from '../../../../shared/sim/match/matchState.ts'
import { TERMS_OF } from '../../../../shared/sim/match/proofOptions.ts'
import type { Plan } from '../../../../shared/sim/plan.ts'
import { Tick } from '../../../components/Tick.tsx'
import { fixed } from '../../../present/numbers.ts'
import { CONCLUSION_TEXT, optionLabel, TERM_TEXT, termValueText } from '../../../present/proofText.ts'
import type { ProofDraft } from '../../../state/useProof.ts'

/** The choice is seen before the next open term takes its place. */
const NEXT_TERM_MS = 500

type ProofFormulaProps = {
  readonly track: Track
  readonly plan: Plan
  readonly draft: ProofDraft
  /** The term the PM has just found wrong. */
  readonly wrong: ProofTerm | null
  /** The PM has just found the argument itself wrong. */
  readonly wrongArgument: boolean
  readonly disabled: boolean
}

type BoxProps = { term: ProofTerm; value: number | null; open: boolean; wrong: boolean; onOpen: () => void }

const TermBox = ({ term, value, open, wrong, onOpen }: BoxProps) => (
  <button
    type="button"
    class={`term${open ? ' term-open' : ''}${wrong ? ' term-wrong' : ''}`}
    aria-expanded={open}
    aria-label={`${TERM_TEXT[term].name}: ${value === null ? 'not picked' : termValueText(term, value)}${wrong ? ', wrong' : ''}`}
    onClick={onOpen}
  >
    <strong>{value === null ? '?' : termValueText(term, value)}</strong>
    <span>{TERM_TEXT[term].name}</span>
  </button>
)

const Result = ({ value, word }: { value: string; word: string }) => (
  <span class="term-result">
    <strong>{value}</strong>
    <span>{word}</span>
  </span>
)

/** The argument as tappable boxes; the open one lists the values to pick from. */
export const ProofFormula = ({ track, plan, draft, wrong, wrongArgument, disabled }: ProofFormulaProps) => {
  const [opened, setOpened] = useState<ProofTerm | null>(null)
  // Each answer of the PM opens the term it names; mending that term leaves it open.
  useEffect(() => {
    if (wrong) setOpened(null)
  }, [wrong])
  const { conclusion } = draft.proof
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
    <section class="proof" aria-label="The proof">
      <fieldset class="conclusions" disabled={disabled}>
        <legend class="visually-hidden">Why 99 % is out of reach</legend>
        {(Object.keys(TERMS_OF) as Conclusion[]).map((id) => (
          <label class={wrongArgument && conclusion === id ? 'chip chip-wrong' : 'chip'} key={id}>
            <input
              class="cover"
              type="radio"
              name="conclusion"
              checked={conclusion === id}
              onChange={() => draft.conclude(id)}
            />
            {CONCLUSION_TEXT[id]}
          </label>
        ))}
      </fieldset>
      {conclusion === 'iterations' ? (
        <>
          <div class="formula">
            <span class="formula-sign">(</span>
            {box('gap')}
            <span class="formula-sign">+</span>
            {box('noise')}
            <span class="formula-sign">) ÷</span>
            {box('gain')}
            <span class="formula-sign">=</span>
            <Result value={draft.needed === null ? '?' : fixed(draft.needed, 0)} word="needed" />
          </div>
          <div class="formula">
            <span class="formula-sign">(</span>
            <Result value={fixed(CALENDAR_HOURS, 0)} word="26 weeks, h" />
            <span class="formula-sign">−</span>
            {box('lost')}
            <span class="formula-sign">) ÷</span>
            {box('cycle')}
            <span class="formula-sign">=</span>
            <Result value={draft.held === null ? '?' : fixed(draft.held, 0)} word="held" />
          </div>
        </>
      ) : (
        <div class="formula">
          {box('ceiling')}
          <span class="formula-sign">is not above</span>
          <Result value="99 %" word="the demand" />
        </div>
      )}
      {open && (
        <fieldset class="term-options" key={open}>
          <legend>{TERM_TEXT[open].meaning}. Pick yours:</legend>
          {draft.options[open].length === 0 && (
            <p class="caption">This formula has no such number for your plan. Is it the right argument?</p>
          )}
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
                  // Arrow keys click too, with every value they pass; only a pointer has chosen for good.
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
