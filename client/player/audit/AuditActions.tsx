import { useState } from 'preact/hooks'
import type { Strategy } from '../../../shared/content/strategy.ts'
import { MOVES_TO_FILE } from '../../../shared/sim/match/progress.ts'
import { words } from '../../text/words.ts'
import { Button } from '../../ui/Button.tsx'
import { usePlay } from '../state/play.ts'

/** Logs the strategy being set and, after five moves, files the audit. */
export const AuditActions = ({ strategy, onFile }: { strategy: Strategy | null; onFile: () => void }) => {
  const { team, act, bench } = usePlay()
  const [busy, setBusy] = useState(false)
  const { moves, audit, filing } = team.value
  const tried = strategy ? moves.findIndex((move) => move.strategy === strategy.id) : -1
  const canFile = moves.length >= MOVES_TO_FILE && !audit

  const log = async () => {
    if (!strategy) return
    setBusy(true)
    await bench.flush()
    await act('tryStrategy', { strategy: strategy.id })
    setBusy(false)
  }

  return (
    <div class="button-row">
      <Button kind={canFile ? 'secondary' : 'primary'} busy={busy} disabled={!strategy || tried >= 0} onClick={log}>
        {tried >= 0 ? words().play.audit.isMove(tried + 1) : words().play.audit.logMove(moves.length + 1)}
      </Button>
      {canFile && (
        <Button disabled={filing !== null} onClick={onFile}>
          {words().play.audit.file}
        </Button>
      )}
    </div>
  )
}
