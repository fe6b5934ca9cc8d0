import type { Text } from './language.ts'

/** The stages at which a session's three constraints first become visible; the seed draws one of these sets. Source: ours. */
export const CONSTRAINT_STAGE_SETS = [
  [1, 2, 3],
  [1, 2, 4],
  [1, 3, 4],
  [2, 3, 4],
] as const
export type ConstraintStages = (typeof CONSTRAINT_STAGE_SETS)[number]

/** What a plan is measured against where no session has drawn a set. */
export const STANDARD_CONSTRAINT_STAGES: ConstraintStages = [1, 3, 4]

/** A constraint in the words of its track, with the figure that makes it real (docs/simulation.md, 4 has the sources). */
export type TrackConstraint = { readonly name: Text; readonly figure: Text }

/** The constraints of a track that become visible at stages 1 to 4. */
export type TrackConstraints = readonly [TrackConstraint, TrackConstraint, TrackConstraint, TrackConstraint]

export const CLOUD_CONSTRAINTS: TrackConstraints = [
  {
    name: { en: 'The corpus sits in another region', es: 'El corpus está en otra región' },
    figure: {
      en: '1 PB over a 10 Gbps link takes 222 h',
      es: '1 PB por un enlace de 10 Gbps tarda 222 h',
    },
  },
  {
    name: { en: 'Raters disagree about the better answer', es: 'Los evaluadores no coinciden en la mejor respuesta' },
    figure: {
      en: 'InstructGPT’s raters agreed on 73 of 100 comparisons',
      es: 'Los de InstructGPT coincidieron en 73 de 100 comparaciones',
    },
  },
  {
    name: { en: 'The weights do not fit on one H100', es: 'Los pesos no caben en una H100' },
    figure: {
      en: '70B in FP16 is 140 GB; one H100 holds 80 GB',
      es: '70B en FP16 son 140 GB; una H100 tiene 80 GB',
    },
  },
  {
    name: { en: 'Long chats fill the memory', es: 'Los chats largos llenan la memoria' },
    figure: {
      en: 'An 8k-token context keeps 2.7 GB of keys and values',
      es: 'Un contexto de 8k tokens guarda 2,7 GB de claves y valores',
    },
  },
]

export const EDGE_CONSTRAINTS: TrackConstraints = [
  {
    name: { en: 'Camera and lidar clocks drift apart', es: 'Los relojes de cámara y lidar se desfasan' },
    figure: {
      en: 'At 30 m/s, 10 ms of skew moves an obstacle by 30 cm',
      es: 'A 30 m/s, 10 ms de desfase mueven un obstáculo 30 cm',
    },
  },
  {
    name: { en: 'The rare cases have no labels', es: 'Los casos raros no tienen etiquetas' },
    figure: {
      en: 'Matching human drivers takes 275 million miles without a fatality',
      es: 'Igualar a los conductores exige 275 millones de millas sin muertes',
    },
  },
  {
    name: {
      en: 'The network needs sparsity it was not trained for',
      es: 'La red necesita una dispersión que no entrenó',
    },
    figure: {
      en: 'Orin’s 275 TOPS count sparse INT8; dense is half of that',
      es: 'Los 275 TOPS de Orin son INT8 disperso; denso, la mitad',
    },
  },
  {
    name: { en: 'The 10 ms loop misses its deadline when hot', es: 'El lazo de 10 ms se atrasa con calor' },
    figure: {
      en: 'Orin throttles from 60 W down to 15 W',
      es: 'Orin baja de 60 W hasta 15 W',
    },
  },
]

export const MOBILE_CONSTRAINTS: TrackConstraints = [
  {
    name: { en: 'Raw video does not fit through the radio', es: 'El video crudo no cabe por la radio' },
    figure: {
      en: '1080p at 60 FPS is 373 MB/s; Bluetooth LE carries 0.25 MB/s',
      es: '1080p a 60 FPS son 373 MB/s; Bluetooth LE lleva 0,25 MB/s',
    },
  },
  {
    name: { en: 'Most language pairs have few sentences', es: 'La mayoría de los idiomas tiene pocas frases' },
    figure: {
      en: 'FLORES-200 has 3,001 checked sentences a language',
      es: 'FLORES-200 tiene 3001 frases revisadas por idioma',
    },
  },
  {
    name: { en: 'The battery is the size of a coin', es: 'La batería es del tamaño de una moneda' },
    figure: {
      en: '154 mAh hold 0.6 Wh: 36 minutes at 1 W',
      es: '154 mAh son 0,6 Wh: 36 minutos a 1 W',
    },
  },
  {
    name: { en: 'A frame leaves too little time', es: 'Un cuadro deja muy poco tiempo' },
    figure: {
      en: '60 FPS leave 16.7 ms for each frame',
      es: '60 FPS dejan 16,7 ms por cuadro',
    },
  },
]

export const TINY_CONSTRAINTS: TrackConstraints = [
  {
    name: { en: 'A window holds very little sound', es: 'Una ventana contiene muy poco sonido' },
    figure: {
      en: '10 ms at 16 kHz are 160 samples',
      es: '10 ms a 16 kHz son 160 muestras',
    },
  },
  {
    name: { en: 'The ear simulator is deaf to high tones', es: 'El simulador de oído no oye los agudos' },
    figure: {
      en: 'IEC 60318-4 simulates the ear up to 10 kHz',
      es: 'IEC 60318-4 simula el oído hasta 10 kHz',
    },
  },
  {
    name: { en: 'The energy budget is tiny', es: 'El presupuesto de energía es mínimo' },
    figure: {
      en: '1 mW for 10 ms is 10 microjoules a window',
      es: '1 mW durante 10 ms son 10 microjulios por ventana',
    },
  },
  {
    name: { en: 'The weights do not fit into memory', es: 'Los pesos no caben en la memoria' },
    figure: {
      en: '1M weights in INT8 are 1 MB; an nRF52840 has 256 kB',
      es: '1M de pesos en INT8 son 1 MB; un nRF52840 tiene 256 kB',
    },
  },
]
