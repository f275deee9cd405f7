import type { Lang } from "../model/lang";
import { useAddress } from "./use-address";

/** The language of the page: the one that the link names, else Chinese, as the bulletins are; who reads English is offered it. */
export function useLang(): Lang {
  const [{ lang }] = useAddress();
  return lang ?? "zh";
}

/** The first of the browser's languages that the page speaks; Chinese where it speaks none of them, as the bulletins do. */
export function readersLang(languages: readonly string[] = window.navigator.languages): Lang {
  const spoken = languages.find((tag) => /^(?:zh|en)\b/i.test(tag));
  return spoken?.toLowerCase().startsWith("en") ? "en" : "zh";
}
