/**
 * The same function, which keeps what it made last and gives it again for the same arguments. The
 * pages of one map are made one after the other: what is the same on all is made once, and what a
 * whole country has is never held together.
 */
export function keepLast<Args extends readonly unknown[], Made>(
  make: (...args: Args) => Made,
): (...args: Args) => Made {
  let last: { readonly args: Args; readonly made: Made } | undefined;
  return (...args) => {
    if (last === undefined || args.some((arg, index) => arg !== last?.args[index]))
      last = { args, made: make(...args) };
    return last.made;
  };
}
