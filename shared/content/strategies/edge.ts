import type { Strategy } from '../strategy.ts'

/** Edge Guardian: a 10 ms safety loop on Orin, and two weeks of certification for each release. */
export const EDGE_STRATEGIES: readonly Strategy[] = [
  {
    id: 'triggeredUpload',
    name: 'triggered upload',
    sentence: 'Cars upload hard braking and sensor disagreements, not every quiet kilometre.',
    levels: { dataPrep: 1 },
  },
  {
    id: 'sceneMining',
    name: 'scene mining',
    sentence: 'Embeddings find rare scenes in the fleet logs and drop what is nearly the same.',
    levels: { dataPrep: 2 },
  },
  {
    id: 'draftedBoxes',
    name: 'drafted boxes',
    sentence: 'The current model draws the 3D boxes; people only correct them.',
    levels: { labeling: 1 },
  },
  {
    id: 'offlineLabeler',
    name: 'offline labeler',
    sentence: 'A large model labels lidar frames with the frames before and after in view.',
    levels: { labeling: 2 },
  },
  {
    id: 'moreGpus',
    name: 'more GPUs',
    sentence: 'Add training nodes, so that a run started on Monday ends before the weekend.',
    levels: { training: 1 },
  },
  {
    id: 'gpuCluster',
    name: 'GPU cluster',
    sentence: 'Buy a cluster for the perception team: training takes less than half the hours.',
    levels: { training: 2 },
  },
  {
    id: 'hardwareInTheLoop',
    name: 'hardware in the loop',
    sentence: 'Replay recorded drives into a rack of Orins and time every 10 ms loop.',
    levels: { evaluation: 1 },
  },
  {
    id: 'simulatedCertification',
    name: 'simulated certification',
    sentence: 'Build the safety case from scenarios in simulation; the test track confirms a sample.',
    levels: { evaluation: 2 },
  },
  {
    id: 'signedBundle',
    name: 'signed bundle',
    sentence: 'One signed image carries model, inference engine and rollback for every car.',
    levels: { deployment: 1 },
  },
  {
    id: 'stagedRollout',
    name: 'staged rollout',
    sentence: 'A/B slots: one car, one depot, one city; a failed self-check boots the old slot.',
    levels: { deployment: 2 },
  },
  {
    id: 'fleetTelemetry',
    name: 'fleet telemetry',
    sentence: 'Each car reports loop time, missed deadlines and disengagements once a day.',
    levels: { monitoring: 1 },
  },
  {
    id: 'shadowDriving',
    name: 'shadow driving',
    sentence: 'The candidate drives along without control; where it disagrees, the scene is kept.',
    levels: { monitoring: 2 },
  },
  {
    id: 'dataEngine',
    name: 'data engine',
    sentence: 'Hard scenes arrive from the road already labeled in draft: one short data loop.',
    levels: { dataPrep: 1, labeling: 1 },
  },
  {
    id: 'evidenceFile',
    name: 'evidence file',
    sentence: 'Results of the Orin rack and of the fleet go into one file for the assessor.',
    levels: { evaluation: 1, monitoring: 1 },
  },
]
