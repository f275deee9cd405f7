import { configure } from "@testing-library/react";

// Queries that wait for a state give up after a second by default, which a busy machine takes to load a lazy part.
configure({ asyncUtilTimeout: 60_000 });
