export function clauseExamples() {}
