import type { GameObjects } from 'phaser'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { words } from '../../text/words.ts'
import type { Box } from '../../ui/boardShell.ts'
import { DARK } from '../../ui/theme/trackTheme.ts'
import { rowColumns } from '../view/boardProgress.ts'
import type { BoardRow } from '../view/boardView.ts'
import { type BoardView, pointsBoardView, raceBoardView } from '../view/boardView.ts'
import { BoardRowView, type RowSize } from './BoardRowView.ts'
import { type BoardPlace, type StageFeed, StageScene } from './StageScene.ts'
import { PAINT } from './stagePaint.ts'
import { say, stageText } from './stageText.ts'

const ROW_UNITS = 5
/** When the leaderboard fills the field, a few teams get taller rows. */
const FIELD_ROW_UNITS = 8
/** Rows never get lower than the smallest font size allows. */
const LEAST_ROW_UNITS = 2.45
const TYPE_OF_ROW = 0.56
/** In a narrow column, a smaller font size leaves more of a name visible. */
const NARROW_TYPE_OF_ROW = 0.48
const LEAST_TYPE_UNITS = 2.22
const SMALL_OF_TYPE = 0.86
/** Places change no more often than this; otherwise rows would never come to rest. */
const REST_MS = 700

/** The live leaderboard: rows move to their places, each with its change since the last update. */
export class BoardScene extends StageScene {
  #rows = new Map<string, BoardRowView>()
  #size: RowSize = { width: 0, height: 0, type: 0, small: 0 }
  #pen: GameObjects.Graphics | null = null
  #heads: Record<'title' | 'since' | 'climber' | 'gain', GameObjects.Text> | null = null
  #place: BoardPlace | null = null
  #waiting: MatchSnapshot | null = null
  #order: readonly string[] = []
  #shownAt = Number.NEGATIVE_INFINITY

  constructor(feed: StageFeed) {
    super('board', feed)
  }

  protected build(): void {
    const u = this.shell.unit
    this.#rows = new Map()
    this.#place = null
    this.#order = []
    this.#size = { width: 0, height: 0, type: 0, small: 0 }
    this.#pen = this.add.graphics()
    const strong = { size: 2.8 * u, bold: true } as const
    const quiet = { size: 2.4 * u, color: DARK.muted, align: 'right' } as const
    this.#heads = {
      title: stageText(this, 0, 0, '', strong),
      since: stageText(this, 0, 0, '', quiet),
      climber: stageText(this, 0, 0, '', strong),
      gain: stageText(this, 0, 0, '', quiet),
    }
    this.watch(() => {
      this.#waiting = this.feed.match.value
      this.feed.board.value
      this.update()
    })
  }

  override update(): void {
    const place = this.feed.board.peek()
    const now = performance.now()
    if (!this.#waiting || !place || (place === this.#place && now - this.#shownAt < REST_MS)) return
    this.#shownAt = now
    this.#show(this.#waiting, place)
    this.#waiting = null
  }

  #show(match: MatchSnapshot, place: BoardPlace): void {
    const view = place === 'race' ? raceBoardView(match, this.#order) : pointsBoardView(match)
    this.#order = view.order
    if (place !== this.#place) this.#clear()
    this.#place = place
    const { field, column, unit, height } = this.shell
    const box = place === 'field' ? { ...field, top: 0.15 * height, height: 0.71 * height } : column
    const top = (place === 'field' ? 20 : 17) * (height / 100)
    this.#pen?.clear()
    this.#placeHead(view, box, top - 1.8 * unit - unit)
    const after = this.#placeRows(view, { ...box, top, height: box.top + box.height - top }, place)
    this.#placeClimber(view, box, after)
  }

  #placeHead(view: BoardView, box: Box, y: number): void {
    if (!this.#heads) return
    say(this.#heads.title, view.title)
    say(this.#heads.since, view.since)
    this.#heads.title.setPosition(box.left, y)
    this.#heads.since.setPosition(box.left + box.width, y)
  }

  #placeRows(view: BoardView, box: Box, place: BoardPlace): number {
    const u = this.shell.unit
    const count = Math.max(1, view.rows.length)
    const columns = place === 'field' ? rowColumns(count, box.height, ROW_UNITS * u) : 1
    const lines = Math.ceil(count / columns)
    const gap = columns > 1 ? 4 * u : 0
    const height = Math.max(
      LEAST_ROW_UNITS * u,
      Math.min((place === 'field' ? FIELD_ROW_UNITS : ROW_UNITS) * u, box.height / lines),
    )
    const least = LEAST_TYPE_UNITS * u
    const type = Math.max(least, height * (this.shell.narrow ? NARROW_TYPE_OF_ROW : TYPE_OF_ROW))
    const width = (box.width - gap * (columns - 1)) / columns
    this.#resize({ width, height, type, small: Math.max(least, type * SMALL_OF_TYPE) })
    this.#rule(box.left, box.top, box.width)
    for (const [i, row] of view.rows.entries()) {
      const x = box.left + Math.floor(i / lines) * (this.#size.width + gap)
      this.#showRow(row, view, x, box.top + ((i % lines) + 0.5) * height)
    }
    const shown = new Set([...view.rows, ...(view.climber ? [view.climber] : [])].map(({ id }) => id))
    for (const [id, row] of this.#rows) {
      if (shown.has(id)) continue
      row.destroy()
      this.#rows.delete(id)
    }
    return box.top + lines * height
  }

  #placeClimber(view: BoardView, box: Box, after: number): void {
    if (!this.#heads) return
    const { climber, gain } = this.#heads
    climber.setVisible(view.climber !== null)
    gain.setVisible(view.climber !== null)
    if (!view.climber) return
    const u = this.shell.unit
    const y = after + 6 * u
    say(climber, words().show.climber)
    say(gain, words().show.reveals.gained(Math.max(0, view.climber.gained)))
    climber.setPosition(box.left, y)
    gain.setPosition(box.left + box.width, y)
    this.#rule(box.left, y + 2.7 * u, box.width)
    this.#showRow(view.climber, view, box.left, y + 2.7 * u + this.#size.height / 2)
  }

  #showRow(row: BoardRow, view: BoardView, x: number, y: number): void {
    let shown = this.#rows.get(row.id)
    if (!shown) {
      shown = new BoardRowView(this, row, this.#size)
      this.#rows.set(row.id, shown)
    }
    shown.show(row, view.valueText(row), x, y, this.feed.stillness)
  }

  #rule(x: number, y: number, width: number): void {
    this.#pen?.fillStyle(PAINT.rule, 1)
    this.#pen?.fillRect(x, y, width, Math.max(1, this.shell.unit * 0.13))
  }

  #resize(size: RowSize): void {
    if (Math.abs(size.width - this.#size.width) < 1 && Math.abs(size.height - this.#size.height) < 1) return
    this.#clear()
    this.#size = size
  }

  #clear(): void {
    for (const row of this.#rows.values()) row.destroy()
    this.#rows.clear()
  }
}
