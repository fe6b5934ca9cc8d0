export const FrontierRace = () => <main class="bench">FrontierRace</main>
