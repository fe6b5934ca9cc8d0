import { modelSizeLabel } from '../../content/modelSize.ts'
import type { PmAnswer } from '../../sim/match/matchState.ts'
import type { MatchResults, TeamResult } from '../resultsOf.ts'
import { automationWords, gateWords } from './planWords.ts'
import { type Column, type Sheet, sheetOf } from './sheet.ts'
import { teamColumns } from './teamColumns.ts'

type Row = { readonly team: TeamResult; readonly offer: TeamResult['offers'][number] }

const answerWords = (answer: PmAnswer): string => {
  switch (answer.type) {
    case 'wrongTerm':
      return `wrong term: ${answer.term}`
    case 'wrongConclusion':
      return 'wrong conclusion'
    case 'couldAskMore':
      return `more is possible: ${answer.target.toFixed(1)}%`
    case 'impossible':
      return 'the plan cannot reach it'
    case 'accepted':
      return 'accepted'
  }
}

const COLUMNS: readonly Column<Row>[] = [
  ...teamColumns<Row>(),
  { head: 'Round', about: 'Round of the negotiation, 1 to 3.', decimals: 0, cell: ({ offer }) => offer.round },
  { head: 'Offered, %', about: 'Field accuracy the team offered.', decimals: 1, cell: ({ offer }) => offer.target },
  {
    head: 'Reach, %',
    about: 'Field accuracy that the team’s own plan was projected to reach.',
    decimals: 1,
    cell: ({ offer }) => offer.reach,
  },
  {
    head: 'Argument',
    about:
      'calendar: 99% needs more iterations than the calendar holds. ceiling: no number of iterations is enough. reachable: 99% is within reach.',
    width: 12,
    cell: ({ offer }) => offer.proof.conclusion,
  },
  {
    head: 'Proof right, %',
    about: 'Share of the proof that was right.',
    decimals: 0,
    cell: ({ offer }) => offer.proofShare * 100,
  },
  { head: 'PM’s answer', about: 'What the PM answered.', width: 28, cell: ({ offer }) => answerWords(offer.answer) },
  {
    head: 'Model, parameters',
    about: 'Size of the model, in parameters.',
    width: 18,
    cell: ({ team, offer }) => modelSizeLabel(team, offer.plan.shrinkDecades),
  },
  {
    head: 'Verification, %',
    about: 'Share of the iteration budget spent on verification.',
    decimals: 0,
    cell: ({ offer }) => offer.plan.verification * 100,
  },
  {
    head: 'Changes per release',
    about: 'Changes that share one release.',
    decimals: 0,
    cell: ({ offer }) => offer.plan.changesPerRelease,
  },
  {
    head: 'Automated',
    about: 'Automated stages and their levels: 1 assisted, 2 automatic.',
    width: 34,
    cell: ({ offer }) => automationWords(offer.plan.automation),
  },
  {
    head: 'Gates',
    about: 'Stages at which constraints are checked.',
    width: 10,
    cell: ({ offer }) => gateWords(offer.plan.gates),
  },
]

export const reviewSheet = (results: MatchResults): Sheet =>
  sheetOf(
    'Review',
    'Part 3: one row per offer to the PM.',
    COLUMNS,
    results.teams.flatMap((team) => team.offers.map((offer) => ({ team, offer }))),
  )
