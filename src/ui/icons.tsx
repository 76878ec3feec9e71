/** The gate: two posts, three rails and a brace. Decoration; the words beside it say what it means. */
export const Gate = ({ size = 18 }: { size?: number }) => (
  <svg
    class="mark"
    width={size}
    height={size}
    viewBox="0 0 24 24"
    fill="none"
    stroke="currentColor"
    stroke-linecap="round"
    aria-hidden="true"
  >
    <path d="M3.5 4v16.5M20.5 4v16.5" stroke-width="3" />
    <path d="M5 8h14M5 12.75h14M5 17.5h14" stroke-width="1.8" />
    <path d="M5.5 17 18.5 8.5" stroke-width="1.8" />
  </svg>
);
