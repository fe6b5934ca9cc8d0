export type DisruptionText = {
  readonly name: string
  /** One week before it begins. */
  readonly announced: string
  readonly began: string
}

export const DISRUPTION_KINDS = ['sensorFirmware', 'newRegion', 'reviewPolicy'] as const
export type DisruptionKind = (typeof DISRUPTION_KINDS)[number]

export type Disruptions = Readonly<Record<DisruptionKind, DisruptionText>>

/** What happens to everybody's world in a race, in one sentence each. */
export const DISRUPTIONS: Disruptions = {
  sensorFirmware: {
    name: 'Sensor firmware',
    announced: 'Next week the sensor maker ships new firmware: inputs will look different.',
    began: 'New sensor firmware is out: accuracy drifts faster for every team.',
  },
  newRegion: {
    name: 'New region',
    announced: 'Next week sales opens a new region: other users, other data.',
    began: 'The new region is live: accuracy drifts faster for every team.',
  },
  reviewPolicy: {
    name: 'Review policy',
    announced: 'Next week a new review policy asks for data nobody trained on.',
    began: 'The new review policy is in force: accuracy drifts faster for every team.',
  },
}
