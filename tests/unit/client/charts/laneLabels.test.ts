import { expect, it } from 'vitest'
import { lanePlot } from '../../../../client/charts/race/LaneBackdrop.tsx'
import { headPlaces, passedLabel, predictedY, targetY } from '../../../../client/charts/race/laneLabels.ts'
import { DEMANDED_ACCURACY } from '../../../../shared/content/constants.ts'

/** From a phone to a tall window, px. */
const HEIGHTS = Array.from({ length: 60 }, (_, i) => 180 + 10 * i)
const ACCURACIES = Array.from({ length: 45 }, (_, i) => 88 + i / 4)
/** The top of letters over their baseline, and what is below it, px. */
const SMALL = { up: 10, down: 3 }
const LARGE = { up: 17, down: 1 }
/** Half of the double line, px. */
const LINE = 3

it('[RAC12] no label in the race of a student lies on the line at 99%, however high the picture is', () => {
  const found: string[] = []
  for (const height of HEIGHTS) {
    const plot = lanePlot(340, height, 12)
    const line = plot.y(DEMANDED_ACCURACY)
    const look = (what: string, baseline: number, { up, down }: typeof SMALL) => {
      if (baseline - up < line + LINE && baseline + down > line - LINE) found.push(`${what} at ${height}`)
    }
    look('the predicted week', predictedY(plot), SMALL)
    for (const accuracy of ACCURACIES) {
      if (accuracy < DEMANDED_ACCURACY) look(`the target ${accuracy}`, targetY(plot, accuracy), SMALL)
      for (const now of [120, 300])
        for (const rival of [88, 94, 98.5]) {
          const heads = headPlaces(plot, now, accuracy, rival)
          look(`${accuracy} against ${rival}`, heads.ownY + 8, LARGE)
          look(`the rival ${rival} of ${accuracy}`, heads.rivalY + 2, SMALL)
          const others = { heads, now, atLeft: [], predicted: null, foot: plot.frame.bottom }
          const passed = passedLabel(plot, 100, plot.y(accuracy), others)
          if (passed) look(`passed at ${accuracy}`, passed.y, SMALL)
        }
    }
  }
  expect(found).toEqual([])
})
