import type { GameObjects, Scene } from 'phaser'
import { ROUNDS } from '../../../shared/content/constants.ts'
import type { TrackId } from '../../../shared/content/tracks.ts'
import type { OfferOnStage } from '../../../shared/views/board.ts'
import { accuracyText, fixed } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import type { Box } from '../../ui/boardShell.ts'
import { DARK } from '../../ui/theme/trackTheme.ts'
import type { Duel, TermState } from '../view/boardDuel.ts'
import { iterationsText, termText } from '../view/boardEquation.ts'
import { laneTile, stageMark } from './stageMarks.ts'
import { colorNumber, PAINT, trackPaint } from './stagePaint.ts'
import { sayWithin, stageText } from './stageText.ts'
import { verdictSign } from './verdictSign.ts'

type Line = { readonly label: string; readonly value: string; readonly note?: string; readonly verdict: TermState }

const INK_2 = '#4b5965'

const proofText = ({ terms: { available, required } }: OfferOnStage): string => {
  if (available == null || required == null) return termText('required', required)
  return `${iterationsText(required)} ${required > available ? '>' : '≤'} ${iterationsText(available)}`
}

/** The rows of an offer, each with the PM's verdict. */
const sheetLines = ({ offered, answer, agreed }: Duel, offer: OfferOnStage | null): Line[] => {
  const text = words().show.duel.sheet
  if (offered === null) return [{ label: text.target, value: text.noOffer, verdict: 'open' }]
  const proofWrong = answer?.type === 'wrongTerm' || answer?.type === 'wrongConclusion'
  const targetWrong = answer?.type === 'couldAskMore' || answer?.type === 'impossible'
  const verdict: TermState = agreed ? 'right' : targetWrong ? 'wrong' : 'open'
  const lines: Line[] = [{ label: text.target, value: accuracyText(offered), verdict }]
  if (offer) {
    const pace = fixed(offer.iterationsPerWeek)
    lines.push({ label: text.pace, value: pace, note: text.aWeek, verdict: 'open' })
    lines.push({ label: text.gates, value: offer.gates.join(', ') || text.noGates, verdict: 'open' })
  }
  const proof = offer ? proofText(offer) : proofWrong ? text.fails : text.holds
  return [...lines, { label: text.proof, value: proof, verdict: proofWrong ? 'wrong' : 'right' }]
}

/** The team's proposal on ivory paper. */
export class DuelSheet {
  readonly #scene: Scene
  readonly #box: Box
  readonly #unit: number
  #parts: GameObjects.GameObject[] = []

  constructor(scene: Scene, box: Box, unit: number) {
    this.#scene = scene
    this.#box = box
    this.#unit = unit
  }

  show(name: string, track: TrackId, duel: Duel, offer: OfferOnStage | null): void {
    for (const part of this.#parts) part.destroy()
    this.#parts = []
    const u = this.#unit
    const { left, top, width, height } = this.#box
    this.#paper()
    const head = 7.8 * u
    const ground = this.#keep(this.#scene.add.rectangle(left, top, width, head, trackPaint(track)))
    ground.setOrigin(0, 0)
    const tile = this.#scene.add.tileSprite(left, top, width, head, laneTile(this.#scene, track, 1.5 * u, DARK.stage))
    this.#keep(tile).setOrigin(0, 0).setAlpha(0.35)
    const label = this.#keep(stageText(this.#scene, left + 9.4 * u, top + head / 2, '', { size: 3.2 * u, bold: true }))
    sayWithin(label, name, width - 12 * u)
    label.setColor(DARK.stage)
    const patch = this.#scene.add.rectangle(
      left + 8.4 * u,
      top + head / 2,
      label.width + 2 * u,
      5 * u,
      trackPaint(track),
    )
    this.#keep(patch).setOrigin(0, 0.5)
    this.#scene.children.bringToTop(label)
    this.#keep(stageMark(this.#scene, track, left + 4.6 * u, top + head / 2, 2 * u, true))
    const rowHeight = Math.min(9.7 * u, (height - head - 12 * u) / 4)
    for (const [i, line] of sheetLines(duel, offer).entries()) {
      this.#line(line, top + head + 0.8 * u + i * rowHeight, rowHeight)
    }
    this.#rounds(duel, top + height - 6.4 * u)
  }

  #keep<Part extends GameObjects.GameObject>(part: Part): Part {
    this.#parts.push(part)
    return part
  }

  /** A sheet with its lower left corner folded. */
  #paper(): void {
    const u = this.#unit
    const { left, top, width, height } = this.#box
    const fold = 3.4 * u
    const pen = this.#keep(this.#scene.add.graphics())
    pen.fillStyle(PAINT.ivory, 1).beginPath()
    pen
      .moveTo(left, top)
      .lineTo(left + width, top)
      .lineTo(left + width, top + height)
    pen
      .lineTo(left + fold, top + height)
      .lineTo(left, top + height - fold)
      .closePath()
      .fillPath()
    pen.fillStyle(colorNumber('#c9c1ac'), 1)
    pen.fillTriangle(left, top + height - fold, left + fold, top + height - fold, left + fold, top + height)
  }

  #line({ label, value, note, verdict }: Line, y: number, height: number): void {
    const u = this.#unit
    const { left, width } = this.#box
    const x = left + 2.6 * u
    const wrong = verdict === 'wrong'
    const color = wrong ? DARK.stage : INK_2
    if (wrong) this.#keep(this.#scene.add.rectangle(left, y - 0.2 * u, width, height, PAINT.flame)).setOrigin(0, 0)
    this.#keep(stageText(this.#scene, x, y + 2 * u, label, { size: 2.4 * u, color }))
    const number = this.#keep(
      stageText(this.#scene, x, y + 6 * u, value, { size: 4 * u, bold: true, color: DARK.stage }),
    )
    if (note) {
      this.#keep(stageText(this.#scene, x + number.width + 1.4 * u, y + 6.3 * u, note, { size: 2.4 * u, color: INK_2 }))
    }
    this.#keep(verdictSign(this.#scene, left + width - 4 * u, y + 4.6 * u, 2.8 * u, verdict, PAINT.stage))
    if (wrong) return
    const rule = this.#scene.add.rectangle(x, y + height - 0.3 * u, width - 5.2 * u, 0.18 * u, colorNumber('#b9b19d'))
    this.#keep(rule).setOrigin(0, 0.5)
  }

  #rounds({ round, agreed }: Duel, y: number): void {
    const u = this.#unit
    const { left, width } = this.#box
    const last = agreed ? ROUNDS + 1 : round
    this.#keep(
      stageText(this.#scene, left + 5.4 * u, y, words().show.duel.sheet.round, { size: 2.6 * u, color: INK_2 }),
    )
    const side = Math.min(6.2 * u, (width - 18 * u) / 3.6)
    for (let number = 1; number <= ROUNDS; number++) {
      const x = left + width - 2.6 * u - (ROUNDS - number + 0.5) * (side + 1.6 * u)
      const now = agreed ? number === round : number === last
      const box = this.#keep(this.#scene.add.rectangle(x, y, side, side, PAINT.stage, now ? 1 : 0))
      box.setStrokeStyle(0.25 * u, PAINT.brick)
      const look = { size: 2.8 * u, bold: now, color: now ? DARK.ivory : INK_2, align: 'center' } as const
      this.#keep(stageText(this.#scene, x, y, String(number), look))
      if (number >= round || now) continue
      const pen = this.#keep(this.#scene.add.graphics())
      pen.lineStyle(0.25 * u, PAINT.brick, 1).lineBetween(x - side / 2, y + side / 2, x + side / 2, y - side / 2)
    }
  }
}
