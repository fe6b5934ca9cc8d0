import type { Strategy } from '../strategy.ts'

/** Tiny Pioneer: noise isolation in 1 mW, and a month of manual ear-simulator sessions to label each release. */
export const TINY_STRATEGIES: readonly Strategy[] = [
  {
    id: 'noiseRecipes',
    name: { en: 'noise recipes', es: 'recetas de ruido' },
    sentence: {
      en: 'A script mixes street, cabin and wind noise and writes the level into the file name.',
      es: 'Un script mezcla ruido de calle, cabina y viento y anota el nivel en el archivo.',
    },
    levels: { dataPrep: 1 },
  },
  {
    id: 'mixOnTheFly',
    name: { en: 'mix on the fly', es: 'mezcla al vuelo' },
    sentence: {
      en: 'Speech, room and noise are combined during training. No finished mixes are stored.',
      es: 'Voz, sala y ruido se combinan al entrenar. No hace falta guardar mezclas.',
    },
    levels: { dataPrep: 2 },
  },
  {
    id: 'testRig',
    name: { en: 'test rig', es: 'banco de pruebas' },
    sentence: {
      en: 'A rig fits the earbuds and turns the ear simulators overnight. People check the fit.',
      es: 'De noche, un banco coloca los audífonos y gira los oídos. La gente revisa el ajuste.',
    },
    levels: { labeling: 1 },
  },
  {
    id: 'simulatedEars',
    name: { en: 'simulated ears', es: 'oídos simulados' },
    sentence: {
      en: 'Labels come from impulse responses of 3D ear canals. The simulators check a sample.',
      es: 'Las etiquetas salen de modelos 3D del oído. Los simuladores revisan una muestra.',
    },
    levels: { labeling: 2 },
  },
  {
    id: 'moreGpus',
    name: { en: 'more GPUs', es: 'más GPU' },
    sentence: {
      en: 'Rent GPUs so that a sweep over small networks finishes overnight.',
      es: 'Renta GPU para que un barrido de redes pequeñas termine en una noche.',
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
    name: { en: 'speech scores', es: 'puntajes de voz' },
    sentence: {
      en: 'PESQ and STOI scores for every build replace a listening panel.',
      es: 'Puntajes PESQ y STOI para cada compilación, en lugar de un panel de oyentes.',
    },
    levels: { evaluation: 1 },
  },
  {
    id: 'chipBench',
    name: { en: 'chip bench', es: 'banco del chip' },
    sentence: {
      en: 'Each build runs on the real DSP. Over 10 ms or 1 mW, it is rejected.',
      es: 'Cada compilación corre en el DSP real. Con más de 10 ms o de 1 mW, se rechaza.',
    },
    levels: { evaluation: 2 },
  },
  {
    id: 'int8Script',
    name: { en: 'int8 script', es: 'script int8' },
    sentence: {
      en: 'One script quantizes the network to int8 and packs it for the earbud’s DSP.',
      es: 'Un script cuantiza la red a int8 y la empaqueta para el DSP del audífono.',
    },
    levels: { deployment: 1 },
  },
  {
    id: 'chargingCaseUpdate',
    name: { en: 'charging-case update', es: 'estuche que actualiza' },
    sentence: {
      en: 'The case sends signed firmware to the earbuds while they charge and rolls back a bad one.',
      es: 'El estuche pasa firmware firmado a los audífonos mientras cargan y revierte el que falla.',
    },
    levels: { deployment: 2 },
  },
  {
    id: 'batteryLogs',
    name: { en: 'battery logs', es: 'registro de batería' },
    sentence: {
      en: 'The earbuds log power and noise levels. The phone sends a summary once a week.',
      es: 'Los audífonos registran energía y ruido. El teléfono envía un resumen semanal.',
    },
    levels: { monitoring: 1 },
  },
  {
    id: 'sealAlarm',
    name: { en: 'seal alarm', es: 'alarma de sellado' },
    sentence: {
      en: 'The earbuds detect a poor seal or a new kind of noise and send an alert.',
      es: 'Los audífonos detectan un mal sellado o un ruido nuevo y avisan.',
    },
    levels: { monitoring: 2 },
  },
  {
    id: 'scoreAndShip',
    name: { en: 'score and ship', es: 'calificar y enviar' },
    sentence: {
      en: 'Quantize, score and pack in one step. A build that fails never reaches an ear.',
      es: 'Cuantiza, califica y empaqueta de una vez. Lo que falla nunca llega a un oído.',
    },
    levels: { evaluation: 1, deployment: 1 },
  },
  {
    id: 'scriptedRig',
    name: { en: 'scripted rig', es: 'banco automático' },
    sentence: {
      en: 'The rig plays the noise recipes on its own. One night covers every mix.',
      es: 'El banco reproduce solo las recetas de ruido. Una noche cubre todas las mezclas.',
    },
    levels: { dataPrep: 1, labeling: 1 },
  },
]
