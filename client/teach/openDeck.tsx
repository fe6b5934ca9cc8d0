import { type FunctionComponent, render } from 'preact'
import { TextureDefs } from '../ui/theme/textures.tsx'
import { CycleSlide } from './charts/CycleSlide.tsx'
import { DuelSlide } from './charts/DuelSlide.tsx'
import { GatesSlide } from './charts/GatesSlide.tsx'
import { KneeSlide } from './charts/KneeSlide.tsx'
import { LeadSlide } from './charts/LeadSlide.tsx'
import { RaceSlide } from './charts/RaceSlide.tsx'
import { DeckControls } from './DeckControls.tsx'
import './slides.css'

/** The charts by the names that docs/teaching/slides.md gives them. */
const CHARTS: Readonly<Record<string, FunctionComponent>> = {
  stages: () => <CycleSlide levers="none" />,
  waterfall: () => <CycleSlide levers="automation" />,
  tax: () => <CycleSlide levers="release" />,
  race: RaceSlide,
  lead: LeadSlide,
  knee: KneeSlide,
  gates: GatesSlide,
  duel: DuelSlide,
}

/** Puts live charts into the slides of the page, and shows one slide at a time. */
export const openDeck = (): void => {
  for (const place of document.querySelectorAll<HTMLElement>('[data-chart]')) {
    const Chart = CHARTS[place.dataset.chart ?? '']
    if (!Chart) continue
    const live = document.createElement('div')
    place.append(live)
    render(<Chart />, live)
  }
  const controls = document.getElementById('deck-controls')
  const slides = [...document.querySelectorAll<HTMLElement>('.slide')]
  if (!controls || slides.length === 0) return
  document.body.classList.add('deck-live')
  const others = [...document.querySelectorAll<HTMLAnchorElement>('.deck-links a[hreflang]')]
  render(<DeckControls slides={slides} others={others} />, controls)
  // Not among the controls: what is not printed would fill no bar on paper.
  const textures = document.createElement('div')
  document.body.append(textures)
  render(<TextureDefs />, textures)
}
