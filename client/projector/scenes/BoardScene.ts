import type { GameObjects } from 'phaser'
import type { MatchSnapshot } from '../../net/matchSnapshot.ts'
import { words } from '../../text/words.ts'
import type { Box } from '../../ui/boardShell.ts'
import { DARK } from '../../ui/theme/trackTheme.ts'
import { rowColumns } from '../view/boardProgress.ts'
import { type BoardRow, type BoardView, pointsBoardView, raceBoardView } from '../view/boardView.ts'
import { BoardRowView, type RowSize } from './BoardRowView.ts'
import { kept } from './kept.ts'
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

/** The line above rows: what they are, and at the other end since when. */
type Head = { readonly title: GameObjects.Text; readonly note: GameObjects.Text }

/** The live leaderboard: rows move to their places, each with its change since the last update. */
export class BoardScene extends StageScene {
  #rows = new Map<string, BoardRowView>()
  #size: RowSize = { width: 0, height: 0, type: 0, small: 0 }
  #pen: GameObjects.Graphics | null = null
  #head: Head | null = null
  #climberHead: Head | null = null
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
    const makeHead = (): Head => ({
      title: stageText(this, 0, 0, '', { size: 2.8 * u, bold: true }),
      note: stageText(this, 0, 0, '', { size: 2.4 * u, color: DARK.muted, align: 'right' }),
    })
    this.#head = makeHead()
    this.#climberHead = makeHead()
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
    this.#write(this.#head, view.title, view.since, box, top - 2.8 * unit)
    const after = this.#placeRows(view, { ...box, top, height: box.top + box.height - top }, place)
    this.#placeClimber(view, box, after)
  }

  #write(head: Head | null, title: string, note: string, { left, width }: Box, y: number): void {
    if (!head) return
    say(head.title, title)
    say(head.note, note)
    head.title.setPosition(left, y)
    head.note.setPosition(left + width, y)
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
    for (const [id, row] of this.#rows) {
      if (id === view.climber?.id || view.rows.some((shown) => shown.id === id)) continue
      row.destroy()
      this.#rows.delete(id)
    }
    return box.top + lines * height
  }

  #placeClimber(view: BoardView, box: Box, after: number): void {
    const { climber } = view
    const u = this.shell.unit
    const y = after + 6 * u
    if (!climber) {
      this.#write(this.#climberHead, '', '', box, y)
      return
    }
    const gained = words().show.reveals.gained(Math.max(0, climber.gained))
    this.#write(this.#climberHead, words().show.climber, gained, box, y)
    this.#rule(box.left, y + 2.7 * u, box.width)
    this.#showRow(climber, view, box.left, y + 2.7 * u + this.#size.height / 2)
  }

  #showRow(row: BoardRow, view: BoardView, x: number, y: number): void {
    const shown = kept(this.#rows, row.id, () => new BoardRowView(this, row, this.#size))
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
