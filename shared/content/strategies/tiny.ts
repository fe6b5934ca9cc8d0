import type { Strategy } from '../strategy.ts'

/** Tiny Pioneer: noise isolation in 1 mW, and a month of manual ear-simulator sessions for the labels of each release. */
export const TINY_STRATEGIES: readonly Strategy[] = [
  {
    id: 'noiseRecipes',
    name: 'noise recipes',
    sentence: 'Street, cabin and wind noise are mixed by script, with the level in the file name.',
    levels: { dataPrep: 1 },
  },
  {
    id: 'mixOnTheFly',
    name: 'mix on the fly',
    sentence: 'Speech, room and noise are combined while training; no disk of finished mixes.',
    levels: { dataPrep: 2 },
  },
  {
    id: 'testRig',
    name: 'test rig',
    sentence: 'A rig seats the buds and turns the ear simulators overnight; people check the fits.',
    levels: { labeling: 1 },
  },
  {
    id: 'simulatedEars',
    name: 'simulated ears',
    sentence: 'Labels come from impulse responses of 3D ear canals; the simulators check a sample.',
    levels: { labeling: 2 },
  },
  {
    id: 'moreGpus',
    name: 'more GPUs',
    sentence: 'Rent GPUs, so that a sweep over small networks ends overnight.',
    levels: { training: 1 },
  },
  {
    id: 'gpuCluster',
    name: 'GPU cluster',
    sentence: 'Buy a cluster and search a hundred small networks at once.',
    levels: { training: 2 },
  },
  {
    id: 'speechScores',
    name: 'speech scores',
    sentence: 'PESQ and STOI scores for every build, in place of a listening panel.',
    levels: { evaluation: 1 },
  },
  {
    id: 'chipBench',
    name: 'chip bench',
    sentence: 'Each build runs on the real DSP: over 10 ms or over 1 mW, and it is refused.',
    levels: { evaluation: 2 },
  },
  {
    id: 'int8Script',
    name: 'int8 script',
    sentence: "One script quantises the network to int8 and packs it for the bud's DSP.",
    levels: { deployment: 1 },
  },
  {
    id: 'chargingCaseUpdate',
    name: 'charging-case update',
    sentence: 'The case passes signed firmware to the buds as they charge, and takes back a bad one.',
    levels: { deployment: 2 },
  },
  {
    id: 'batteryLogs',
    name: 'battery logs',
    sentence: 'Buds log power and noise level; the phone sends a summary once a week.',
    levels: { monitoring: 1 },
  },
  {
    id: 'sealAlarm',
    name: 'seal alarm',
    sentence: 'Buds notice a poor seal or a new kind of noise by themselves and raise a flag.',
    levels: { monitoring: 2 },
  },
  {
    id: 'scoreAndShip',
    name: 'score and ship',
    sentence: 'Quantise, score and pack in one go: a build that fails never reaches an ear.',
    levels: { evaluation: 1, deployment: 1 },
  },
  {
    id: 'scriptedRig',
    name: 'scripted rig',
    sentence: 'The rig plays the noise recipes itself: one night covers every mix.',
    levels: { dataPrep: 1, labeling: 1 },
  },
]
