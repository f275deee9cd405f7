import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app/App";
import { Providers } from "./app/Providers";
import "./ui/theme.css";
import { whenIdle } from "./ui/when-idle";
import "./ui/forced-colors.css";
import "./ui/print.css";

async function start(): Promise<void> {
  if (import.meta.env.DEV) {
    const scenario = new URLSearchParams(window.location.search).get("mock");
    if (scenario) {
      const { startMock } = await import("../mock/start-mock");
      await startMock(scenario);
    }
  }
  const root = document.getElementById("root");
  if (!root) throw new Error("index.html has no element #root");
  createRoot(root).render(
    <StrictMode>
      <Providers>
        <App />
      </Providers>
    </StrictMode>,
  );
  // Slices of a Chinese font, fetched by the browser only for characters that no installed font has.
  whenIdle(() => void import("./ui/fallback-font").catch(() => {}));
}

void start();
