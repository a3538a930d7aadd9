// The day of whoever calls the command line. Whatever is computed from it takes it as an argument.

/** YYYY-MM-DD, which is how Swedish writes it. */
export function today(): string {
  return new Date().toLocaleDateString('sv');
}
