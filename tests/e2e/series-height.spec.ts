import { testHeights } from "./support/page-height";

testHeights("mock=series&");
