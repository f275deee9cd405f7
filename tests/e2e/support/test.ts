import { test as base, expect } from "@playwright/test";

/** Every test also fails where the page threw something that nobody caught. */
export const test = base.extend<{ uncaughtErrors: string[] }>({
  uncaughtErrors: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      await use(errors);
      expect(errors, "errors that nobody caught").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
