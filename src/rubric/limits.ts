/** Within this many points of a band's limit the neighbouring band is named too: the reader is not surer than that. */
export const neighbourWithin = 3;

/** Below this coverage, in points, `fit` would be a share of next to nothing and is not given. */
export const enoughCoverage = 30;

/** An ad of fewer words says too little to be compared with advice on whole ads: no band. */
export const shortText = 80;
