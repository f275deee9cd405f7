import { Component, type ReactNode } from "react";
import { Notice } from "./Notice";

interface BoundaryProps {
  readonly title: string;
  readonly retryLabel: string;
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
    if (!error) return this.props.children;
    return (
      <Notice
        role="alert"
        title={this.props.title}
        action={{ label: this.props.retryLabel, onSelect: () => this.setState({ error: null }) }}
      >
        <p>{error.message}</p>
      </Notice>
    );
  }
}
