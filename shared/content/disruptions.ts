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
      en: 'Next week the sensor maker ships new firmware. Inputs will look different.',
      es: 'La próxima semana cambia el firmware del sensor. Las entradas se verán distintas.',
    },
    began: {
      en: 'The new sensor firmware is out: accuracy drifts faster for every team.',
      es: 'Ya salió el firmware nuevo: la precisión de todos los equipos cae más rápido.',
    },
  },
  newRegion: {
    name: { en: 'New region', es: 'Región nueva' },
    announced: {
      en: 'Next week sales opens a new region, with different users and different data.',
      es: 'La próxima semana ventas abre una región nueva, con otros usuarios y otros datos.',
    },
    began: {
      en: 'The new region is live: accuracy drifts faster for every team.',
      es: 'La región nueva ya está activa: la precisión de todos los equipos cae más rápido.',
    },
  },
  reviewPolicy: {
    name: { en: 'Review policy', es: 'Política de revisión' },
    announced: {
      en: 'Next week a new review policy will require data that nobody trained on.',
      es: 'La próxima semana una nueva política exigirá datos con los que nadie entrenó.',
    },
    began: {
      en: 'The new review policy is in effect: accuracy drifts faster for every team.',
      es: 'La nueva política ya rige: la precisión de todos los equipos cae más rápido.',
    },
  },
}
