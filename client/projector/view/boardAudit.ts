import { STAGES, type Stage } from '../../../shared/content/stages.ts'
import type { Board } from '../../../shared/views/board.ts'
import { words } from '../../text/words.ts'

type AuditVotes = Extract<Board, { type: 'auditReveal' }>['votes']

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)

/** Votes for each stage over all tracks, in the order of STAGES. */
export const stageTotals = (votes: AuditVotes): number[] =>
  STAGES.map((_, i) => sum(votes.map(({ counts }) => counts[i] ?? 0)))

/** Votes for the true bottleneck, and all votes, for one track. */
export const rightVotes = ({ counts, truth }: AuditVotes[number]): { right: number; all: number } => ({
  right: counts[STAGES.indexOf(truth)] ?? 0,
  all: sum(counts),
})

type AuditHeadline = { readonly title: string; readonly sub: string; readonly stage: Stage | null }

/** What the class believed, and for which tracks it is true. */
export const auditHeadline = (votes: AuditVotes): AuditHeadline => {
  const text = words().show
  const totals = stageTotals(votes)
  const all = sum(totals)
  if (all === 0) return { title: text.nobodyPredicted, sub: text.hereIsTruth, stage: null }
  const most = totals.indexOf(Math.max(...totals))
  const stage = STAGES[most] ?? STAGES[0]
  const title = text.said(totals[most] ?? 0, all, words().terms.stages[stage])
  const owners = votes.filter(({ truth }) => truth === stage).map(({ track }) => track)
  if (owners.length === 0) return { title, sub: text.nobodysBottleneck, stage }
  if (owners.length === votes.length) return { title, sub: text.allRight, stage }
  return { title, sub: text.rightFor(owners.length, votes.length), stage }
}

/** A cell shows one mark per vote, in rows of at most this many; beyond two rows it shows one mark and the number. */
const MARKS_IN_ROW = 4
const MARK_ROWS = 2

/** The rows of marks in a cell; null when there are too many votes to draw them one by one. */
export const voteRows = (count: number, rows = MARK_ROWS): number[] | null => {
  if (count > MARKS_IN_ROW * rows) return null
  const used = Math.ceil(count / MARKS_IN_ROW)
  return Array.from({ length: used }, (_, i) => Math.floor((count + used - 1 - i) / used))
}
