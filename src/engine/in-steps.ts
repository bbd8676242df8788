/** Work that is done in steps, so that a page can let taps through between them. */
export type InSteps<Result> = Generator<undefined, Result>;

/** All steps at once. */
export function allSteps<Result>(steps: InSteps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}
