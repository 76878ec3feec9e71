/** The gate: two posts, two rails and a brace. Decoration; the words beside it say what it means. */
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
    <path d="M5 8.25h14M5 17h14M6.5 16.25 17.5 9" stroke-width="2" />
  </svg>
);
