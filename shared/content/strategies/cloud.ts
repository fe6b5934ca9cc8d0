import type { Strategy } from '../strategy.ts'

/** Cloud Titan: a 70B model on one H100, and petabytes that must cross regions before each release. */
export const CLOUD_STRATEGIES: readonly Strategy[] = [
  {
    id: 'regionalCache',
    name: { en: 'regional cache', es: 'caché regional' },
    sentence: {
      en: 'Keep the data shards next to the GPUs. Only changed shards cross regions and pay egress.',
      es: 'Los datos quedan junto a las GPU. Solo lo que cambia cruza regiones y paga la salida.',
    },
    levels: { dataPrep: 1 },
  },
  {
    id: 'computeToData',
    name: { en: 'compute to data', es: 'cómputo en los datos' },
    sentence: {
      en: 'Train in the region where the data lives. 140 GB of weights travel, not a petabyte.',
      es: 'Entrena en la región donde están los datos: viajan 140 GB de pesos, no un petabyte.',
    },
    levels: { dataPrep: 2 },
  },
  {
    id: 'rewardModelSort',
    name: { en: 'reward-model sort', es: 'filtro por recompensa' },
    sentence: {
      en: 'A reward model ranks pairs of answers. People label only the close calls.',
      es: 'Un modelo de recompensa ordena pares de respuestas. La gente solo etiqueta los dudosos.',
    },
    levels: { labeling: 1 },
  },
  {
    id: 'judgeModel',
    name: { en: 'judge model', es: 'modelo juez' },
    sentence: {
      en: 'A second model labels every pair by a written rubric. People audit a daily sample.',
      es: 'Un segundo modelo etiqueta cada par con una rúbrica. La gente audita una muestra diaria.',
    },
    levels: { labeling: 2 },
  },
  {
    id: 'moreGpus',
    name: { en: 'more GPUs', es: 'más GPU' },
    sentence: {
      en: 'Rent another rack of H100s so that each fine-tuning run finishes sooner.',
      es: 'Renta otro rack de H100 para que cada ajuste fino termine antes.',
    },
    levels: { training: 1 },
  },
  {
    id: 'gpuCluster',
    name: { en: 'GPU cluster', es: 'clúster de GPU' },
    sentence: {
      en: 'Buy a cluster with a fast interconnect. Fine-tuning takes less than half the hours.',
      es: 'Compra un clúster con red rápida: el ajuste fino tarda menos de la mitad.',
    },
    levels: { training: 2 },
  },
  {
    id: 'nightlyBenchmark',
    name: { en: 'nightly benchmark', es: 'prueba nocturna' },
    sentence: {
      en: 'Replay a fixed set of prompts every night, and compare quality and tokens per second.',
      es: 'Repite cada noche los mismos prompts y compara la calidad y los tokens por segundo.',
    },
    levels: { evaluation: 1 },
  },
  {
    id: 'shadowTraffic',
    name: { en: 'shadow traffic', es: 'tráfico en sombra' },
    sentence: {
      en: 'Mirror live prompts to the candidate and score its answers without showing them to users.',
      es: 'Copia prompts reales al candidato y califica sus respuestas sin mostrarlas a nadie.',
    },
    levels: { evaluation: 2 },
  },
  {
    id: 'engineBuildScript',
    name: { en: 'engine build script', es: 'script de compilación' },
    sentence: {
      en: 'One script builds the FP8 engine: 70 GB of weights fit into the 80 GB of one H100.',
      es: 'Un script arma el motor FP8: 70 GB de pesos caben en los 80 GB de una H100.',
    },
    levels: { deployment: 1 },
  },
  {
    id: 'canaryRelease',
    name: { en: 'canary release', es: 'versión canario' },
    sentence: {
      en: 'Send 1% of requests to the new engine, and roll back automatically if p99 latency rises.',
      es: 'El 1\u00a0% de las solicitudes va al motor nuevo. Si sube la latencia p99, se revierte solo.',
    },
    levels: { deployment: 2 },
  },
  {
    id: 'latencyDashboard',
    name: { en: 'latency dashboard', es: 'panel de latencia' },
    sentence: {
      en: 'Plot time to first token and tokens per second for every release.',
      es: 'Grafica el tiempo al primer token y los tokens por segundo de cada versión.',
    },
    levels: { monitoring: 1 },
  },
  {
    id: 'promptDriftAlarm',
    name: { en: 'prompt drift alarm', es: 'alarma de deriva' },
    sentence: {
      en: 'Compare live prompts with the training mix every hour, and page someone when they diverge.',
      es: 'Compara cada hora los prompts con los del entrenamiento y avisa si se alejan.',
    },
    levels: { monitoring: 2 },
  },
  {
    id: 'gatedRollout',
    name: { en: 'gated rollout', es: 'salida con control' },
    sentence: {
      en: 'The nightly benchmark starts the build script: no passing score, no new engine.',
      es: 'La prueba nocturna lanza la compilación. Sin una buena nota no hay motor nuevo.',
    },
    levels: { evaluation: 1, deployment: 1 },
  },
  {
    id: 'watchedCache',
    name: { en: 'watched cache', es: 'caché vigilada' },
    sentence: {
      en: 'Cache shards next to the GPUs, and chart the egress bill alongside the latency.',
      es: 'Datos junto a las GPU, y la factura de salida graficada junto a la latencia.',
    },
    levels: { dataPrep: 1, monitoring: 1 },
  },
]
