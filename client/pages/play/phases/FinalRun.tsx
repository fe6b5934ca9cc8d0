export const FinalRun = () => <main class="bench">FinalRun</main>
