import type { GameObjects, Scene } from 'phaser'
import { PROOF_TERMS } from '../../../shared/content/proof.ts'
import type { ProofTerm } from '../../../shared/sim/match/matchState.ts'
import type { OfferOnStage } from '../../../shared/views/board.ts'
import { words } from '../../text/words.ts'
import type { Box } from '../../ui/boardShell.ts'
import { DARK } from '../../ui/theme/trackTheme.ts'
import type { TermState } from '../view/boardDuel.ts'
import { iterationsText, termText } from '../view/boardEquation.ts'
import { layBricks } from './bricks.ts'
import { PAINT } from './stagePaint.ts'
import { placeText, sayWithin, stageText } from './stageText.ts'
import { verdictSign } from './verdictSign.ts'

type DuelTerms = {
  readonly states: Readonly<Record<ProofTerm, TermState>>
  /** What the PM says of the conclusion. */
  readonly conclusion: TermState
  readonly offer: OfferOnStage | null
}

type Part = GameObjects.Text | GameObjects.Graphics | GameObjects.Rectangle

type Row = { readonly title: string; readonly how: string; readonly value: string; readonly state: TermState }

const FILL_MS = 200
/** Height of a step, and from one to the next, in units. */
const ROW = 12.4
const PITCH = 14
/** Size of a value below its words. */
const BELOW = 4.6
/** Height of the conclusion if it takes one line. */
const CONCLUSION = 7

/** The proof in the middle: its three steps filling in turn, the conclusion, and what is needed against what fits. */
export class DuelEquation {
  readonly #scene: Scene
  readonly #box: Box
  readonly #unit: number
  #parts: Part[] = []
  #turn = 0

  constructor(scene: Scene, box: Box, unit: number) {
    this.#scene = scene
    this.#box = box
    this.#unit = unit
  }

  show({ states, conclusion, offer }: DuelTerms, fill: boolean): void {
    for (const part of this.#parts) {
      this.#scene.tweens.killTweensOf(part)
      part.destroy()
    }
    this.#parts = []
    this.#turn = 0
    const text = words().show.duel
    for (const [i, term] of PROOF_TERMS.entries()) {
      const value = termText(term, offer?.terms[term])
      const row = { title: text.terms[term], how: text.how[term], value, state: states[term] }
      this.#enter(() => this.#step(row, i), fill)
    }
    this.#enter(() => this.#conclude(offer ? text.conclusions[offer.conclusion] : text.noConclusion, conclusion), fill)
    const { available, required } = offer?.terms ?? {}
    if (available != null && required != null) this.#compare(required, available)
  }

  #write(
    x: number,
    y: number,
    text: string,
    size: number,
    look: { bold?: boolean; color?: string; align?: 'left' | 'center' | 'right' } = {},
  ): GameObjects.Text {
    const made = stageText(this.#scene, x, y, text, { size: size * this.#unit, ...look })
    this.#parts.push(made)
    return made
  }

  /**
   * A step with its number in front and its value at the end, or below where the words need the width; the one the PM
   * refused stands on flame.
   */
  #step({ title, how, value, state }: Row, i: number): void {
    const u = this.#unit
    const { left, width, top } = this.#box
    const y = top + i * PITCH * u
    const wrong = state === 'wrong'
    const color = wrong ? DARK.stage : DARK.ivory
    if (wrong) this.#ground(y, ROW)
    const number = this.#write(left + width - 5 * u, y + ROW * 0.5 * u, value, 6, { bold: true, color, align: 'right' })
    const name = this.#write(left + 6 * u, y + 4 * u, title, 3, { bold: true, color })
    const note = this.#write(left + 6 * u, y + 8.6 * u, how, 2.4, { color: wrong ? DARK.stage : DARK.muted })
    const room = width - 14 * u
    if (Math.max(name.width, note.width) > room - number.width) {
      placeText(name, left + 6 * u, y + 2.3 * u)
      placeText(note, left + 6 * u, y + 5.6 * u)
      number.setFontSize(BELOW * u)
      placeText(number, left + width - 5 * u, y + 9.6 * u)
    }
    sayWithin(name, title, room)
    sayWithin(note, how, room)
    this.#write(left + 2.6 * u, name.y, String(i + 1), 4, { bold: true, color, align: 'center' })
    this.#sign(left + width - 2.4 * u, y + ROW * 0.5 * u, state)
  }

  #conclude(said: string, state: TermState): void {
    const u = this.#unit
    const { left, width, top } = this.#box
    const y = top + PROOF_TERMS.length * PITCH * u
    const wrong = state === 'wrong'
    const line = this.#write(left + 1 * u, y, said, 3.2, { bold: true, color: wrong ? DARK.stage : DARK.ivory })
    line.setWordWrapWidth(width - 7 * u)
    const high = Math.max(CONCLUSION, line.height / u + 2)
    placeText(line, left + 1 * u, y + (high / 2) * u)
    if (wrong) this.#ground(y, high)
    this.#sign(left + width - 2.4 * u, y + (high / 2) * u, state)
  }

  #ground(y: number, height: number): void {
    const { left, width } = this.#box
    const ground = this.#scene.add.rectangle(left, y, width, height * this.#unit, PAINT.flame)
    this.#parts.push(ground.setOrigin(0, 0).setDepth(-1))
  }

  #sign(x: number, y: number, state: TermState): void {
    const color = state === 'wrong' ? PAINT.stage : PAINT.ivory
    this.#parts.push(verdictSign(this.#scene, x, y, 2.4 * this.#unit, state, color))
  }

  /** Makes parts, which come in when it is their turn. */
  #enter(make: () => void, fill: boolean): void {
    const first = this.#parts.length
    make()
    this.#turn += 1
    if (!fill) return
    for (const part of this.#parts.slice(first)) {
      part.setAlpha(0)
      this.#scene.tweens.add({ targets: part, alpha: 1, duration: 150, delay: this.#turn * FILL_MS })
    }
  }

  /** What the team says is needed against what it says fits, cut by the deadline's wall. */
  #compare(needed: number, held: number): void {
    if (needed <= held) return
    const text = words().show.duel
    const u = this.#unit
    const { left, width, top } = this.#box
    const y = top + 53 * u
    const wall = left + Math.max(0.34, Math.min(0.7, held / needed)) * width
    const high = 3.7 * u
    const pen = this.#scene.add.graphics()
    this.#parts.push(pen)
    pen
      .fillStyle(PAINT.ivory, 1)
      .fillRect(left, y, wall - left, high)
      .fillRect(left, y + 5.2 * u, wall - left, high)
    pen.lineStyle(0.2 * u, PAINT.muted, 1).strokeRect(wall + 3 * u, y, left + width - wall - 3 * u, high)
    layBricks(pen, { left: wall, top: y - 1.5 * u, width: 3 * u, height: 11.4 * u }, 1.9 * u)
    const ink = { bold: true, color: DARK.stage } as const
    this.#write(left + 1.4 * u, y + high / 2, text.needsCount(iterationsText(needed)), 2.4, ink)
    this.#write(left + 1.4 * u, y + 5.2 * u + high / 2, text.holdsCount(iterationsText(held)), 2.4, ink)
    this.#write(wall + 4.6 * u, y + high / 2, text.past(iterationsText(needed - held)), 2.4)
    this.#write(wall + 4.6 * u, y + 5.2 * u + high / 2, text.deadline, 2.4, { bold: true })
  }
}
