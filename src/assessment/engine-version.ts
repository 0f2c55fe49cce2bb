/** Version of the reader: raised when the same ad may be read differently. Kept apart from `rubricVersion`. */
export const engineVersion = '0.11.0';
