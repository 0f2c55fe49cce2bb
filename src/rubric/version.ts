/** Raised by every change to weights, levels, profiles, bands or texts, with a line in the changelog saying why. */
export const rubricVersion = '1.0.0';
