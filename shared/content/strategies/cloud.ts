import type { Strategy } from '../strategy.ts'

/** Cloud Titan: a 70B model on one H100, and petabytes that must cross regions before each release. */
export const CLOUD_STRATEGIES: readonly Strategy[] = [
  {
    id: 'regionalCache',
    name: { en: 'regional cache', es: 'caché regional' },
    sentence: {
      en: 'Keep the data shards beside the GPUs; only changed ones cross regions and pay egress.',
      es: 'Los datos quedan junto a las GPU; solo lo que cambia cruza regiones y paga egreso.',
    },
    levels: { dataPrep: 1 },
  },
  {
    id: 'computeToData',
    name: { en: 'compute to data', es: 'cómputo en los datos' },
    sentence: {
      en: 'Train in the region that holds the data: 140 GB of weights travel, not a petabyte.',
      es: 'Entrena en la región de los datos: viajan 140 GB de pesos, no un petabyte.',
    },
    levels: { dataPrep: 2 },
  },
  {
    id: 'rewardModelSort',
    name: { en: 'reward-model sort', es: 'filtro por recompensa' },
    sentence: {
      en: 'A reward model ranks pairs of answers; people label only the close calls.',
      es: 'Un modelo de recompensa ordena pares; la gente solo etiqueta los dudosos.',
    },
    levels: { labeling: 1 },
  },
  {
    id: 'judgeModel',
    name: { en: 'judge model', es: 'modelo juez' },
    sentence: {
      en: 'A second model labels every pair by a written rubric; people audit a daily sample.',
      es: 'Un segundo modelo etiqueta con una rúbrica; la gente audita una muestra diaria.',
    },
    levels: { labeling: 2 },
  },
  {
    id: 'moreGpus',
    name: { en: 'more GPUs', es: 'más GPU' },
    sentence: {
      en: 'Rent another rack of H100s, so that each fine-tune finishes sooner.',
      es: 'Alquila otro bastidor de H100 para que cada ajuste fino termine antes.',
    },
    levels: { training: 1 },
  },
  {
    id: 'gpuCluster',
    name: { en: 'GPU cluster', es: 'clúster de GPU' },
    sentence: {
      en: 'Buy a cluster with fast interconnect: a fine-tune takes less than half the hours.',
      es: 'Compra un clúster con red rápida: un ajuste fino tarda menos de la mitad.',
    },
    levels: { training: 2 },
  },
  {
    id: 'nightlyBenchmark',
    name: { en: 'nightly benchmark', es: 'prueba nocturna' },
    sentence: {
      en: 'Replay a fixed set of prompts every night; compare quality and tokens per second.',
      es: 'Repite cada noche las mismas preguntas; compara calidad y tokens por segundo.',
    },
    levels: { evaluation: 1 },
  },
  {
    id: 'shadowTraffic',
    name: { en: 'shadow traffic', es: 'tráfico en la sombra' },
    sentence: {
      en: 'Mirror live prompts to the candidate and score its answers, unseen by users.',
      es: 'Copia preguntas reales al candidato y puntúa sus respuestas sin que nadie las vea.',
    },
    levels: { evaluation: 2 },
  },
  {
    id: 'engineBuildScript',
    name: { en: 'engine build script', es: 'guion de compilación' },
    sentence: {
      en: 'One script builds the FP8 engine: 70 GB of weights fit the 80 GB of one H100.',
      es: 'Un guion arma el motor FP8: 70 GB de pesos caben en los 80 GB de una H100.',
    },
    levels: { deployment: 1 },
  },
  {
    id: 'canaryRelease',
    name: { en: 'canary release', es: 'versión canaria' },
    sentence: {
      en: 'Send 1 % of requests to the new engine; roll back by itself if p99 latency rises.',
      es: 'El 1 % de las peticiones va al motor nuevo; si sube la latencia p99, vuelve solo.',
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
      en: 'Compare live prompts with the training mix each hour; page someone when they part.',
      es: 'Compara cada hora las preguntas con las del entrenamiento; avisa si se separan.',
    },
    levels: { monitoring: 2 },
  },
  {
    id: 'gatedRollout',
    name: { en: 'gated rollout', es: 'salida con control' },
    sentence: {
      en: 'The nightly benchmark starts the build script: no passing score, no new engine.',
      es: 'La prueba nocturna lanza la compilación: sin buena nota no hay motor nuevo.',
    },
    levels: { evaluation: 1, deployment: 1 },
  },
  {
    id: 'watchedCache',
    name: { en: 'watched cache', es: 'caché vigilada' },
    sentence: {
      en: 'Cache shards beside the GPUs and chart the egress bill next to the latency.',
      es: 'Datos junto a las GPU, y la factura de egreso dibujada al lado de la latencia.',
    },
    levels: { dataPrep: 1, monitoring: 1 },
  },
]
