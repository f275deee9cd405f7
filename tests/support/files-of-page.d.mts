export function filesOfPage(folder: string): string[];
export function filesBehind(folder: string, paths: readonly string[]): string[];
