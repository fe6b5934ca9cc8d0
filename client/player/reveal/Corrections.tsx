import type { ErrorKind } from '../../../shared/content/corrections.ts'
import type { Correction } from '../../../shared/views/corrections/correction.ts'
import { inPageLanguage } from '../../text/words.ts'
import { usePlay } from '../state/play.ts'

/** The corrections of some kinds of errors that this student reads now, and of one error only if it is named. */
export const useCorrections = (kinds: readonly ErrorKind[], error?: string | null): readonly Correction[] => {
  const { seat } = usePlay()
  return seat.value.corrections.filter((one) => kinds.includes(one.about) && (error ?? one.error) === one.error)
}

/** Why what a student got wrong is tempting, and which figures contradict it. */
export const Corrections = ({ of }: { readonly of: readonly Correction[] }) => (
  <>
    {of.map(({ about, error, text }) => (
      <p key={`${about} ${error}`} class="correction">
        {inPageLanguage(text)}
      </p>
    ))}
  </>
)
