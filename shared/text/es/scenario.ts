import type { scenario as english } from '../en/scenario.ts'
import { checks } from './scenario/checks.ts'
import { fields } from './scenario/fields.ts'
import { problems } from './scenario/problems.ts'

export const scenario: typeof english = {
  choice: 'Escenario',
  standard: 'Estándar',
  yours: 'Tu copia',
  edit: 'Editar',
  editCopy: 'Editar una copia',
  notReady: (count) =>
    count === 1 ? 'Falta corregir un campo de tu copia.' : `Falta corregir ${count} campos de tu copia.`,

  title: 'Escenario',
  intro:
    'Tu propia copia del juego. Cambia sus números, categorías, estrategias, tiempos y textos. Se guarda en este navegador.',
  back: 'Volver a las sesiones',
  parts: 'Partes del escenario',
  about: 'Nombre y archivo',
  model: 'El modelo',
  tracks: 'Categorías',
  presets: 'Duración de la clase',
  pm: 'Lo que dice el PM',
  corrections: 'Respuestas a errores',
  world: 'Imprevistos',
  wrongFields: (count) => (count === 1 ? '1 campo por corregir' : `${count} campos por corregir`),
  allRight: 'Todos los campos son válidos.',

  use: 'Usarlo en una sesión',
  download: 'Descargar como JSON',
  upload: 'Abrir un archivo',
  startOver: 'Empezar de nuevo desde el juego estándar',
  startOverSure: 'Sí, descartar mis cambios',
  keep: 'No, conservarlos',
  notJson: 'Ese archivo no es un documento JSON.',
  notScenario: 'Ese archivo no es un escenario: no tiene categorías o es de otra versión.',
  opened: (title) => `Se abrió ${title}.`,
  schema: 'JSON Schema del archivo',

  was: (value) => `estándar: ${value}`,
  backToStandard: (was, field) => `${was}. Restablecer ${field}`,
  byHand: 'manual',
  assisted: 'asistida',
  automatic: 'automática',
  languages: { en: 'Inglés', es: 'Español' },
  oneText: 'Un texto para todos los idiomas',
  twoTexts: 'Un texto por idioma',
  strategies: 'Estrategias',
  addStrategy: 'Agregar una combinación',
  removeStrategy: (name) => `Quitar ${name}`,
  seconds: 'Segundos de cada fase',
  total: (minutes) => `${minutes} min en total`,
  mayHold: (blanks) => `Puede incluir ${blanks}`,
  noneSet: 'sin definir',

  fields,
  problems,
  checks,
}
