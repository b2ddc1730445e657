/** A value that comes from plain JavaScript or from JSON, where no compiler saw that it does not fit. */
export function untyped<T>(value: unknown): T {
  return value as T;
}
