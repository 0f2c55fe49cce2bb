/** Where the guide tells about one criterion. */
export const guideAddress = (criterion: string): string => `/guide.html#${criterion}`;
