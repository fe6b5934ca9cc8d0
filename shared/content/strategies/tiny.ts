import type { Strategy } from '../strategy.ts'

/** Tiny Pioneer: noise isolation in 1 mW, and a month of manual ear-simulator sessions to label each release. */
export const TINY_STRATEGIES: readonly Strategy[] = [
  {
    id: 'noiseRecipes',
    name: { en: 'noise recipes', es: 'recetas de ruido' },
    sentence: {
      en: 'Street, cabin and wind noise are mixed by script, with the level in the file name.',
      es: 'Un guion mezcla ruido de calle, cabina y viento, con el nivel en el nombre.',
    },
    levels: { dataPrep: 1 },
  },
  {
    id: 'mixOnTheFly',
    name: { en: 'mix on the fly', es: 'mezcla al vuelo' },
    sentence: {
      en: 'Speech, room and noise are combined while training; no disk of finished mixes.',
      es: 'Voz, sala y ruido se combinan al entrenar; no hace falta guardar mezclas.',
    },
    levels: { dataPrep: 2 },
  },
  {
    id: 'testRig',
    name: { en: 'test rig', es: 'banco de pruebas' },
    sentence: {
      en: 'A rig seats the buds and turns the ear simulators overnight; people check the fits.',
      es: 'Un banco coloca los audífonos y gira los oídos de noche; la gente revisa el ajuste.',
    },
    levels: { labeling: 1 },
  },
  {
    id: 'simulatedEars',
    name: { en: 'simulated ears', es: 'oídos simulados' },
    sentence: {
      en: 'Labels come from impulse responses of 3D ear canals; the simulators check a sample.',
      es: 'Las etiquetas salen de canales 3D del oído; los simuladores revisan una muestra.',
    },
    levels: { labeling: 2 },
  },
  {
    id: 'moreGpus',
    name: { en: 'more GPUs', es: 'más GPU' },
    sentence: {
      en: 'Rent GPUs, so that a sweep over small networks ends overnight.',
      es: 'Alquila GPU, para que un barrido de redes pequeñas termine en la noche.',
    },
    levels: { training: 1 },
  },
  {
    id: 'gpuCluster',
    name: { en: 'GPU cluster', es: 'clúster de GPU' },
    sentence: {
      en: 'Buy a cluster and search a hundred small networks at once.',
      es: 'Compra un clúster y busca entre cien redes pequeñas a la vez.',
    },
    levels: { training: 2 },
  },
  {
    id: 'speechScores',
    name: { en: 'speech scores', es: 'notas de voz' },
    sentence: {
      en: 'PESQ and STOI scores for every build, in place of a listening panel.',
      es: 'PESQ y STOI para cada compilación, en lugar de un panel de oyentes.',
    },
    levels: { evaluation: 1 },
  },
  {
    id: 'chipBench',
    name: { en: 'chip bench', es: 'banco del chip' },
    sentence: {
      en: 'Each build runs on the real DSP: over 10 ms or over 1 mW, and it is refused.',
      es: 'Cada compilación corre en el DSP real: más de 10 ms o de 1 mW, y se rechaza.',
    },
    levels: { evaluation: 2 },
  },
  {
    id: 'int8Script',
    name: { en: 'int8 script', es: 'guion int8' },
    sentence: {
      en: "One script quantises the network to int8 and packs it for the bud's DSP.",
      es: 'Un guion cuantiza la red a int8 y la empaqueta para el DSP del audífono.',
    },
    levels: { deployment: 1 },
  },
  {
    id: 'chargingCaseUpdate',
    name: { en: 'charging-case update', es: 'estuche que actualiza' },
    sentence: {
      en: 'The case passes signed firmware to the buds as they charge, and takes back a bad one.',
      es: 'El estuche pasa firmware firmado mientras carga, y retira el que falla.',
    },
    levels: { deployment: 2 },
  },
  {
    id: 'batteryLogs',
    name: { en: 'battery logs', es: 'registro de batería' },
    sentence: {
      en: 'Buds log power and noise level; the phone sends a summary once a week.',
      es: 'Los audífonos anotan energía y ruido; el teléfono envía un resumen semanal.',
    },
    levels: { monitoring: 1 },
  },
  {
    id: 'sealAlarm',
    name: { en: 'seal alarm', es: 'alarma de sellado' },
    sentence: {
      en: 'Buds notice a poor seal or a new kind of noise by themselves and raise a flag.',
      es: 'Los audífonos notan solos un mal sellado o un ruido nuevo, y avisan.',
    },
    levels: { monitoring: 2 },
  },
  {
    id: 'scoreAndShip',
    name: { en: 'score and ship', es: 'puntuar y enviar' },
    sentence: {
      en: 'Quantise, score and pack in one go: a build that fails never reaches an ear.',
      es: 'Cuantizar, puntuar y empaquetar de una vez: lo que falla no llega al oído.',
    },
    levels: { evaluation: 1, deployment: 1 },
  },
  {
    id: 'scriptedRig',
    name: { en: 'scripted rig', es: 'banco con guion' },
    sentence: {
      en: 'The rig plays the noise recipes itself: one night covers every mix.',
      es: 'El banco toca solo las recetas de ruido: una noche cubre todas las mezclas.',
    },
    levels: { dataPrep: 1, labeling: 1 },
  },
]
