import { type Drawing, drawingOf } from './view/roomReadings.ts'

/** How this browser draws WebGL. */
export const findDrawing = (): Drawing => {
  const gl = document.createElement('canvas').getContext('webgl')
  if (!gl) return drawingOf(null)
  const named = gl.getExtension('WEBGL_debug_renderer_info')
  const renderer = String(gl.getParameter(named ? named.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return drawingOf(renderer)
}
