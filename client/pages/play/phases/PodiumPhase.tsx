export const PodiumPhase = () => <main class="bench">PodiumPhase</main>
