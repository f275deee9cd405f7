export function filesOfPage(folder: string): string[];
