import { useState } from 'preact/hooks'
import type { SeatView } from '../../../shared/views/teamView.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { ChoiceRows } from '../../ui/ChoiceRows.tsx'
import { usePlay } from '../state/play.ts'
import './consentCard.css'

export const consentTitle = (): string => words().consent.title

type ConsentCardProps = NonNullable<SeatView['consent']> & {
  readonly withdrawn: boolean
  /** What is around it says the title already. */
  readonly isTitled?: boolean
}

/** Takes the student's data out of exports after a second press, and back in. */
const Withdrawal = ({ withdrawn }: { readonly withdrawn: boolean }) => {
  const { act } = usePlay()
  const [asking, setAsking] = useState(false)
  const text = words().consent
  const set = (out: boolean) => {
    setAsking(false)
    void act('withdraw', { withdrawn: out })
  }
  if (withdrawn) {
    return (
      <>
        <p role="status">{text.withdrawn}</p>
        <Button kind="secondary" onClick={() => set(false)}>
          {text.back}
        </Button>
      </>
    )
  }
  if (!asking) {
    return (
      <Button kind="quiet" onClick={() => setAsking(true)}>
        {text.withdraw}
      </Button>
    )
  }
  return (
    <>
      <p>{text.withdrawWhat}</p>
      <div class="row-wrap">
        <Button kind="secondary" onClick={() => set(true)}>
          {text.withdrawNow}
        </Button>
        <Button kind="quiet" onClick={() => setAsking(false)}>
          {text.keep}
        </Button>
      </div>
    </>
  )
}

/** Asks in the host's words or the standard ones; the answer is kept at once and can be changed. */
export const ConsentCard = ({ text: asked, given, withdrawn, isTitled = false }: ConsentCardProps) => {
  const { act } = usePlay()
  const text = words().consent
  const answer = given === null ? null : given ? 'yes' : 'no'
  return (
    <section class="card consent-card" aria-label={text.title}>
      {!isTitled && <h3>{text.title}</h3>}
      <p>{asked || text.standard}</p>
      <p class="caption">{text.free}</p>
      <ChoiceRows
        label={text.title}
        value={answer}
        onChoose={(to) => void act('answerConsent', { given: to === 'yes' })}
        choices={[
          { id: 'yes', name: text.yes },
          { id: 'no', name: text.no },
        ]}
      />
      <p class="caption" role="status">
        {answer && text.said[answer]}
      </p>
      <Withdrawal withdrawn={withdrawn} />
    </section>
  )
}
