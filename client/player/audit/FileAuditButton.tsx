import { MOVES_TO_FILE } from '../../../shared/sim/match/progress.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { usePlay } from '../state/play.ts'

/** Opens the audit form once the team has logged its five moves. */
export const FileAuditButton = ({ onFile }: { readonly onFile: () => void }) => {
  const { team } = usePlay()
  const { moves, audit, filing } = team.value
  if (moves.length < MOVES_TO_FILE || audit) return null
  return (
    <Button disabled={filing !== null} onClick={onFile}>
      {words().play.audit.file}
    </Button>
  )
}
