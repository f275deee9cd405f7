// What makes a bound of a number: it tells how far something goes at most or at least.

/** Said by the number and its hedges. */
export const BOUND = /不足|不满|未满|不到|超|[低高少多大小]于|不[低高少多]于|(?:及?以[上下内])$/;
