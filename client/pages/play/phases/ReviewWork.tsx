export const ReviewWork = () => <main class="bench">ReviewWork</main>
