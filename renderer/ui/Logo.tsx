// The two-tone mark: the lit stage above, what happens behind it below.

export function Logo({ size = 18 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 18 18" aria-hidden>
      <path d="M4 0h10a4 4 0 0 1 4 4v4.2H0V4a4 4 0 0 1 4-4z" fill="#F4C95D" />
      <path d="M0 9.8h18V14a4 4 0 0 1-4 4H4a4 4 0 0 1-4-4z" fill="#5F86A0" />
    </svg>
  );
}
