/** Acts as soon as the browser has nothing else to do, and no later than a few seconds from now; returns how to call it off. Safari has no idle callback. */
export function whenIdle(act: () => void): () => void {
  if ("requestIdleCallback" in window) {
    const handle = window.requestIdleCallback(act, { timeout: 4000 });
    return () => window.cancelIdleCallback(handle);
  }
  const timer = setTimeout(act, 1000);
  return () => clearTimeout(timer);
}
