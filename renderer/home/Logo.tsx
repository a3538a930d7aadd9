// The mark of the program: what the customer sees is lit, what happens behind is dim, and a line parts them.

export function Logo({ size = 24 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d="M1 11V6a6 6 0 0 1 6-6h10a6 6 0 0 1 6 6v5z" fill="#f4c95d" transform="translate(0 1)" />
      <path d="M1 14h22v3a6 6 0 0 1-6 6H7a6 6 0 0 1-6-6z" fill="#5f8299" />
    </svg>
  );
}
