import type { LessonPace, PartPace } from '../view/lessonPace.ts'

/** Half of what the time under the ruler's hand takes, px. */
const HALF_NOW = 42

type PartLabel = {
  readonly part: PartPace
  /** Where the label ends, px from the left of the ruler. */
  readonly end: number
}

/**
 * The parts whose time can stand under a ruler of a width in px: each label ends with its part, before the time under the
 * hand; one that would leave the ruler or lie on the one before it is left out.
 */
export const partLabels = (
  { parts, nowSeconds, scaleSeconds }: Pick<LessonPace, 'parts' | 'nowSeconds' | 'scaleSeconds'>,
  width: number,
  widthOf: (part: PartPace) => number,
): readonly PartLabel[] => {
  const beforeNow = nowSeconds === null ? width : (nowSeconds / scaleSeconds) * width - HALF_NOW
  const labels: PartLabel[] = []
  let taken = 0
  for (const part of parts) {
    const { tookSeconds, plannedSeconds, ended } = part
    // Under the end of the last part stands the bell.
    if (tookSeconds === null || Math.abs(tookSeconds - plannedSeconds) < 1 || part.part === 3) continue
    const end = Math.min(ended * width, beforeNow)
    if (end - widthOf(part) < taken) continue
    labels.push({ part, end })
    taken = end
  }
  return labels
}
