import type { GameObjects, Scene } from 'phaser'
import { CALENDAR_HOURS, DEMANDED_ACCURACY } from '../../../shared/content/constants.ts'
import type { ProofTerm } from '../../../shared/sim/match/matchState.ts'
import type { OfferOnStage } from '../../../shared/views/board.ts'
import { accuracyText, fixed } from '../../text/numbers.ts'
import { words } from '../../text/words.ts'
import type { Box } from '../../ui/boardShell.ts'
import { DARK } from '../../ui/theme/trackTheme.ts'
import type { TermState } from '../view/boardDuel.ts'
import { argumentOf, iterationsText, ladderFloor, termText } from '../view/boardEquation.ts'
import { layBricks } from './bricks.ts'
import { PAINT } from './stagePaint.ts'
import { stageText } from './stageText.ts'
import { verdictSign } from './verdictSign.ts'

type DuelTerms = {
  readonly states: Readonly<Record<ProofTerm, TermState>>
  readonly offer: OfferOnStage | null
  readonly offered: number | null
}

type Part = GameObjects.Text | GameObjects.Graphics | GameObjects.Rectangle

const FILL_MS = 200

/** The argument in the middle: what 99% needs and what the calendar allows. Its terms are filled in one by one. */
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

  show(terms: DuelTerms, fill: boolean): void {
    for (const part of this.#parts) {
      this.#scene.tweens.killTweensOf(part)
      part.destroy()
    }
    this.#parts = []
    this.#turn = 0
    if (terms.offer?.conclusion === 'ceiling' || terms.states.ceiling === 'wrong') this.#showCeiling(terms, fill)
    else this.#showIterations(terms, fill)
  }

  #showIterations(terms: DuelTerms, fill: boolean): void {
    const text = words().show.duel
    const argument = terms.offer ? argumentOf(terms.offer) : { needed: null, held: null }
    const right = this.#box.left + this.#box.width
    const bar = this.#box.width * 0.68
    const top = (y: number) => this.#box.top + y * this.#unit
    this.#write(this.#box.left, top(1), text.needs, 3, { bold: true })
    this.#write(this.#box.left, top(5), text.needsHow, 2.4, {
      color: DARK.muted,
    })
    this.#term('gap', bar * 0.33, top(13), terms, fill)
    this.#write(this.#box.left + bar * 0.57, top(11.6), '+', 4, { color: DARK.muted, align: 'center' })
    this.#term('noise', bar * 0.8, top(13), terms, fill)
    this.#bar(top(18.8), bar)
    this.#wideTerm('gain', bar * 0.5, top(22.8), terms, fill)
    this.#result(right, top(18.8), argument.needed)
    this.#write(this.#box.left, top(30), text.holds, 3, { bold: true })
    this.#write(this.#box.left, top(34), text.holdsHow, 2.4, {
      color: DARK.muted,
    })
    this.#number(this.#box.left + bar * 0.26, top(40.4), `${fixed(CALENDAR_HOURS, 0)} h`, text.calendar, 'right')
    this.#write(this.#box.left + bar * 0.53, top(40.4), '\u2212', 4, { color: DARK.muted, align: 'center' })
    this.#term('lost', bar * 0.79, top(41.8), terms, fill)
    this.#bar(top(47.6), bar)
    this.#wideTerm('cycle', bar * 0.5, top(51.6), terms, fill)
    this.#result(right, top(47.6), argument.held)
    this.#compare(argument.needed, argument.held)
  }

  #showCeiling(terms: DuelTerms, fill: boolean): void {
    const text = words().show.duel
    const top = (y: number) => this.#box.top + y * this.#unit
    this.#write(this.#box.left, top(1), text.reach, 3, { bold: true })
    this.#write(this.#box.left, top(5), text.reachHow, 2.4, {
      color: DARK.muted,
    })
    const ceiling = terms.offer?.terms.ceiling
    const than = ceiling === undefined || ceiling <= DEMANDED_ACCURACY ? '<' : '>'
    this.#term('ceiling', this.#box.width * 0.3, top(17.4), terms, fill)
    this.#write(this.#box.left + this.#box.width * 0.58, top(16), than, 5, { color: DARK.muted, align: 'center' })
    this.#number(
      this.#box.left + this.#box.width * 0.8,
      top(16),
      accuracyText(DEMANDED_ACCURACY, 0),
      text.wanted,
      'open',
    )
    if (ceiling !== undefined) this.#ladder(ceiling, terms.offered)
  }

  /** A scale from 90% (or lower) up: the offered target, the model's ceiling, and the wall in front of 99%. */
  #ladder(ceiling: number, offered: number | null): void {
    const u = this.#unit
    const { left, width, top } = this.#box
    const floor = ladderFloor(offered ?? ceiling, DEMANDED_ACCURACY)
    const x = (accuracy: number) =>
      left +
      (Math.max(0, Math.min(DEMANDED_ACCURACY, accuracy) - floor) / (DEMANDED_ACCURACY - floor)) * (width - 3 * u)
    const y = top + 44 * u
    const pen = this.#scene.add.graphics()
    this.#parts.push(pen)
    pen.fillStyle(PAINT.rule, 1).fillRect(left, y, width - 3 * u, 6 * u)
    if (offered !== null) pen.fillStyle(PAINT.ivory, 1).fillRect(left, y, x(offered) - left, 6 * u)
    pen.fillStyle(PAINT.muted, 1).fillRect(x(ceiling) - 0.25 * u, y - 2 * u, 0.5 * u, 10 * u)
    layBricks(pen, { left: left + width - 3 * u, top: y - 2 * u, width: 3 * u, height: 10 * u }, 1.9 * u)
    this.#write(left, y + 9 * u, accuracyText(floor, 0), 2.4, { color: DARK.muted })
    this.#write(left + width, y + 10.4 * u, accuracyText(DEMANDED_ACCURACY, 0), 2.6, { bold: true, align: 'right' })
    this.#write(x(ceiling), y - 4 * u, words().show.duel.ceiling, 2.4, { color: DARK.muted, align: 'center' })
    if (offered !== null) {
      const ink = { bold: true, color: DARK.stage, align: 'right' } as const
      this.#write(x(offered) - 1.2 * u, y + 3 * u, words().show.duel.onOffer(offered), 2.8, ink)
    }
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

  #term(term: ProofTerm, x: number, y: number, { states, offer }: DuelTerms, fill: boolean): void {
    const middle = this.#box.left + x
    const first = this.#parts.length
    this.#number(
      middle,
      y - 1.4 * this.#unit,
      termText(term, offer?.terms[term]),
      words().show.duel.terms[term],
      states[term],
    )
    this.#enter(first, fill)
  }

  #wideTerm(term: ProofTerm, x: number, y: number, { states, offer }: DuelTerms, fill: boolean): void {
    const u = this.#unit
    const state = states[term]
    const first = this.#parts.length
    const value = this.#write(this.#box.left + x - u, y, termText(term, offer?.terms[term]), 4.8, {
      bold: true,
      align: 'right',
    })
    const label = this.#write(this.#box.left + x + u, y, words().show.duel.terms[term], 2.4, { color: DARK.muted })
    if (state === 'wrong') {
      const left = value.x - value.width - u
      this.#light(left, y - 3.2 * u, label.x + label.width - left + 3.6 * u, 6.4 * u, [value, label])
    }
    this.#sign(label.x + label.width, y, state)
    this.#enter(first, fill)
  }

  /** A number above its label; a failing one has a flame-colored background. */
  #number(x: number, y: number, value: string, label: string, state: TermState): void {
    const u = this.#unit
    const texts = [
      this.#write(x, y, value, 4.8, { bold: true, align: 'center' }),
      this.#write(x, y + 4.2 * u, label, 2.4, { color: DARK.muted, align: 'center' }),
    ]
    const end = x + (texts[1]?.width ?? 0) / 2
    if (state === 'wrong') {
      const left = Math.min(...texts.map((text) => x - text.width / 2)) - u
      const right = Math.max(end + 3.4 * u, x + (texts[0]?.width ?? 0) / 2 + u)
      this.#light(left, y - 3.2 * u, right - left, 9.2 * u, texts)
    }
    this.#sign(end, y + 4.2 * u, state)
  }

  /** The tick or cross after a label. */
  #sign(end: number, y: number, state: TermState): void {
    const u = this.#unit
    const color = state === 'wrong' ? PAINT.stage : PAINT.ivory
    this.#parts.push(verdictSign(this.#scene, end + 1.8 * u, y, 1.7 * u, state, color))
  }

  #light(
    x: number,
    y: number,
    width: number,
    height: number,
    texts: readonly GameObjects.Text[],
  ): GameObjects.Rectangle {
    const ground = this.#scene.add.rectangle(x, y, width, height, PAINT.flame).setOrigin(0, 0)
    this.#parts.push(ground)
    for (const text of texts) {
      text.setColor(DARK.stage).setFontStyle('bold')
      this.#scene.children.bringToTop(text)
    }
    return ground
  }

  /** Lets the parts created since the first one appear in turn. */
  #enter(first: number, fill: boolean): void {
    this.#turn += 1
    if (!fill) return
    for (const part of this.#parts.slice(first)) {
      part.setAlpha(0)
      this.#scene.tweens.add({ targets: part, alpha: 1, duration: 150, delay: this.#turn * FILL_MS })
    }
  }

  #bar(y: number, width: number): void {
    const height = 0.4 * this.#unit
    this.#parts.push(this.#scene.add.rectangle(this.#box.left, y, width, height, PAINT.ivory).setOrigin(0, 0.5))
  }

  #result(right: number, y: number, value: number | null): void {
    const u = this.#unit
    const number = this.#write(right, y, iterationsText(value), Math.min(7.4, (0.112 * this.#box.width) / u), {
      bold: true,
      align: 'right',
    })
    this.#write(number.x - number.width - 2.6 * u, y, '=', 4.4, { color: DARK.muted, align: 'center' })
    this.#write(right, y + 5.4 * u, words().show.duel.iterations, 2.6, { color: DARK.muted, align: 'right' })
  }

  /** Iterations needed compared with those that fit before the deadline. */
  #compare(needed: number | null, held: number | null): void {
    if (needed === null || held === null || needed <= held) return
    const text = words().show.duel
    const u = this.#unit
    const { left, width, top } = this.#box
    const y = top + 59.4 * u
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
