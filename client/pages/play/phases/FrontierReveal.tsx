export const FrontierReveal = () => <main class="bench">FrontierReveal</main>
