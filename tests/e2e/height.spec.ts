import { testHeights } from "./support/page-height";

testHeights("");
