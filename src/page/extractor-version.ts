/** Version of what turns a page into a posting: raised when the same page may give other words or fields. */
export const extractorVersion = '0.1.0';
