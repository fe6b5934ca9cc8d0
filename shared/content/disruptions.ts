import type { Text } from './language.ts'

type DisruptionText = {
  readonly name: Text
  /** Sent one week before it begins. */
  readonly announced: Text
  readonly began: Text
}

export const DISRUPTION_KINDS = ['sensorFirmware', 'newRegion', 'reviewPolicy'] as const
export type DisruptionKind = (typeof DISRUPTION_KINDS)[number]

export type Disruptions = Readonly<Record<DisruptionKind, DisruptionText>>

/** The disruptions that hit every team in a race, in one sentence each. */
export const DISRUPTIONS: Disruptions = {
  sensorFirmware: {
    name: { en: 'Sensor firmware', es: 'Firmware del sensor' },
    announced: {
      en: 'Next week the sensor maker ships new firmware: inputs will look different.',
      es: 'La próxima semana cambia el firmware del sensor: las entradas se verán distintas.',
    },
    began: {
      en: 'New sensor firmware is out: accuracy drifts faster for every team.',
      es: 'Ya salió el firmware del sensor: la precisión deriva más rápido para todos.',
    },
  },
  newRegion: {
    name: { en: 'New region', es: 'Región nueva' },
    announced: {
      en: 'Next week sales opens a new region: other users, other data.',
      es: 'La próxima semana ventas abre una región: otros usuarios, otros datos.',
    },
    began: {
      en: 'The new region is live: accuracy drifts faster for every team.',
      es: 'La región nueva está en marcha: la precisión deriva más rápido para todos.',
    },
  },
  reviewPolicy: {
    name: { en: 'Review policy', es: 'Política de revisión' },
    announced: {
      en: 'Next week a new review policy asks for data nobody trained on.',
      es: 'La próxima semana una política nueva pide datos con los que nadie entrenó.',
    },
    began: {
      en: 'The new review policy is in force: accuracy drifts faster for every team.',
      es: 'La política nueva ya rige: la precisión deriva más rápido para todos.',
    },
  },
}
