import type { Strategy } from '../strategy.ts'

/** Edge Guardian: a 10 ms safety loop on Orin, and two weeks of certification for each release. */
export const EDGE_STRATEGIES: readonly Strategy[] = [
  {
    id: 'triggeredUpload',
    name: { en: 'triggered upload', es: 'envío por evento' },
    sentence: {
      en: 'Cars upload hard braking and sensor disagreements, not every uneventful mile.',
      es: 'Los autos suben frenadas bruscas y desacuerdos de sensores, no cada kilómetro tranquilo.',
    },
    levels: { dataPrep: 1 },
  },
  {
    id: 'sceneMining',
    name: { en: 'scene mining', es: 'minería de escenas' },
    sentence: {
      en: 'Embeddings find rare scenes in the fleet logs and drop near-duplicates.',
      es: 'Los embeddings encuentran escenas raras de la flota y descartan las casi iguales.',
    },
    levels: { dataPrep: 2 },
  },
  {
    id: 'draftedBoxes',
    name: { en: 'drafted boxes', es: 'cajas en borrador' },
    sentence: {
      en: 'The current model draws the 3D boxes. People only correct them.',
      es: 'El modelo actual dibuja las cajas 3D. La gente solo las corrige.',
    },
    levels: { labeling: 1 },
  },
  {
    id: 'offlineLabeler',
    name: { en: 'offline labeler', es: 'etiquetador en diferido' },
    sentence: {
      en: 'A large model labels each lidar frame by looking at the frames before and after it.',
      es: 'Un modelo grande etiqueta cada cuadro del lidar mirando los anteriores y los siguientes.',
    },
    levels: { labeling: 2 },
  },
  {
    id: 'moreGpus',
    name: { en: 'more GPUs', es: 'más GPU' },
    sentence: {
      en: 'Add training nodes so that a run started on Monday finishes before the weekend.',
      es: 'Agrega nodos para que lo que empieza el lunes termine antes del fin de semana.',
    },
    levels: { training: 1 },
  },
  {
    id: 'gpuCluster',
    name: { en: 'GPU cluster', es: 'clúster de GPU' },
    sentence: {
      en: 'Buy a cluster for the perception team. Training takes less than half the hours.',
      es: 'Compra un clúster para percepción: entrenar tarda menos de la mitad.',
    },
    levels: { training: 2 },
  },
  {
    id: 'hardwareInTheLoop',
    name: { en: 'hardware in the loop', es: 'hardware en el ciclo' },
    sentence: {
      en: 'Replay recorded drives on a rack of Orins and time every 10 ms loop.',
      es: 'Reproduce viajes grabados en un rack de Orin y mide cada ciclo de 10 ms.',
    },
    levels: { evaluation: 1 },
  },
  {
    id: 'simulatedCertification',
    name: { en: 'simulated certification', es: 'certificación simulada' },
    sentence: {
      en: 'Build the safety case from simulated scenarios. The test track confirms a sample.',
      es: 'El caso de seguridad se arma con simulaciones. La pista de pruebas confirma una muestra.',
    },
    levels: { evaluation: 2 },
  },
  {
    id: 'signedBundle',
    name: { en: 'signed bundle', es: 'paquete firmado' },
    sentence: {
      en: 'One signed image delivers the model, the inference engine and the rollback to every car.',
      es: 'Una imagen firmada lleva a cada auto el modelo, el motor y la forma de revertirlos.',
    },
    levels: { deployment: 1 },
  },
  {
    id: 'stagedRollout',
    name: { en: 'staged rollout', es: 'lanzamiento gradual' },
    sentence: {
      en: 'Roll out to one car, one depot, one city. A failed self-check boots the old version.',
      es: 'Primero un auto, luego una flota, luego una ciudad. Si algo falla, vuelve la anterior.',
    },
    levels: { deployment: 2 },
  },
  {
    id: 'fleetTelemetry',
    name: { en: 'fleet telemetry', es: 'telemetría de flota' },
    sentence: {
      en: 'Each car reports loop times, missed deadlines and disengagements once a day.',
      es: 'Cada auto reporta una vez al día tiempos de ciclo, plazos incumplidos y desconexiones.',
    },
    levels: { monitoring: 1 },
  },
  {
    id: 'shadowDriving',
    name: { en: 'shadow driving', es: 'conducción en sombra' },
    sentence: {
      en: 'The candidate rides along without control. Where it disagrees, the scene is saved.',
      es: 'El candidato viaja sin tomar el control. Donde no coincide, se guarda la escena.',
    },
    levels: { monitoring: 2 },
  },
  {
    id: 'dataEngine',
    name: { en: 'data engine', es: 'motor de datos' },
    sentence: {
      en: 'Hard scenes arrive from the road with draft labels: one short data loop.',
      es: 'Las escenas difíciles llegan de la calle con etiquetas en borrador: un ciclo corto.',
    },
    levels: { dataPrep: 1, labeling: 1 },
  },
  {
    id: 'evidenceFile',
    name: { en: 'evidence file', es: 'carpeta de evidencia' },
    sentence: {
      en: 'Results from the Orin rack and the fleet go into one file for the assessor.',
      es: 'Los resultados de los Orin y de la flota van a una carpeta para quien certifica.',
    },
    levels: { evaluation: 1, monitoring: 1 },
  },
]
