import type { Strategy } from '../strategy.ts'

/** Cloud Titan: a 70B model on one H100, and petabytes that must cross regions before each release. */
export const CLOUD_STRATEGIES: readonly Strategy[] = [
  {
    id: 'regionalCache',
    name: 'regional cache',
    sentence: 'Keep the data shards beside the GPUs; only changed ones cross regions and pay egress.',
    levels: { dataPrep: 1 },
  },
  {
    id: 'computeToData',
    name: 'compute to data',
    sentence: 'Train in the region that holds the data: 140 GB of weights travel, not a petabyte.',
    levels: { dataPrep: 2 },
  },
  {
    id: 'rewardModelSort',
    name: 'reward-model sort',
    sentence: 'A reward model ranks pairs of answers; people label only the close calls.',
    levels: { labeling: 1 },
  },
  {
    id: 'judgeModel',
    name: 'judge model',
    sentence: 'A second model labels every pair by a written rubric; people audit a daily sample.',
    levels: { labeling: 2 },
  },
  {
    id: 'moreGpus',
    name: 'more GPUs',
    sentence: 'Rent another rack of H100s, so that each fine-tune finishes sooner.',
    levels: { training: 1 },
  },
  {
    id: 'gpuCluster',
    name: 'GPU cluster',
    sentence: 'Buy a cluster with fast interconnect: a fine-tune takes less than half the hours.',
    levels: { training: 2 },
  },
  {
    id: 'nightlyBenchmark',
    name: 'nightly benchmark',
    sentence: 'Replay a fixed set of prompts every night; compare quality and tokens per second.',
    levels: { evaluation: 1 },
  },
  {
    id: 'shadowTraffic',
    name: 'shadow traffic',
    sentence: 'Mirror live prompts to the candidate and score its answers, unseen by users.',
    levels: { evaluation: 2 },
  },
  {
    id: 'engineBuildScript',
    name: 'engine build script',
    sentence: 'One script builds the FP8 engine: 70 GB of weights fit the 80 GB of one H100.',
    levels: { deployment: 1 },
  },
  {
    id: 'canaryRelease',
    name: 'canary release',
    sentence: 'Send 1 % of requests to the new engine; roll back by itself if p99 latency rises.',
    levels: { deployment: 2 },
  },
  {
    id: 'latencyDashboard',
    name: 'latency dashboard',
    sentence: 'Plot time to first token and tokens per second for every release.',
    levels: { monitoring: 1 },
  },
  {
    id: 'promptDriftAlarm',
    name: 'prompt drift alarm',
    sentence: 'Compare live prompts with the training mix each hour; page someone when they part.',
    levels: { monitoring: 2 },
  },
  {
    id: 'gatedRollout',
    name: 'gated rollout',
    sentence: 'The nightly benchmark starts the build script: no passing score, no new engine.',
    levels: { evaluation: 1, deployment: 1 },
  },
  {
    id: 'watchedCache',
    name: 'watched cache',
    sentence: 'Cache shards beside the GPUs and chart the egress bill next to the latency.',
    levels: { dataPrep: 1, monitoring: 1 },
  },
]
