import type { Strategy } from '../strategy.ts'

/** Mobile Nomad: AR translation at 60 frames a second, and a week of store review for each firmware update. */
export const MOBILE_STRATEGIES: readonly Strategy[] = [
  {
    id: 'captureFilter',
    name: { en: 'capture filter', es: 'filtro de captura' },
    sentence: {
      en: 'The glasses blur faces and drop repeated street signs before anything is uploaded.',
      es: 'Las gafas borran caras y descartan letreros repetidos antes de subir nada.',
    },
    levels: { dataPrep: 1 },
  },
  {
    id: 'syntheticSigns',
    name: { en: 'synthetic signs', es: 'letreros sintéticos' },
    sentence: {
      en: 'Render signs in every script, font and light; nobody travels to collect them.',
      es: 'Genera letreros en toda escritura, letra y luz; nadie viaja a reunirlos.',
    },
    levels: { dataPrep: 2 },
  },
  {
    id: 'draftTranslations',
    name: { en: 'draft translations', es: 'traducción en borrador' },
    sentence: {
      en: 'A large model drafts each translation; linguists correct the draft.',
      es: 'Un modelo grande traduce en borrador; los lingüistas corrigen.',
    },
    levels: { labeling: 1 },
  },
  {
    id: 'backTranslation',
    name: { en: 'back-translation', es: 'retrotraducción' },
    sentence: {
      en: 'Translate there and back; people see only what returns with another meaning.',
      es: 'Traduce de ida y vuelta; la gente ve solo lo que vuelve con otro sentido.',
    },
    levels: { labeling: 2 },
  },
  {
    id: 'moreGpus',
    name: { en: 'more GPUs', es: 'más GPU' },
    sentence: {
      en: 'Rent GPUs by the hour, so that a fine-tune of the translator ends the same day.',
      es: 'Alquila GPU por horas, para que un ajuste fino termine el mismo día.',
    },
    levels: { training: 1 },
  },
  {
    id: 'gpuCluster',
    name: { en: 'GPU cluster', es: 'clúster de GPU' },
    sentence: {
      en: 'Buy a cluster and train every language at once, in less than half the hours.',
      es: 'Compra un clúster y entrena todos los idiomas a la vez, en menos de la mitad.',
    },
    levels: { training: 2 },
  },
  {
    id: 'deviceShelf',
    name: { en: 'device shelf', es: 'estante de gafas' },
    sentence: {
      en: 'Run each build on a shelf of glasses: frame time, heat, translation quality.',
      es: 'Prueba cada compilación en un estante de gafas: cuadros, calor y calidad.',
    },
    levels: { evaluation: 1 },
  },
  {
    id: 'frameTimeCheck',
    name: { en: 'frame-time check', es: 'control de cuadros' },
    sentence: {
      en: 'Every commit is timed on real glasses and refused above 16.7 ms a frame.',
      es: 'Cada cambio se mide en gafas reales; con más de 16,7 ms por cuadro, se rechaza.',
    },
    levels: { evaluation: 2 },
  },
  {
    id: 'preReviewChecks',
    name: { en: 'pre-review checks', es: 'repaso previo' },
    sentence: {
      en: "Run the store's own checklist before you submit: fewer updates come back rejected.",
      es: 'Pasa la lista de la tienda antes de enviar: vuelven menos rechazos.',
    },
    levels: { deployment: 1 },
  },
  {
    id: 'weightsAsData',
    name: { en: 'weights as data', es: 'pesos como datos' },
    sentence: {
      en: 'Weights download as data files; only code changes wait for the firmware review.',
      es: 'Los pesos se bajan como datos; solo el código espera la revisión del firmware.',
    },
    levels: { deployment: 2 },
  },
  {
    id: 'heatReports',
    name: { en: 'heat reports', es: 'informes de calor' },
    sentence: {
      en: 'Glasses report dropped frames, skin temperature and crashes once a day.',
      es: 'Las gafas informan al día de cuadros perdidos, temperatura y fallos.',
    },
    levels: { monitoring: 1 },
  },
  {
    id: 'confidenceCounters',
    name: { en: 'confidence counters', es: 'contadores de duda' },
    sentence: {
      en: 'Glasses count unsure translations by language and send the totals, never the text.',
      es: 'Las gafas cuentan dudas por idioma y envían los totales, nunca el texto.',
    },
    levels: { monitoring: 2 },
  },
  {
    id: 'shelfAndField',
    name: { en: 'shelf and field', es: 'estante y calle' },
    sentence: {
      en: "The shelf replays what the field reports: yesterday's dropped frames, today's test.",
      es: 'El estante repite lo que informa la calle: lo que falló ayer se prueba hoy.',
    },
    levels: { evaluation: 1, monitoring: 1 },
  },
  {
    id: 'readyToReview',
    name: { en: 'ready to review', es: 'listo para revisión' },
    sentence: {
      en: 'Shelf results go along with the submission, so the reviewer has less to ask.',
      es: 'Los resultados del estante van con el envío: el revisor pregunta menos.',
    },
    levels: { evaluation: 1, deployment: 1 },
  },
]
