const digitOf = (step: number): number => Number(step.toExponential().charAt(0))

/** The two ratios from a step of 1, 2, 5, 10... to the ones below and above it, by its first digit. */
const below = (step: number): number => (digitOf(step) === 5 ? 2.5 : 2)
const above = (step: number): number => (digitOf(step) === 2 ? 2.5 : 2)

/** The numbers that round to a step: from halfway to the step below to halfway to the one above, judged by ratios. */
export const stepRange = (step: number): readonly [low: number, high: number] => [
  step / Math.sqrt(below(step)),
  step * Math.sqrt(above(step)),
]

/** The step of 1, 2, 5, 10... that a positive number rounds to. */
export const nearestStep = (value: number): number => {
  const power = 10 ** Math.floor(Math.log10(value))
  const steps = [1, 2, 5].map((digit) => digit * power)
  return steps.find((step) => value < stepRange(step)[1]) ?? 10 * power
}
