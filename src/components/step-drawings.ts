/** What is drawn beside the steps of a proof; StepDrawing.astro draws it. */
export type Drawing =
  | `phone-${'question' | 'flight' | 'results' | 'delete'}`
  | `computer-${'question' | 'key' | 'clear' | 'empty'}`;
