const longest = 60;

/** What was found in an input, short enough to stand in a message. */
export function found(value: unknown): string {
  const text = Array.isArray(value) ? 'array' : typeof value === 'object' && value !== null ? 'object' : String(value);
  if (text.length <= longest) return text;
  const whole = text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
  return `${whole}…`;
}
