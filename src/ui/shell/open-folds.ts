/** Opens every fold around an element: what is folded away cannot be seen and takes no focus. */
export function openFolds(element: Element): void {
  for (let fold = element.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
}
