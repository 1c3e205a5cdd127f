/** What is put into a page to read it, in the order in which it runs. From the root: Firefox would look for `page/` beside popup.html. */
export const readerFiles = ['/page/common.js', '/page/reader.js']
