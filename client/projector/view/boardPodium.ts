import type { Standing } from '../../../shared/views/board.ts'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { words } from '../../text/words.ts'
import type { Box, Shell } from '../../ui/boardShell.ts'

/** With more teams than this there is no space below the table. */
export const MOST_WITH_NOTES = 9

/** Which teams argued and predicted best, in words, with the points if there is space; empty where none did. */
export const namedText = ({ board, teams }: Pick<MatchSnapshot, 'board' | 'teams'>, withPoints: boolean): string => {
  if (board.type !== 'podium') return ''
  const { argued, calibrated } = board
  const nameOf = (team: string): string => teams.find(({ id }) => id === team)?.name ?? ''
  const text = words().show
  return [
    argued && text.bestArgument(nameOf(argued.team)),
    calibrated &&
      text.calibrated(nameOf(calibrated.team), withPoints && !argued ? calibrated.points : null, calibrated.of),
  ]
    .filter(Boolean)
    .join(' ')
}

type PodiumPlace = 1 | 2 | 3

export type PodiumStep = {
  readonly place: PodiumPlace
  readonly standing: Standing
  /** The step itself, on the base line. */
  readonly box: Box
  /** Milliseconds after the start until it begins to rise. */
  readonly delayMs: number
}

const BASE = 85.2
const STEP_HEIGHTS: Readonly<Record<PodiumPlace, number>> = { 1: 40.7, 2: 33.7, 3: 27.8 }
const LEFT_TO_RIGHT: readonly PodiumPlace[] = [2, 1, 3]
const GAP = 1.25 / 67.5

/** A step rises, then its reason is shown, before the next one. */
export const RISE_MS = 400
const READ_MS = 1400

/** The podium's steps from left to right; with fewer than three teams the missing places stay empty. */
export const podiumSteps = (shell: Shell, standings: readonly Standing[]): PodiumStep[] => {
  const { field } = shell
  const width = (field.width * (1 - 2 * GAP)) / 3
  const bottom = (BASE / 100) * shell.height
  const places = Math.min(3, standings.length)
  return LEFT_TO_RIGHT.flatMap((place, i) => {
    const standing = standings.find(({ rank }) => rank === place)
    if (!standing) return []
    const height = (STEP_HEIGHTS[place] / 100) * shell.height
    const box = { left: field.left + i * (width + GAP * field.width), top: bottom - height, width, height }
    return [{ place, standing, box, delayMs: (places - place) * (RISE_MS + READ_MS) }]
  })
}

/** When the last step has risen and its reason has been shown. */
export const podiumDoneMs = (places: number): number => Math.min(3, places) * (RISE_MS + READ_MS)
