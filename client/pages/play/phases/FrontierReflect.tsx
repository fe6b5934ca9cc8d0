export const FrontierReflect = () => <main class="bench">FrontierReflect</main>
