import { Author } from './Author';
import { Overlay } from './Overlay';

/** Opens the author's tools of this page: F2 shows them. */
export const openAuthor = (): Author => {
  const author = new Author(new URLSearchParams(location.search));
  new Overlay(author);
  return author;
};
