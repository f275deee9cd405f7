import { Component, type ReactNode } from "react";
import { PartError } from "./lazy-with-retry";
import { Notice } from "./Notice";
import { useText } from "./TextProvider";

interface BoundaryProps {
  /** What has failed, where more can be said than that this part did. */
  readonly title?: string | undefined;
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly error: Error | null;
}

/** Keeps a failure inside its panel: says so, offers to try again, and leaves the rest of the page alone. */
export class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = { error: null };

  static getDerivedStateFromError(error: Error): BoundaryState {
    return { error };
  }

  override render() {
    const { error } = this.state;
    const { title, children } = this.props;
    if (!error) return children;
    const retry = () => {
      if (error instanceof PartError) error.forget();
      this.setState({ error: null });
    };
    return <FailureNotice title={title} error={error} onRetry={retry} />;
  }
}

interface FailureNoticeProps {
  readonly title: string | undefined;
  readonly error: Error;
  readonly onRetry: () => void;
}

function FailureNotice({ title, error, onRetry }: FailureNoticeProps) {
  const { app } = useText();
  return (
    <Notice
      role="alert"
      title={title ?? app.broken}
      action={{ label: app.retry, onSelect: onRetry }}
    >
      <p>{error instanceof PartError ? app.partMissing : error.message}</p>
    </Notice>
  );
}
