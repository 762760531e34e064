/** Crossquote's own sign. Drawn here and not loaded: a page cannot be asked to load a file of the extension. */
export function Logo({ size = 16, idle = false }: { size?: number; idle?: boolean }) {
  return (
    <svg class="xq-logo" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <rect width="16" height="16" rx="3.5" fill={idle ? '#6a757a' : '#0b5f75'} />
      <path fill="#fff" d="M2 9V5.6L4.1 2h3.1L5.6 5H7.5v4z" />
      <path fill={idle ? '#c9d1d4' : '#8fd3e2'} d="M14 7v3.4L11.9 14H8.8L10.4 11H8.5V7z" />
    </svg>
  );
}
