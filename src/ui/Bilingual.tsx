import { useText } from "./TextProvider";

/** Chinese with the digits, blanks and commas inside it: 11 万余人次; 余, 约, 近. */
const CHINESE =
  /((?:\d[\d.,]*\s?)?\p{Script=Han}(?:[\p{Script=Han}\d\s.,·、，。：（）“”]*\p{Script=Han})?)/u;

/** A sentence of the page in which printed Chinese is told to be Chinese, so that it is drawn and spoken as such. */
export function Bilingual({ children }: { children: string }) {
  const { lang } = useText();
  if (lang === "zh") return children;
  return children.split(CHINESE).map((part, index) => {
    const key = `${index} ${part}`;
    return index % 2 === 0 ? (
      part
    ) : (
      <span key={key} lang="zh-CN">
        {part}
      </span>
    );
  });
}
