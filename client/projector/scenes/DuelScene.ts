import { words } from '../../text/words.ts'
import { conclusionState, duelToShow, termStates } from '../view/boardDuel.ts'
import { DuelEquation } from './DuelEquation.ts'
import { DuelSheet } from './DuelSheet.ts'
import { PM_WIDTH, PmFigure } from './PmFigure.ts'
import { type StageFeed, StageScene } from './StageScene.ts'

/** Share of the field for the PM and the desk. */
const PM_SHARE = { wide: 0.315, narrow: 0.26 } as const
const GAP_SHARE = 0.05

/** The PM on one side, the team's proposal on the other, and the argument between them. */
export class DuelScene extends StageScene {
  #pm: PmFigure | null = null
  #shown = ''
  #offered = ''

  constructor(feed: StageFeed) {
    super('duel', feed)
  }

  protected build(): void {
    const { field, column, height, unit, narrow } = this.shell
    const share = narrow ? PM_SHARE.narrow : PM_SHARE.wide
    const pmUnit = Math.min(unit, (field.width * share) / (PM_WIDTH - 3))
    const top = 0.17 * height
    this.#shown = ''
    // The desk stands on the same floor at any size.
    this.#pm = new PmFigure(this, field.left, top + 68.2 * (unit - pmUnit), pmUnit, unit)
    const from = field.left + field.width * (share + GAP_SHARE)
    const equation = new DuelEquation(
      this,
      { left: from, top, width: field.left + field.width - from, height: 0.682 * height },
      Math.min(unit, (field.left + field.width - from) / 60),
    )
    const sheet = new DuelSheet(this, { ...column, top, height: 0.593 * height }, Math.min(unit, column.width / 40))
    this.watch(() => {
      const match = this.feed.match.value
      const board = match?.board
      if (!match || board?.type !== 'negotiations') return
      const duel = duelToShow(board.teams, match.sceneTeam)
      const team = match.teams.find(({ id }) => id === duel?.team)
      const offer = board.onStage?.team === duel?.team ? board.onStage : null
      const key = JSON.stringify([duel, offer, team?.name])
      if (!duel || !team || key === this.#shown) return
      this.#shown = key
      const offered = `${duel.team}/${duel.patience}/${duel.offered}`
      const news = offered !== this.#offered && this.#offered !== '' && !this.feed.stillness
      this.#offered = offered
      const demand = duel.agreed ? words().show.agreedTo(duel.pmTarget) : words().show.duel.wants(duel.pmTarget)
      this.#pm?.show(duel.patience, demand, this.feed.stillness)
      equation.show({ states: termStates(duel.answer), conclusion: conclusionState(duel.answer), offer }, news)
      sheet.show(team.name, team.track, duel, offer)
    })
  }

  override update(): void {
    this.#pm?.draw(performance.now(), this.feed.stillness)
  }
}
