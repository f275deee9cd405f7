import { type ComponentType, lazy } from "react";

/** A part of the page whose code did not come. */
export class PartError extends Error {
  override readonly name = "PartError";
  /** Lets the next drawing ask for the code again. */
  readonly forget: () => void;

  constructor(forget: () => void, options: ErrorOptions) {
    super("the code of this part did not come", options);
    this.forget = forget;
  }
}

/** An export that is drawn as a component and whose module comes when that first happens. `lazy` alone would keep a failure for as long as the page lives. */
export function lazyWithRetry<Name extends string, Props extends object>(
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
  name: Name,
): ComponentType<Props> {
  const attempt = () => {
    const Part = lazy<ComponentType<Props>>(async () => {
      try {
        return { default: (await load())[name] };
      } catch (cause) {
        throw new PartError(forget, { cause });
      }
    });
    const forget = () => {
      if (current === Part) current = attempt();
    };
    return Part;
  };
  let current = attempt();
  return function LazyPart(props: Props) {
    const Part: ComponentType<Props> = current;
    return <Part {...props} />;
  };
}
