import type { Strategy } from '../strategy.ts'

/** Edge Guardian: a 10 ms safety loop on Orin, and two weeks of certification for each release. */
export const EDGE_STRATEGIES: readonly Strategy[] = [
  {
    id: 'triggeredUpload',
    name: { en: 'triggered upload', es: 'envío por evento' },
    sentence: {
      en: 'Cars upload hard braking and sensor disagreements, not every quiet kilometre.',
      es: 'Los autos suben frenazos y desacuerdos de sensores, no cada kilómetro tranquilo.',
    },
    levels: { dataPrep: 1 },
  },
  {
    id: 'sceneMining',
    name: { en: 'scene mining', es: 'minería de escenas' },
    sentence: {
      en: 'Embeddings find rare scenes in the fleet logs and drop what is nearly the same.',
      es: 'Las representaciones hallan escenas raras en la flota y descartan las repetidas.',
    },
    levels: { dataPrep: 2 },
  },
  {
    id: 'draftedBoxes',
    name: { en: 'drafted boxes', es: 'cajas en borrador' },
    sentence: {
      en: 'The current model draws the 3D boxes; people only correct them.',
      es: 'El modelo actual dibuja las cajas 3D; la gente solo las corrige.',
    },
    levels: { labeling: 1 },
  },
  {
    id: 'offlineLabeler',
    name: { en: 'offline labeler', es: 'etiquetador en diferido' },
    sentence: {
      en: 'A large model labels lidar frames with the frames before and after in view.',
      es: 'Un modelo grande etiqueta el lidar viendo los cuadros de antes y de después.',
    },
    levels: { labeling: 2 },
  },
  {
    id: 'moreGpus',
    name: { en: 'more GPUs', es: 'más GPU' },
    sentence: {
      en: 'Add training nodes, so that a run started on Monday ends before the weekend.',
      es: 'Más nodos, para que lo que empieza el lunes termine antes del fin de semana.',
    },
    levels: { training: 1 },
  },
  {
    id: 'gpuCluster',
    name: { en: 'GPU cluster', es: 'clúster de GPU' },
    sentence: {
      en: 'Buy a cluster for the perception team: training takes less than half the hours.',
      es: 'Compra un clúster para percepción: entrenar tarda menos de la mitad.',
    },
    levels: { training: 2 },
  },
  {
    id: 'hardwareInTheLoop',
    name: { en: 'hardware in the loop', es: 'hardware en el lazo' },
    sentence: {
      en: 'Replay recorded drives into a rack of Orins and time every 10 ms loop.',
      es: 'Reproduce viajes grabados en un bastidor de Orin y mide cada lazo de 10 ms.',
    },
    levels: { evaluation: 1 },
  },
  {
    id: 'simulatedCertification',
    name: { en: 'simulated certification', es: 'certificación simulada' },
    sentence: {
      en: 'Build the safety case from scenarios in simulation; the test track confirms a sample.',
      es: 'El caso de seguridad se arma en simulación; la pista confirma una muestra.',
    },
    levels: { evaluation: 2 },
  },
  {
    id: 'signedBundle',
    name: { en: 'signed bundle', es: 'paquete firmado' },
    sentence: {
      en: 'One signed image carries model, inference engine and rollback for every car.',
      es: 'Una imagen firmada lleva modelo, motor y marcha atrás a cada auto.',
    },
    levels: { deployment: 1 },
  },
  {
    id: 'stagedRollout',
    name: { en: 'staged rollout', es: 'salida por etapas' },
    sentence: {
      en: 'A/B slots: one car, one depot, one city; a failed self-check boots the old slot.',
      es: 'Ranuras A/B: un auto, un depósito, una ciudad; si algo falla, arranca la anterior.',
    },
    levels: { deployment: 2 },
  },
  {
    id: 'fleetTelemetry',
    name: { en: 'fleet telemetry', es: 'telemetría de flota' },
    sentence: {
      en: 'Each car reports loop time, missed deadlines and disengagements once a day.',
      es: 'Cada auto informa al día de tiempos de lazo, plazos perdidos y desconexiones.',
    },
    levels: { monitoring: 1 },
  },
  {
    id: 'shadowDriving',
    name: { en: 'shadow driving', es: 'conducción en sombra' },
    sentence: {
      en: 'The candidate drives along without control; where it disagrees, the scene is kept.',
      es: 'El candidato viaja sin mandar; donde no coincide, se guarda la escena.',
    },
    levels: { monitoring: 2 },
  },
  {
    id: 'dataEngine',
    name: { en: 'data engine', es: 'motor de datos' },
    sentence: {
      en: 'Hard scenes arrive from the road already labeled in draft: one short data loop.',
      es: 'Las escenas difíciles llegan ya etiquetadas en borrador: un lazo corto.',
    },
    levels: { dataPrep: 1, labeling: 1 },
  },
  {
    id: 'evidenceFile',
    name: { en: 'evidence file', es: 'carpeta de evidencia' },
    sentence: {
      en: 'Results of the Orin rack and of the fleet go into one file for the assessor.',
      es: 'Los resultados de los Orin y de la flota van a una carpeta para quien certifica.',
    },
    levels: { evaluation: 1, monitoring: 1 },
  },
]
