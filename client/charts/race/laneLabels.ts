import { DEMANDED_ACCURACY, RACE_LOW } from '../../../shared/content/constants.ts'
import { spread } from '../spread.ts'
import type { RacePlot } from './racePlot.ts'

/** Labels flipped to the left are raised above the line that they would cover, and the text along it, px. */
const FLIPPED_LIFT = 32
/** The rival's line falls, so its label goes below it. */
const FLIPPED_DROP = 16

/** From the line at the PM's number down to the baseline of a label that is clear of it, px. */
const CLEAR = 15

/** The baseline of the words about the predicted week, under the line at the PM's number. */
export const predictedY = ({ frame, y }: RacePlot): number => Math.max(frame.top + 32, y(DEMANDED_ACCURACY) + CLEAR)

/** The baseline of the words about the agreed target: above its line, or below it where the PM's number is in the way. */
export const targetY = ({ y }: RacePlot, target: number): number => {
  const above = y(target) - 5
  return above < y(DEMANDED_ACCURACY) + CLEAR ? y(target) + CLEAR : above
}

export type HeadPlaces = { readonly flip: boolean; readonly ownY: number; readonly rivalY: number }

/** Where the labels at the end of both lines are; late in the race they flip to the left. */
export const headPlaces = ({ frame, y }: RacePlot, now: number, own: number, rival: number | null): HeadPlaces => {
  const flip = now > frame.left + (frame.right - frame.left) * 0.6
  const [ownY = 0, rivalY = 0] = spread(
    [
      { at: y(own) - (flip ? FLIPPED_LIFT : 0), size: 26 },
      { at: y(rival ?? RACE_LOW) + (flip ? FLIPPED_DROP : 0), size: 34 },
    ],
    Math.max(frame.top + 18, y(DEMANDED_ACCURACY)),
    frame.bottom - 4,
  )
  return { flip, ownY, rivalY }
}

type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** Half the height of a label with its margin, and the widths of the labels that others keep away from, px. */
const HALF = 8
const WIDTHS = { passed: 108, own: 124, rival: 92, target: 88, predicted: 124 }
/** Distances of the label of the passing from the line: above it, or else below it, px. */
const AWAY = [-44, -58, -30, 34, 48, 62] as const

const box = (x: number, y: number, width: number, half = HALF): Box => ({
  left: Math.min(x, x + width),
  right: Math.max(x, x + width),
  top: y - half,
  bottom: y + half,
})
const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

export type PassedLabel = { readonly y: number; readonly anchor: 'middle' | 'end' }

type Others = {
  readonly heads: HeadPlaces
  readonly now: number
  /** Heights of the texts that begin at the frame's left edge, px. */
  readonly atLeft: readonly number[]
  /** Where the text of the predicted week begins, px. */
  readonly predicted: { readonly x: number; readonly y: number; readonly late: boolean } | null
  /** Height of the texts along the frame's bottom, px. */
  readonly foot: number
}

/**
 * Where the words of the passing fit: above the line, or below it where other words are in the way. Null where they fit
 * nowhere: the reading above the picture says them, too.
 */
export const passedLabel = ({ frame, y: at }: RacePlot, x: number, y: number, others: Others): PassedLabel | null => {
  const { heads, now, atLeft, predicted, foot } = others
  const anchor = x > (frame.left + frame.right) / 2 ? 'end' : 'middle'
  const side = heads.flip ? -1 : 1
  const taken = [
    box(now + side * 12, heads.ownY, side * WIDTHS.own, 15),
    box(now + side * 12, heads.rivalY + 7, side * WIDTHS.rival, 17),
    ...atLeft.map((height) => box(frame.left, height - 4, WIDTHS.target)),
    ...(predicted ? [box(predicted.x, predicted.y - 4, (predicted.late ? -1 : 1) * WIDTHS.predicted)] : []),
  ]
  const fits = (away: number): boolean => {
    const text = box(anchor === 'end' ? x - WIDTHS.passed : x - WIDTHS.passed / 2, y + away - 4, WIDTHS.passed)
    return text.top > at(DEMANDED_ACCURACY) + 2 && text.bottom < foot && taken.every((other) => !overlap(text, other))
  }
  const away = AWAY.find(fits)
  return away === undefined ? null : { y: y + away, anchor }
}
