/** Rounds to a tenth, the step in which accuracies are promised and predicted. */
export const toTenths = (value: number): number => Math.round(value * 10) / 10

/** The highest tenth that is not above the value. */
export const tenthsBelow = (value: number): number => Math.floor(value * 10 + 1e-9) / 10
