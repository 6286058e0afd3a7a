// How likely a worse state is accepted while annealing.
// Source: Metropolis et al. (Journal of Chemical Physics 21, 1953).

/** e to the power of -x, from operations that round alike on every machine. */
export const falling = (x: number): number => {
	if (x > 30) return 0;
	let power = 1 - x / 1024;
	for (let doubling = 0; doubling < 10; doubling++) power *= power;
	return power;
};
