import { useMarkMenu } from "./MarkMenu";
import styles from "./MarkMenu.module.css";
import type { Mark } from "./mark";
import { useText } from "./TextProvider";

/** The visible way to the menu of a mark. */
export function MoreButton({ mark }: { mark: Mark }) {
  const { menu } = useText();
  const open = useMarkMenu();
  return (
    <button
      type="button"
      className={styles.more}
      aria-haspopup="menu"
      aria-label={menu.label(mark.name)}
      onClick={(event) => open(mark, event.currentTarget.getBoundingClientRect())}
    >
      <span aria-hidden="true">⋯</span>
    </button>
  );
}
