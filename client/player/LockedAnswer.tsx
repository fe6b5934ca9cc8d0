import type { ComponentChildren } from 'preact'
import { words } from '../text/words.ts'
import { Button } from '../ui/Button.tsx'
import { Tick } from '../ui/Tick.tsx'
import { Form } from './Form.tsx'
import { usePlay } from './state/play.ts'

type LockedAnswerProps = {
  readonly title: string
  readonly children: ComponentChildren
  readonly onChange: () => void
  readonly changeLabel?: string
}

/** How many have answered, in words. */
export const AnsweredCount = ({ verb }: { readonly verb: 'answered' | 'locked' }) => {
  const { own, match } = usePlay()
  const { progress, goal } = own.value
  if (match.value.solo) return null
  return (
    <p class="caption form-note">
      {verb === 'locked'
        ? words().play.answers.haveLocked(progress, goal)
        : words().play.answers.haveAnswered(progress, goal)}
    </p>
  )
}

/** A submitted answer, which can be changed until the part opens. */
export const LockedAnswer = ({
  title,
  children,
  onChange,
  changeLabel = words().play.answers.change,
}: LockedAnswerProps) => (
  <Form
    done
    foot={
      <>
        <Button kind="secondary" onClick={onChange}>
          {changeLabel}
        </Button>
        <AnsweredCount verb="answered" />
      </>
    }
  >
    <div class="locked stack">
      <span class="locked-tick">
        <Tick size={28} />
      </span>
      <h2>{title}</h2>
      {children}
    </div>
  </Form>
)
