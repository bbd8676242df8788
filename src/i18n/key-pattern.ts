/** Whether a key is one of those that a pattern names; `*` stands for anything, dots too: `question.*.hint`. */
export function keyPattern(pattern: string): (key: string) => boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[^\w-]/g, '\\$&'));
  const whole = new RegExp(`^${parts.join('.*')}$`);
  return (key) => whole.test(key);
}
