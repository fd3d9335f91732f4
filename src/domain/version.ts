/** Of the app and of the data that it ships; a test holds it to the package's. */
export const version = '0.3.2'
